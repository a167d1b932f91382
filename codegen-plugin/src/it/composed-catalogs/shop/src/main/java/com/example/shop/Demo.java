package com.example.shop;

import com.example.platform.AuthException;
import com.example.platform.AuthExpiredException;
import com.example.platform.Limit;
import com.example.platform.NotFoundException;
import com.example.platform.Plan;
import com.example.platform.PlatformErrors;
import com.example.platform.PlatformException;
import com.example.platform.RateLimitedException;
import io.errorcontract.codec.ErrorRegistry;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a server and a client of the shop do with errors of both catalogs. */
public final class Demo {
    private static final ErrorRegistry REGISTRY = ErrorRegistry.of(ShopErrors.CODEC, PlatformErrors.CODEC);

    private Demo() {}

    public static List<String> run() {
        List<String> lines = new ArrayList<>();
        lines.add(sent(new OrderNotFoundException("o-1")));
        lines.add(sent(OrderGoneException.builder(ShopErrorCode.ORDER_NEW_GONE, "o-2").requestId("r").build()));
        lines.add(sent(OrderTooManyException.builder(new Limit("orders", 3)).plan(Plan.PAID).build()));
        lines.add(sent(new AuthExpiredException()));
        lines.add(sent(new RateLimitedException(7)));
        lines.add(sent(PlatformErrors.decode(401, Map.of(), "{\"code\":\"auth.unheard\",\"message\":\"No\"}")));
        lines.add(caught());
        return lines;
    }

    private static String sent(ApiException thrown) {
        ErrorResponse response = ShopErrors.encode(thrown, EncodeContext.EMPTY);
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/json"));
        ApiException direct = ShopErrors.decode(response.status(), headers, response.body());
        ApiException read = REGISTRY.decode(response.status(), headers, response.body());
        if (direct.getClass() != read.getClass()) {
            throw new IllegalStateException(direct + " is not " + read);
        }
        return read.getClass().getName() + " " + response.status() + " " + response.bodyText()
                + read.contractViolations();
    }

    private static String caught() {
        List<String> caught = new ArrayList<>();
        try {
            throw new OrderItemNotFoundException();
        } catch (NotFoundException e) {
            caught.add(e.code());
        }
        try {
            throw ShopErrors.decode(401, Map.of(), "{\"code\":\"auth.expired\",\"message\":\"Old\"}");
        } catch (AuthException e) {
            caught.add(e.code());
        } catch (PlatformException e) {
            caught.add("not as a family: " + e.code());
        }
        return String.join(", ", caught);
    }
}
