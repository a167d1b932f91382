package io.errorcontract.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What could be read of a stream, at most up to a limit. */
final class BoundedRead {

    private static final int INITIAL_SIZE = 1_024;

    private byte[] buffer;
    private int size;
    private boolean cut;
    private @Nullable IOException failure;

    private BoundedRead(int limit) {
        this.buffer = new byte[Math.min(limit, INITIAL_SIZE)];
    }

    static BoundedRead of(InputStream in, int limit) {
        BoundedRead read = new BoundedRead(limit);
        try {
            read.fill(in, limit);
        } catch (IOException e) {
            read.failure = e;
        }
        return read;
    }

    private void fill(InputStream in, int limit) throws IOException {
        while (size < limit) {
            if (size == buffer.length) {
                buffer = Arrays.copyOf(buffer, (int) Math.min(limit, size * 2L));
            }
            int count = in.read(buffer, size, buffer.length - size);
            if (count < 0) {
                return;
            }
            size += count;
        }
        cut = in.read() >= 0;
    }

    byte[] bytes() {
        return Arrays.copyOf(buffer, size);
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean cut() {
        return cut;
    }

    @Nullable
    IOException failure() {
        return failure;
    }
}
