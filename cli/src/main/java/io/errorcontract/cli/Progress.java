package io.errorcontract.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a person who waits for more than a second that work goes on. */
public final class Progress {

    private final CountDownLatch done = new CountDownLatch(1);
    private final PrintWriter err;
    private final String work;
    private final Thread thread = new Thread(this::tell, "progress");

    private Progress(PrintWriter err, String work) {
        this.err = err;
        this.work = work;
    }

    /**
     * Starts to watch the clock, if a person looks.
     *
     * @param reporting the options of the command
     * @param work what goes on, as a person calls it
     * @return what to stop when the work is done
     */
    public static Progress start(Reporting reporting, String work) {
        Progress progress = new Progress(reporting.err(), work);
        if (Terminal.find() != null && reporting.paint().enabled()) {
            progress.thread.setDaemon(true);
            progress.thread.start();
        }
        return progress;
    }

    /**
     * Clears what was shown, and shows no more; does nothing the second time.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void stop() throws InterruptedException {
        done.countDown();
        thread.join();
    }

    private void tell() {
        try {
            int seconds = 1;
            while (!done.await(1, TimeUnit.SECONDS)) {
                err.print("\r" + work + " … " + seconds++ + " s");
                err.flush();
            }
            err.print("\r\u001b[K");
            err.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
