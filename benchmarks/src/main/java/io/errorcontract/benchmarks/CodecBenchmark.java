package io.errorcontract.benchmarks;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One body, decoded to the exception and encoded from it, by the codec and by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CodecBenchmark {

    private final ApiError error = ApiError.builder(PandaStack.SANDBOX_NOT_FOUND)
            .values("sb_abc123")
            .requestId("req_xyz")
            .build();

    /** For JMH. */
    public CodecBenchmark() {}

    @Benchmark
    public ApiException decodeByHand() throws IOException {
        return HandWritten.decode(PandaStack.STATUS, PandaStack.BODY);
    }

    @Benchmark
    public RuntimeException decodeByHandToPlainException() throws IOException {
        return HandWritten.decodePlain(PandaStack.STATUS, PandaStack.BODY);
    }

    @Benchmark
    public ApiException decodeByCodec() {
        return PandaStack.CODEC.decode(PandaStack.STATUS, Map.of(), PandaStack.BODY);
    }

    @Benchmark
    public ApiException decodeWithHeadersByCodec() {
        return PandaStack.CODEC.decode(PandaStack.STATUS, PandaStack.HEADERS, PandaStack.BODY);
    }

    @Benchmark
    public ErrorResponse encodeByHand() throws IOException {
        return HandWritten.encode(error);
    }

    @Benchmark
    public ErrorResponse encodeByCodec() {
        return PandaStack.CODEC.encode(error, EncodeContext.EMPTY);
    }
}
