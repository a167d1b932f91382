package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.spring.boot.mvc.ServletErrorContractAutoConfiguration;
import io.errorcontract.spring.boot.webflux.ReactiveErrorContractAutoConfiguration;
import io.errorcontract.testing.Shop;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;

/**
 * What {@code @WebMvcTest} and {@code @WebFluxTest} import; the annotations themselves are of other packages in each
 * line of Spring Boot.
 */
class SliceTest {

    private static final List<String> MVC = List.of(
            "org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc",
            "org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc");

    private static final List<String> WEBFLUX = List.of(
            "org.springframework.boot.test.autoconfigure.web.reactive.AutoConfigureWebFlux",
            "org.springframework.boot.webflux.test.autoconfigure.AutoConfigureWebFlux");

    @Test
    void aSliceOfMvcKnowsTheContract() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(imported(MVC)))
                .withUserConfiguration(ShopApplication.Orders.class)
                .withBean(ErrorCodec.class, () -> Shop.CODEC)
                .run(context -> {
                    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                            .addFilters(context.getBeanProvider(Filter.class)
                                    .orderedStream()
                                    .toArray(Filter[]::new))
                            .build();

                    assertAnswers(mvc, "/orders/7", 404, "order.not_found");
                    assertAnswers(mvc, "/search", 400, "validation.failed");
                });
    }

    private static void assertAnswers(MockMvc mvc, String path, int status, String code) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(path)).andReturn().getResponse();

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("X-Error-Code")).isEqualTo(code);
    }

    @Test
    void slicesImportWhatTheStarterConfigures() {
        assertThat(imported(MVC)).contains(ServletErrorContractAutoConfiguration.class);
        assertThat(imported(WEBFLUX)).contains(ReactiveErrorContractAutoConfiguration.class);
    }

    private static Class<?>[] imported(List<String> annotations) {
        ClassLoader loader = SliceTest.class.getClassLoader();
        Class<?> annotation = annotations.stream()
                .filter(name -> ClassUtils.isPresent(name, loader))
                .map(name -> ClassUtils.resolveClassName(name, loader))
                .findFirst()
                .orElseThrow();
        Stream<String> candidates = ImportCandidates.load(annotation, loader).getCandidates().stream();
        // Without what needs more than the class path has, which Spring Boot finds out from metadata of its own.
        return candidates
                .map(name -> name.replace("optional:", ""))
                .filter(name -> name.matches(".*(errorcontract|WebMvc|Jackson|HttpMessageConverters|Validation).*"))
                .filter(name -> ClassUtils.isPresent(name, loader))
                .map(name -> ClassUtils.resolveClassName(name, loader))
                .toArray(Class<?>[]::new);
    }
}
