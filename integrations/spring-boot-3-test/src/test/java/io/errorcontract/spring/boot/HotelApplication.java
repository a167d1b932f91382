package io.errorcontract.spring.boot;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.testing.server.Booking;
import io.errorcontract.testing.server.RunningServer;
import io.errorcontract.testing.server.ValidatedContract;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes requests that have to be valid. */
@SpringBootConfiguration
@EnableAutoConfiguration
class HotelApplication {

    /** Starts it with a contract, whose mapping is said as its users would. */
    static RunningServer start(WebApplicationType type, Class<?> security, ValidatedContract contract) {
        List<String> settings = new ArrayList<>(List.of("--contract=" + contract));
        contract.mapping().ifPresent(mapping -> {
            String target = "--error-contract." + (contract.constraint().isPresent() ? "mappings[0]" : "validation");
            contract.constraint().ifPresent(code -> settings.add(target + ".constraint=" + code));
            settings.add(target + ".code=" + mapping.code());
            mapping.params().forEach((name, value) -> settings.add(target + ".params." + name + "=" + value));
        });
        return SpringServers.start(type, List.of(HotelApplication.class, security), settings.toArray(String[]::new));
    }

    @Bean
    ErrorCodec errors(@Value("${contract}") ValidatedContract contract) {
        return contract.codec();
    }

    @RestController
    static class Bookings {

        @PostMapping("/bookings")
        Booking book(@RequestBody @Valid Booking booking) {
            return booking;
        }

        @GetMapping("/bookings")
        String list(
                @RequestParam(name = "page_size", defaultValue = "1") @Min(1) int pageSize,
                @RequestHeader(name = "X-Tenant-Id", required = false) @Size(min = 3, max = 8) @Nullable
                        String tenant) {
            return tenant + " " + pageSize;
        }

        @GetMapping("/bookings/{id}")
        String find(@PathVariable("id") @Size(min = 3, max = 8) String id) {
            return id;
        }
    }
}
