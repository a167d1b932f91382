package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThrownAndCaughtTest {

    @Test
    void whatTheServerThrowsTheClientCatches() {
        ShopException thrown = assertThrows(OrderNotFoundException.class, () -> {
            throw new OrderNotFoundException("o-7");
        });

        ErrorResponse sent = ShopErrors.encode(thrown, EncodeContext.ofRequestId("req_1"));
        assertEquals(404, sent.status());

        byte[] body = sent.bodyText().getBytes(StandardCharsets.UTF_8);
        ShopException decoded =
                ShopErrors.decode(404, Map.of("Content-Type", List.of("application/json")), body);
        OrderNotFoundException caught = assertThrows(OrderNotFoundException.class, () -> {
            throw decoded;
        });
        assertEquals("o-7", caught.id());
        assertEquals(List.of(), caught.contractViolations());
    }
}
