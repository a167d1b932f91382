package io.errorcontract.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the first error costs that a fresh JVM decodes. Run without arguments, it forks itself and compares. */
public final class FirstDecode {

    private static final int FORKS = 41;

    private FirstDecode() {}

    /**
     * Compares, or measures one of the two.
     *
     * @param args nothing to compare, {@code hand} or {@code codec} to measure in this JVM
     * @throws IOException if a JVM cannot be started
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.out.print(measure(args[0].equals("codec")));
            return;
        }
        FreshJvm jvm = FreshJvm.with("error-model", "jackson-core-2");
        long[] hand = new long[FORKS];
        long[] codec = new long[FORKS];
        for (int i = 0; i < FORKS; i++) {
            hand[i] = jvm.run(FirstDecode.class, "hand");
            codec[i] = jvm.run(FirstDecode.class, "codec");
        }
        System.out.printf(
                "first decode, processor time, medians of %d JVMs: by hand %.1f ms, by the codec %.1f ms, ratio %.2f%n",
                FORKS,
                Runs.median(hand) / 1e6,
                Runs.median(codec) / 1e6,
                Runs.median(codec) / (double) Runs.median(hand));
    }

    private static long measure(boolean byCodec) throws IOException {
        // The body is there when the clock starts: it comes from the network.
        byte[] body = ("{\"error\":{\"code\":\"sandbox.not_found\",\"message\":\"Sandbox sb_abc123 does not exist\","
                        + "\"request_id\":\"req_xyz\",\"details\":{}}}")
                .getBytes(StandardCharsets.UTF_8);
        // Processor time, since a busy machine must not decide; the clock's own classes are loaded before.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        clock.getCurrentThreadCpuTime();
        long start = clock.getCurrentThreadCpuTime();
        Object sandboxId = byCodec
                ? PandaStack.CODEC.decode(404, Map.of(), body).error().value(0)
                : HandWritten.decodePlain(404, body).sandboxId;
        long end = clock.getCurrentThreadCpuTime();
        if (!"sb_abc123".equals(sandboxId)) {
            throw new IllegalStateException("read " + sandboxId);
        }
        return end - start;
    }
}
