package io.errorcontract.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.errorcontract.examples.pandastack.PandaStackErrorBody;
import io.errorcontract.examples.pandastack.PandaStackErrorBodyError;
import io.errorcontract.examples.pandastack.PandaStackErrorBodyErrorDetails;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.zalando.problem.Problem;
import org.zalando.problem.Status;
import org.zalando.problem.ThrowableProblem;
import org.zalando.problem.jackson.ProblemModule;

/**
 * What others do with the same error: Jackson's databind to objects, each with the mapper that its library asks for.
 */
final class Databind {

    /** The same error as RFC 9457 has it, with the code and the id of the request as extensions. */
    static final byte[] PROBLEM = ("{\"type\":\"https://example.com/errors/sandbox.not_found\","
                    + "\"title\":\"Resource does not exist\",\"status\":404,"
                    + "\"detail\":\"Sandbox sb_abc123 does not exist\","
                    + "\"code\":\"sandbox.not_found\",\"request_id\":\"req_xyz\"}")
            .getBytes(StandardCharsets.UTF_8);

    private static final URI TYPE = URI.create("https://example.com/errors/sandbox.not_found");
    private static final String TITLE = "Resource does not exist";
    private static final String CODE = "sandbox.not_found";
    private static final String MESSAGE = "Sandbox sb_abc123 does not exist";
    private static final String REQUEST_ID = "req_xyz";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();
    private static final ObjectMapper ZALANDO_MAPPER =
            JsonMapper.builder().addModule(new ProblemModule()).build();

    private static final ObjectReader READ_RECORD = MAPPER.readerFor(PandaStackErrorBody.class);
    private static final ObjectReader READ_PROBLEM_DETAIL = MAPPER.readerFor(ProblemDetail.class);
    private static final ObjectReader READ_ZALANDO = ZALANDO_MAPPER.readerFor(ThrowableProblem.class);
    private static final ObjectWriter WRITE_RECORD = MAPPER.writerFor(PandaStackErrorBody.class);
    private static final ObjectWriter WRITE_PROBLEM_DETAIL = MAPPER.writerFor(ProblemDetail.class);
    private static final ObjectWriter WRITE_ZALANDO = ZALANDO_MAPPER.writerFor(ThrowableProblem.class);

    private Databind() {}

    static PandaStackErrorBody bodyRecord() {
        PandaStackErrorBodyErrorDetails details = new PandaStackErrorBodyErrorDetails(null, null, Map.of());
        return new PandaStackErrorBody(
                new PandaStackErrorBodyError(CODE, MESSAGE, REQUEST_ID, details, Map.of()), Map.of());
    }

    static ProblemDetail problemDetail() {
        ProblemDetail problem = ProblemDetail.forStatus(PandaStack.STATUS);
        problem.setType(TYPE);
        problem.setTitle(TITLE);
        problem.setDetail(MESSAGE);
        problem.setProperty("code", CODE);
        problem.setProperty("request_id", REQUEST_ID);
        return problem;
    }

    static ThrowableProblem zalandoProblem() {
        return Problem.builder()
                .withType(TYPE)
                .withTitle(TITLE)
                .withStatus(Status.NOT_FOUND)
                .withDetail(MESSAGE)
                .with("code", CODE)
                .with("request_id", REQUEST_ID)
                .build();
    }

    static PandaStackErrorBody readRecord(byte[] body) throws IOException {
        return READ_RECORD.readValue(body);
    }

    static ProblemDetail readProblemDetail(byte[] body) throws IOException {
        return READ_PROBLEM_DETAIL.readValue(body);
    }

    static ThrowableProblem readZalandoProblem(byte[] body) throws IOException {
        return READ_ZALANDO.readValue(body);
    }

    static byte[] write(PandaStackErrorBody body) throws JsonProcessingException {
        return WRITE_RECORD.writeValueAsBytes(body);
    }

    static byte[] write(ProblemDetail problem) throws JsonProcessingException {
        return WRITE_PROBLEM_DETAIL.writeValueAsBytes(problem);
    }

    static byte[] write(ThrowableProblem problem) throws JsonProcessingException {
        return WRITE_ZALANDO.writeValueAsBytes(problem);
    }
}
