package io.errorcontract.spring.boot;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.server.ExceptionMapping;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.Shop;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serial;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.Exceptions;

/** An application with pages and an API, each part guarded in another way. */
@SpringBootConfiguration
@EnableAutoConfiguration
class ClinicApplication {

    @Bean
    ErrorCodec errors() {
        return Shop.CODEC;
    }

    @Bean
    ExceptionMapping<OutOfStockException> outOfStock() {
        return ExceptionMapping.of(OutOfStockException.class, e -> new OrderNotFoundException(e.item));
    }

    @Bean
    Stock stock() {
        return new Stock();
    }

    /** What a token says; one is good, with one its issuer cannot be asked, and all others are bad. */
    static Jwt decode(String token) {
        if (token.equals("good")) {
            return Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject("joe")
                    .claim("scope", "read")
                    .build();
        }
        throw token.equals("down") ? new JwtException("the keys cannot be had") : new BadJwtException("it has expired");
    }

    /** Known to a mapping of the application's own. */
    static final class OutOfStockException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final String item;

        OutOfStockException(String item) {
            this.item = item;
        }
    }

    /** Known to a handler of the application's own, which makes an exception of the catalog of it. */
    static final class DuplicateException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /** A service whose contract is checked. */
    @Validated
    static class Stock {

        @NotBlank
        String broken() {
            return "";
        }
    }

    /** What is bound from a query or a form. */
    record Patient(
            @BindParam("first-name") @NotBlank String firstName,
            @Size(max = 3) String ward) {}

    /** What is bound from a query, a path or headers. */
    record Visit(
            @BindParam("X-Tenant") @NotBlank String tenant,
            @Size(min = 3) String room,
            @Min(1) Integer page) {}

    /** The same, by setters. */
    static class Stay {

        @Min(1)
        private int nightCount = 1;

        public int getNightCount() {
            return nightCount;
        }

        /** Taken from {@code Night-Count} too. */
        public void setNightCount(int value) {
            nightCount = value;
        }
    }

    /** What cannot be written. */
    record Bomb(int number) {

        /** Fails for the last of many. */
        public String getText() {
            if (number == LAST) {
                throw new IllegalStateException("cannot be written");
            }
            return "entry " + number;
        }
    }

    private static final int LAST = 4_999;

    @RestController
    @RequestMapping("/api/open")
    static class Open {

        private final Stock stock;

        Open(Stock stock) {
            this.stock = stock;
        }

        @GetMapping("/order")
        String order() {
            throw new OrderNotFoundException("7");
        }

        @GetMapping("/not-modified")
        String notModified() {
            throw new ResponseStatusException(HttpStatus.NOT_MODIFIED);
        }

        @GetMapping("/busy")
        String busy() {
            ErrorResponseException busy = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
            busy.getHeaders().set("Retry-After", "30");
            throw busy;
        }

        @GetMapping("/converted")
        String converted(@RequestParam("value") Stock value) {
            return value.toString();
        }

        @GetMapping("/typed")
        String typed(@RequestParam("value") Currency value) {
            return value.toString();
        }

        @GetMapping("/service")
        String service() {
            return stock.broken();
        }

        @GetMapping("/stock")
        String outOfStock() {
            throw new CompletionException(new OutOfStockException("pills"));
        }

        @GetMapping("/exhausted")
        String exhausted() {
            throw Exceptions.retryExhausted("tried three times", new OrderNotFoundException("8"));
        }

        @GetMapping("/duplicate")
        String duplicate() {
            throw new DuplicateException();
        }

        @GetMapping("/patients")
        String patients(@Valid @ModelAttribute Patient patient) {
            return patient.firstName();
        }

        @PostMapping("/patients")
        String admit(@Valid @ModelAttribute Patient patient) {
            return patient.firstName();
        }

        @GetMapping("/rooms/{room}/visit")
        String visit(@Valid @ModelAttribute Visit visit) {
            return visit.room();
        }

        @GetMapping("/stay")
        int stay(@Valid @ModelAttribute Stay stay) {
            return stay.getNightCount();
        }

        @CrossOrigin("https://clinic.example")
        @GetMapping("/shared")
        String shared() {
            return "shared";
        }

        @GetMapping("/big")
        List<Bomb> big() {
            return IntStream.rangeClosed(0, LAST).mapToObj(Bomb::new).toList();
        }
    }

    @RestController
    static class Guarded {

        @GetMapping({"/pages/private", "/api/basic/x", "/api/basic/admin", "/api/jwt/x", "/api/jwt/scope"})
        String guarded() {
            return "guarded";
        }

        @GetMapping("/pages/broken")
        String broken() {
            throw new IllegalStateException("a page that fails");
        }

        @PostMapping("/pages/form")
        String form() {
            return "taken";
        }
    }
}
