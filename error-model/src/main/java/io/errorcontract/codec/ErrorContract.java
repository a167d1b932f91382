package io.errorcontract.codec;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * A contract that announces itself to {@link ServiceLoader}, so that servers and test kits find it without wiring. The
 * generator writes an implementation for each catalog, and the file that names it.
 *
 * <p>In a Java module, {@code module-info} says {@code provides ErrorContract with PandaStackErrors.Contract}.
 *
 * @since 0.1.0
 */
public interface ErrorContract {

    /** What the contract's errors are read and written with. */
    ErrorCodec codec();

    /**
     * Finds the contracts on the class path, and on the module path.
     *
     * @return the codecs, one for each catalog, in the order in which they are found; one that cannot be loaded, such
     *     as one of which an incomplete build has left no more than the announcement, is left out
     */
    static List<ErrorCodec> announced() {
        List<ErrorCodec> codecs = new ArrayList<>();
        Iterator<ErrorContract> contracts =
                ServiceLoader.load(ErrorContract.class).iterator();
        while (true) {
            try {
                if (!contracts.hasNext()) {
                    return codecs;
                }
                codecs.add(contracts.next().codec());
            } catch (ServiceConfigurationError e) {
                // The iterator goes on behind it.
            }
        }
    }
}
