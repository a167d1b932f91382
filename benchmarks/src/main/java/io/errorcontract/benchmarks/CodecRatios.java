package io.errorcontract.benchmarks;

import com.sun.management.ThreadMXBean;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The comparison of {@link CodecBenchmark} in processor time, round by round in one JVM, for machines that have other
 * things to do: a busy one makes JMH's wall clock useless, and this one's best rounds little worse.
 */
public final class CodecRatios {

    private static final int ROUNDS = 60;
    private static final int CALLS = 50_000;

    private static final Map<String, List<String>> HEADERS = Map.of("Content-Type", List.of("application/json"));

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ApiError error = ApiError.builder(PandaStack.SANDBOX_NOT_FOUND)
            .values("sb_abc123")
            .requestId("req_xyz")
            .build();
    private Object sink = "";

    private CodecRatios() {}

    /**
     * Measures and prints.
     *
     * @param args none
     * @throws IOException never, for bodies in memory
     */
    public static void main(String[] args) throws IOException {
        new CodecRatios().run();
    }

    /** What is measured. */
    private enum Work {
        DECODE_BY_HAND,
        DECODE_PLAIN_BY_HAND,
        DECODE_BY_CODEC,
        ENCODE_BY_HAND,
        ENCODE_BY_CODEC
    }

    private void run() throws IOException {
        Map<Work, Double> best = new EnumMap<>(Work.class);
        Map<Work, Long> bytes = new EnumMap<>(Work.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Work work : Work.values()) {
                long allocated =
                        thread.getThreadAllocatedBytes(Thread.currentThread().getId());
                long start = thread.getCurrentThreadCpuTime();
                calls(work);
                double nanos = (thread.getCurrentThreadCpuTime() - start) / (double) CALLS;
                best.merge(work, nanos, Math::min);
                bytes.put(
                        work,
                        (thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated) / CALLS);
            }
        }
        for (Work work : Work.values()) {
            System.out.printf("%-22s %6.0f ns %6d B%n", work, best.get(work), bytes.get(work));
        }
        ratio("decode, against the same exception", Work.DECODE_BY_CODEC, Work.DECODE_BY_HAND, best, bytes);
        ratio("decode, against a plain exception", Work.DECODE_BY_CODEC, Work.DECODE_PLAIN_BY_HAND, best, bytes);
        ratio("encode", Work.ENCODE_BY_CODEC, Work.ENCODE_BY_HAND, best, bytes);
        if (sink == this) {
            throw new IllegalStateException("never, but the compiler does not know");
        }
    }

    private static void ratio(String what, Work codec, Work hand, Map<Work, Double> time, Map<Work, Long> bytes) {
        System.out.printf("%s: time %.2f, bytes %.2f%n", what, ratio(codec, hand, time), ratio(codec, hand, bytes));
    }

    private static double ratio(Work codec, Work hand, Map<Work, ? extends Number> measured) {
        return Objects.requireNonNull(measured.get(codec)).doubleValue()
                / Objects.requireNonNull(measured.get(hand)).doubleValue();
    }

    private void calls(Work work) throws IOException {
        for (int i = 0; i < CALLS; i++) {
            sink = switch (work) {
                case DECODE_BY_HAND -> HandWritten.decode(PandaStack.STATUS, PandaStack.BODY);
                case DECODE_PLAIN_BY_HAND -> HandWritten.decodePlain(PandaStack.STATUS, PandaStack.BODY);
                case DECODE_BY_CODEC -> PandaStack.CODEC.decode(PandaStack.STATUS, HEADERS, PandaStack.BODY);
                case ENCODE_BY_HAND -> HandWritten.encode(error);
                case ENCODE_BY_CODEC -> PandaStack.CODEC.encode(error, EncodeContext.EMPTY);
            };
        }
    }
}
