package io.errorcontract.cli.shell;

import io.errorcontract.cli.ExitCode;
import io.errorcontract.cli.Paint;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.FieldViolation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        description = "Reads an error response, such as the output of curl -i, and shows which error it is, what to do,"
                + " and what contradicts the contract. Contract violations give the exit code 1.")
final class ReadCommand extends ContractCommand {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = STANDARD_INPUT,
            description = "The response. Default: standard input.")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "The HTTP status of a response that has no status line.")
    private @Nullable Integer status;

    @Option(
            names = {"-H", "--header"},
            paramLabel = "NAME: VALUE",
            description = "A header of the response besides those in the file.")
    private List<String> headers = new ArrayList<>();

    @Override
    int run(SpokenContract contract) throws IOException {
        ReceivedResponse response = ReceivedResponse.parse(
                file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file)));
        int received = status(response);
        if (received < 400) {
            reporting.out().println(ResponseText.status(received) + " is not an error");
            return ExitCode.OK;
        }
        ApiError error = contract.codec().decodeError(received, headers(response), response.body());
        show(error, contract.className(error));
        return error.contractViolations().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private int status(ReceivedResponse response) {
        Integer known = status == null ? response.status() : status;
        if (known == null) {
            throw new IllegalArgumentException(
                    "the response has no status line; save it with curl -i, or add --status");
        }
        return known;
    }

    private Map<String, List<String>> headers(ReceivedResponse response) {
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach((name, values) -> all.put(name, new ArrayList<>(values)));
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("'" + header + "' is not a header; write NAME: VALUE");
            }
            all.computeIfAbsent(header.substring(0, colon).strip(), name -> new ArrayList<>())
                    .add(header.substring(colon + 1).strip());
        }
        return all;
    }

    private void show(ApiError error, String className) {
        PrintWriter out = reporting.out();
        Paint paint = reporting.paint();
        out.println(paint.bold(error.code().isEmpty() ? "no known error" : error.code()) + ", "
                + ResponseText.status(error.status()));
        out.println("class: " + className);
        error.family().ifPresent(family -> out.println("family: " + family.id()));
        out.println("message: " + error.message());
        error.requestId().ifPresent(id -> out.println("request ID: " + id));
        error.operation().ifPresent(operation -> out.println("operation: " + operation));
        entries("parameters", error.params());
        for (FieldViolation violation : error.violations()) {
            out.println("field violation: " + violation.field() + ": " + violation.message());
        }
        for (ApiError other : error.others()) {
            out.println("further error: " + other);
        }
        out.println("retry: " + RetryText.of(error));
        error.suggestion().ifPresent(suggestion -> out.println("suggestion: " + suggestion));
        error.documentation().ifPresent(url -> out.println("documentation: " + url));
        entries("undeclared fields", error.extras());
        for (ContractViolation violation : error.contractViolations()) {
            out.println(paint.red("contract violation: ") + violation);
        }
        out.flush();
    }

    private void entries(String title, Map<String, Object> values) {
        if (!values.isEmpty()) {
            reporting.out().println(title + ":");
            values.forEach((name, value) -> reporting.out().println("  " + name + " = " + value));
        }
    }
}
