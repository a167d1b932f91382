package io.errorcontract.cli.shell;

import com.sun.net.httpserver.HttpExchange;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "mock",
        description = "Serves every error of the catalog on this machine, so that a client in any language can be"
                + " tested. The path names the error: GET /CODE. The header Mock-Error: CODE does so under any path.")
final class MockCommand extends ContractCommand {

    private static final String HEADER = "Mock-Error";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port; 0 for any free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Override
    int run(SpokenContract contract) throws IOException {
        LoopbackServer server = LoopbackServer.start(port, exchange -> answer(contract, exchange));
        reporting.out().println("Serving the errors of " + contract.catalog().id() + " on " + server.address());
        reporting.out().flush();
        return Foreground.await();
    }

    private static void answer(SpokenContract contract, HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String header = exchange.getRequestHeaders().getFirst(HEADER);
        String code = header == null ? exchange.getRequestURI().getPath().substring(1) : header.strip();
        Set<String> codes = contract.definition().errors().keySet();
        if (code.isEmpty()) {
            LoopbackServer.respond(exchange, 200, "text/plain; charset=utf-8", String.join("\n", codes) + "\n");
            return;
        }
        Optional<ErrorDescriptor> error = contract.catalog().find(code);
        if (error.isEmpty()) {
            String text = "There is no error '" + code + "'. " + NearestWord.hint(code, codes) + "\n";
            LoopbackServer.respond(exchange, 501, "text/plain; charset=utf-8", text);
            return;
        }
        ErrorResponse response = contract.example(error.get().code(), context(exchange));
        response.headers().forEach(exchange.getResponseHeaders()::set);
        LoopbackServer.respond(exchange, response.status(), response.body());
    }

    private static EncodeContext context(HttpExchange exchange) {
        return EncodeContext.EMPTY
                .withAccept(exchange.getRequestHeaders().getFirst("Accept"))
                .withAcceptLanguage(exchange.getRequestHeaders().getFirst("Accept-Language"));
    }
}
