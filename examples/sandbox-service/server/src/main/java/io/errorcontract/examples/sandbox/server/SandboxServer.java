package io.errorcontract.examples.sandbox.server;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.examples.pandastack.PandaStackErrors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Starts the server on port 8080. */
@SpringBootApplication
public class SandboxServer {

    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(SandboxServer.class, arguments);
    }

    /** The contract by which all failures are answered. */
    @Bean
    ErrorCodec errors() {
        return PandaStackErrors.CODEC;
    }

    @Bean
    WebMvcConfigurer gate() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Gate());
            }
        };
    }
}
