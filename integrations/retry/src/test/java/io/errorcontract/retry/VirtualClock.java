package io.errorcontract.retry;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A clock on which time passes only while somebody waits, or is told to. */
final class VirtualClock implements RetryClock {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L); // a real clock may overflow, too
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    @Override
    public long nanoTime() {
        return now.get();
    }

    @Override
    public void sleep(Duration delay) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(delay);
        pass(delay);
    }

    @Override
    public CompletableFuture<Void> after(Duration delay) {
        waits.add(delay);
        pass(delay);
        return CompletableFuture.completedFuture(null);
    }

    void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** The waits so far, in seconds. */
    List<Double> seconds() {
        return waits.stream().map(wait -> wait.toMillis() / 1000.0).toList();
    }
}
