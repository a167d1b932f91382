package io.errorcontract.testing;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.concurrent.Semaphore;

/** What a server is made to do by bugs, and by clients that mean no good. */
public final class Hostile {

    /** Has a permit for each flood that ended because nobody took it any more. */
    public static final Semaphore FLOOD_ENDED = new Semaphore(0);

    /** How many bytes a flood is written in at a time. */
    public static final int CHUNK = 1 << 16;

    private Hostile() {}

    /** An error with a value that fails when it is to be written. */
    public static ApiException unwritable() {
        return new ApiException(ApiError.of(Shop.PAYMENT_REFUSED, new Unwritable(), null));
    }

    /** A failure that fails when it is asked what it is about. */
    public static RuntimeException poisoned() {
        return new PoisonedException();
    }

    /** Writes without end. */
    public static void flood(OutputStream out) throws IOException {
        try {
            for (; ; ) {
                out.write(new byte[CHUNK]);
                out.flush();
            }
        } finally {
            FLOOD_ENDED.release();
        }
    }

    private static final class Unwritable implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public String toString() {
            throw new IllegalStateException("cannot be written");
        }
    }

    private static final class PoisonedException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("has no message");
        }
    }
}
