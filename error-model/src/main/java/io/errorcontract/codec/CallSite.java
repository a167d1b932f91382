package io.errorcontract.codec;

import io.errorcontract.model.ApiException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a call was made, for clients that make its exception elsewhere: in a thread of their own, or some frames below
 * the code that called them. The stack trace of an exception then begins where its reader can do something about it.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CallSite {

    private final Throwable here;
    private final Set<String> skipped;

    private CallSite(Throwable here, Set<String> skipped) {
        this.here = here;
        this.skipped = skipped;
    }

    /**
     * Notes where the current thread is. That costs what an exception does; the frames are read only if there is an
     * error.
     *
     * @param clients the classes that were called, whose own frames are left out
     * @return the place
     */
    public static CallSite outsideOf(Class<?>... clients) {
        Set<String> skipped = new HashSet<>(Set.of(CallSite.class.getName()));
        for (Class<?> client : clients) {
            skipped.add(client.getName());
        }
        return new CallSite(new Throwable(), skipped);
    }

    /**
     * Gives an exception the stack trace of the call. One that carries none, as its contract says, stays without.
     *
     * @param exception the exception
     * @param <E> its type
     * @return the same exception
     */
    public <E extends ApiException> E at(E exception) {
        if (exception.getStackTrace().length > 0) {
            StackTraceElement[] frames = here.getStackTrace();
            int first = 0;
            while (first < frames.length - 1 && skipped.contains(frames[first].getClassName())) {
                first++;
            }
            exception.setStackTrace(Arrays.copyOfRange(frames, first, frames.length));
        }
        return exception;
    }
}
