package io.errorcontract.spring.boot;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.examples.cloudflare.InterpreterNotReadyException;
import io.errorcontract.examples.pandastack.AuthInvalidTokenException;
import io.errorcontract.examples.pandastack.CapacityUnavailableException;
import io.errorcontract.examples.pandastack.NotFoundException;
import io.errorcontract.examples.pandastack.PandaStackErrors;
import io.errorcontract.examples.pandastack.SandboxNotFoundException;
import io.errorcontract.examples.pandastack.TemplateNotFoundException;
import io.errorcontract.model.OperationErrors;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Has no document but the one that springdoc makes. */
@SpringBootConfiguration
@EnableAutoConfiguration
class BoxesApplication {

    @Bean
    ErrorCodec errors() {
        return PandaStackErrors.CODEC;
    }

    @Bean
    @ConditionalOnProperty("boxes.errors")
    OpenAPI document(@Value("${boxes.errors}") String code) {
        return new OpenAPI().extensions(Map.of("x-error-codes", List.of(code)));
    }

    @Bean
    GroupedOpenApi templatesApi() {
        return GroupedOpenApi.builder()
                .group("templates")
                .pathsToMatch("/templates/**")
                .build();
    }

    /** What OpenAPI Generator writes for a server. */
    interface TemplatesApi {

        @GetMapping("/templates/{name}")
        @OperationErrors(TemplateNotFoundException.class)
        String template(@PathVariable("name") String name) throws AuthInvalidTokenException;
    }

    @RestController
    static class Templates implements TemplatesApi {

        @Override
        public String template(String name) {
            throw new TemplateNotFoundException(name);
        }
    }

    @RestController
    static class Boxes {

        @GetMapping("/boxes/{id}")
        @OperationErrors(SandboxNotFoundException.class)
        Box get(@PathVariable("id") String id) {
            throw new SandboxNotFoundException(id);
        }

        @PostMapping("/boxes")
        Box create(@RequestBody Box box) throws TemplateNotFoundException, CapacityUnavailableException {
            return box;
        }

        @DeleteMapping("/boxes/{id}")
        @OperationErrors(
                value = SandboxNotFoundException.class,
                codes = {"quota.*", "internal.*", "rate_limit.api"})
        @ApiResponse(responseCode = "204", description = "It is gone.")
        @ApiResponse(responseCode = "404", description = "The words are the team's own.")
        void delete(@PathVariable("id") String id) {}

        @PutMapping(path = "/boxes/{id}", consumes = "application/json")
        @OperationErrors(codes = "sandbox.invalid_state")
        String replace(@PathVariable("id") String id, @RequestBody Box box) {
            return id + box;
        }

        @PutMapping(path = "/boxes/{id}", consumes = "text/plain")
        @OperationErrors(codes = "sandbox.boot_failed")
        String rename(@PathVariable("id") String id, @RequestBody String name) {
            return id + name;
        }

        @GetMapping("/health")
        String health() {
            return "ok";
        }

        @GetMapping("/strange")
        @OperationErrors(
                value = {InterpreterNotReadyException.class, NotFoundException.class},
                codes = {"sandbox.not_fuond", "auth.token_revoked"})
        String strange() {
            return "";
        }
    }

    record Box(String name, int cpus) {}
}
