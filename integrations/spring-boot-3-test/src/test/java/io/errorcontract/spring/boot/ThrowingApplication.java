package io.errorcontract.spring.boot;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.testing.server.Contract;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Throws any error of a contract. */
@SpringBootConfiguration
@EnableAutoConfiguration
class ThrowingApplication {

    @Bean
    ErrorCodec errors(@Value("${contract}") Contract contract) {
        return contract.codec();
    }

    @RestController
    static class Throwing {

        private final Contract contract;

        Throwing(@Value("${contract}") Contract contract) {
            this.contract = contract;
        }

        @GetMapping("/throw")
        String fail(@RequestParam("code") String code, @RequestParam("full") boolean full) {
            throw contract.occurrence(code, full);
        }
    }
}
