package io.errorcontract.spring.boot;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.testing.Hostile;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.Shop;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.slf4j.MDC;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What an application has to write: the bean, and controllers that throw. */
@SpringBootConfiguration
@EnableAutoConfiguration
class ShopApplication {

    @Bean
    ErrorCodec errors() {
        return Shop.CODEC;
    }

    record Item(
            @JsonProperty("unit_price") @Positive int unitPrice,
            @NotBlank String name) {}

    record Order(@NotBlank String customer, @Valid List<Item> items) {}

    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    static final class OverloadedException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /** Known to the application's own handler. */
    static final class TeapotException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /** Known to the configuration alone. */
    static final class OutOfStockException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        OutOfStockException(String orderId) {
            super(orderId);
        }
    }

    @RestController
    static class Orders {

        @GetMapping("/orders/{id}")
        Map<String, String> order(@PathVariable("id") String id) {
            if (id.equals("1")) {
                return Map.of("id", id);
            }
            throw new OrderNotFoundException(id);
        }

        @GetMapping(path = "/csv", produces = "text/csv")
        String csv() {
            throw new OrderNotFoundException("csv");
        }

        @GetMapping("/async")
        CompletableFuture<String> async() {
            return CompletableFuture.supplyAsync(() -> {
                throw new OrderNotFoundException("async");
            });
        }

        @GetMapping("/limited")
        String limited() {
            throw new ApiException(ApiError.of(Shop.RATE_LIMITED));
        }

        @GetMapping("/payment")
        String payment() {
            throw new ApiException(
                    ApiError.of(Shop.PAYMENT_REFUSED, "expired", "4111 1111"),
                    new IllegalStateException("bank says no"));
        }

        @GetMapping("/bug")
        String bug() {
            throw new IllegalStateException("password is hunter2");
        }

        @GetMapping("/foreign")
        String foreign() {
            throw Shop.CODEC.decode(
                    404, Map.of(), "{\"error\":{\"code\":\"order.not_found\",\"message\":\"of another API\"}}");
        }

        @GetMapping("/overloaded")
        String overloaded() {
            throw new OverloadedException();
        }

        @GetMapping("/gone")
        String gone() {
            throw new ResponseStatusException(HttpStatus.GONE, "it was here");
        }

        @GetMapping("/out-of-stock")
        String outOfStock() {
            throw new OutOfStockException("42");
        }

        @GetMapping("/teapot")
        String teapot() {
            throw new TeapotException();
        }

        @ExceptionHandler(TeapotException.class)
        @ResponseStatus(HttpStatus.CONFLICT)
        String handleTeapot() {
            return "short and stout";
        }

        @GetMapping("/search")
        String search(@RequestParam("page_size") @Min(1) int pageSize) {
            return "found " + pageSize;
        }

        @PostMapping("/orders")
        Order create(@RequestBody @Valid Order order) {
            return order;
        }

        @PostMapping("/lookup")
        String lookUp(@RequestBody String id) {
            throw new OrderNotFoundException(id);
        }

        @GetMapping("/unwritable")
        String unwritable() {
            throw Hostile.unwritable();
        }

        @GetMapping("/poisoned")
        String poisoned() {
            throw Hostile.poisoned();
        }

        @GetMapping("/mdc")
        String mdc() {
            return String.valueOf(MDC.get("request_id"));
        }
    }
}
