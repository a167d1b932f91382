package io.errorcontract.benchmarks;

import com.sun.management.ThreadMXBean;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

/**
 * The comparison of {@link CodecBenchmark} in processor time, round by round in one JVM, for machines that have other
 * things to do: a busy one makes JMH's wall clock useless, and this one's best rounds little worse.
 */
public final class CodecRatios {

    private static final int ROUNDS = 60;
    private static final int CALLS = 50_000;

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
        DECODE_WITH_HEADERS_BY_CODEC,
        ENCODE_BY_HAND,
        ENCODE_BY_CODEC
    }

    /** What came out: the best round's time, and the last round's bytes. */
    private static final class Row {

        private final Work work;
        private double nanos = Double.MAX_VALUE;
        private long bytes;

        Row(Work work) {
            this.work = work;
        }

        void printRatio(String what, Row other) {
            System.out.printf("%s: time %.2f, bytes %.2f%n", what, nanos / other.nanos, bytes / (double) other.bytes);
        }
    }

    private void run() throws IOException {
        Row decodeByHand = new Row(Work.DECODE_BY_HAND);
        Row decodePlain = new Row(Work.DECODE_PLAIN_BY_HAND);
        Row decode = new Row(Work.DECODE_BY_CODEC);
        Row decodeHeaders = new Row(Work.DECODE_WITH_HEADERS_BY_CODEC);
        Row encodeByHand = new Row(Work.ENCODE_BY_HAND);
        Row encode = new Row(Work.ENCODE_BY_CODEC);
        List<Row> rows = List.of(decodeByHand, decodePlain, decode, decodeHeaders, encodeByHand, encode);
        for (int round = 0; round < ROUNDS; round++) {
            for (Row row : rows) {
                measure(row);
            }
        }
        for (Row row : rows) {
            System.out.printf("%-30s %6.0f ns %6d B%n", row.work, row.nanos, row.bytes);
        }
        decode.printRatio("decode, against the same exception", decodeByHand);
        decode.printRatio("decode, against a plain exception", decodePlain);
        encode.printRatio("encode", encodeByHand);
        if (sink == this) {
            throw new IllegalStateException("never, but the compiler does not know");
        }
    }

    private void measure(Row row) throws IOException {
        long allocated = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = thread.getCurrentThreadCpuTime();
        calls(row.work);
        row.nanos = Math.min(row.nanos, (thread.getCurrentThreadCpuTime() - start) / (double) CALLS);
        row.bytes = (thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated) / CALLS;
    }

    private void calls(Work work) throws IOException {
        for (int i = 0; i < CALLS; i++) {
            sink = switch (work) {
                case DECODE_BY_HAND -> HandWritten.decode(PandaStack.STATUS, PandaStack.BODY);
                case DECODE_PLAIN_BY_HAND -> HandWritten.decodePlain(PandaStack.STATUS, PandaStack.BODY);
                case DECODE_BY_CODEC -> PandaStack.CODEC.decode(PandaStack.STATUS, Map.of(), PandaStack.BODY);
                case DECODE_WITH_HEADERS_BY_CODEC ->
                    PandaStack.CODEC.decode(PandaStack.STATUS, PandaStack.HEADERS, PandaStack.BODY);
                case ENCODE_BY_HAND -> HandWritten.encode(error);
                case ENCODE_BY_CODEC -> PandaStack.CODEC.encode(error, EncodeContext.EMPTY);
            };
        }
    }
}
