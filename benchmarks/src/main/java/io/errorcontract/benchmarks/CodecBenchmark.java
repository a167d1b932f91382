package io.errorcontract.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.errorcontract.examples.pandastack.PandaStackErrorBody;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.http.ProblemDetail;
import org.zalando.problem.ThrowableProblem;

/** One error, decoded and encoded by the codec, by hand, and by what others use for it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CodecBenchmark {

    private static final JsonMapper TREES = new JsonMapper();

    private final ApiError error = ApiError.builder(PandaStack.SANDBOX_NOT_FOUND)
            .values("sb_abc123")
            .requestId("req_xyz")
            .build();

    private final PandaStackErrorBody bodyRecord = Databind.bodyRecord();
    private final ProblemDetail problemDetail = Databind.problemDetail();
    private final ThrowableProblem zalandoProblem = Databind.zalandoProblem();

    /** For JMH. */
    public CodecBenchmark() {}

    /**
     * Sees to it that all rows read and write the whole error.
     *
     * @throws IOException never, for bodies in memory
     */
    @Setup
    public void check() throws IOException {
        same(PandaStack.BODY, encodeByCodec().body());
        same(PandaStack.BODY, encodeByHand().body());
        same(PandaStack.BODY, encodeRecord());
        same(PandaStack.BODY, Databind.write(decodeRecord()));
        same(Databind.PROBLEM, encodeProblemDetail());
        same(Databind.PROBLEM, Databind.write(decodeProblemDetail()));
        same(Databind.PROBLEM, encodeZalandoProblem());
        same(Databind.PROBLEM, Databind.write(decodeZalandoProblem()));
    }

    private static void same(byte[] expected, byte[] actual) throws IOException {
        JsonNode expectedTree = TREES.readTree(expected);
        JsonNode actualTree = TREES.readTree(actual);
        if (!expectedTree.equals(actualTree)) {
            throw new IllegalStateException("expected " + expectedTree + ", got " + actualTree);
        }
    }

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

    @Benchmark
    public ApiException decodeHtmlByCodec() {
        return PandaStack.CODEC.decode(PandaStack.HTML_STATUS, Map.of(), PandaStack.HTML);
    }

    @Benchmark
    public PandaStackErrorBody decodeRecord() throws IOException {
        return Databind.readRecord(PandaStack.BODY);
    }

    @Benchmark
    public byte[] encodeRecord() throws IOException {
        return Databind.write(bodyRecord);
    }

    @Benchmark
    public ProblemDetail decodeProblemDetail() throws IOException {
        return Databind.readProblemDetail(Databind.PROBLEM);
    }

    @Benchmark
    public byte[] encodeProblemDetail() throws IOException {
        return Databind.write(problemDetail);
    }

    @Benchmark
    public ThrowableProblem decodeZalandoProblem() throws IOException {
        return Databind.readZalandoProblem(Databind.PROBLEM);
    }

    @Benchmark
    public byte[] encodeZalandoProblem() throws IOException {
        return Databind.write(zalandoProblem);
    }
}
