package io.errorcontract.examples.loopback;

import java.util.List;

/**
 * A body that breaks its contract.
 *
 * @param record the record that it is read into
 * @param json the body
 * @param paths where exactly it is wrong, a path for each constraint that it breaks, in any order
 */
public record WrongBody(Class<?> record, String json, List<String> paths) {

    /** Copies the paths. */
    public WrongBody {
        paths = List.copyOf(paths);
    }

    /** A body that is wrong in these places. */
    public static WrongBody wrong(Class<?> record, String json, String... paths) {
        return new WrongBody(record, json, List.of(paths));
    }
}
