package io.errorcontract.codegen.thrown.flow;

import java.util.List;

/**
 * An error that can leave an operation.
 *
 * @param code its code; empty if nobody can tell it
 * @param type the internal name of the exception's class
 * @param sure whether each call on the way has one target alone
 * @param path where the calls on the way are, the handler's first, and last where the exception is made
 */
public record Escape(String code, String type, boolean sure, List<String> path) {

    /** Copies the list. */
    public Escape {
        path = List.copyOf(path);
    }
}
