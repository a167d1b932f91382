package io.errorcontract.cli.shell;

import io.errorcontract.cli.ExitCode;
import java.util.concurrent.CountDownLatch;

/** Keeps a server running. */
final class Foreground {

    private Foreground() {}

    /** Waits until the process is ended from outside. */
    static int await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }
}
