package com.example.pizzeria.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.pizzeria.errors.OvenFullException;
import com.example.pizzeria.errors.PizzaNotFoundException;
import com.example.pizzeria.errors.PizzeriaErrors;
import com.example.pizzeria.errors.PizzeriaException;
import com.sun.net.httpserver.HttpServer;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The guide's call, to a server that sends what the catalog declares. */
class GuideTest {

    private String order(String address) throws ApiException {
        // GUIDE: call
    }

    @Test
    void aPizzaIsServed() throws IOException, ApiException {
        assertEquals("a round one", orderFrom(200, "text/plain", "a round one"));
    }

    @Test
    void aMissingPizzaIsItsException() throws IOException, ApiException {
        assertEquals("no hawaii", orderFrom(new PizzaNotFoundException("hawaii")));
    }

    @Test
    void aFullOvenSaysWhenToComeAgain() throws IOException, ApiException {
        assertEquals("again in 10 s", orderFrom(new OvenFullException()));
    }

    private String orderFrom(PizzeriaException failure) throws IOException, ApiException {
        ErrorResponse response = PizzeriaErrors.encode(failure, EncodeContext.ofRequestId("req_1"));
        return orderFrom(response.status(), response.headers().get("Content-Type"), response.bodyText());
    }

    private String orderFrom(int status, String contentType, String body) throws IOException, ApiException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/pizzas/hawaii", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", contentType);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            return order("http://localhost:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }
}
