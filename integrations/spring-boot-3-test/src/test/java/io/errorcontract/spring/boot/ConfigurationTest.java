package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.examples.dyva.DyvaErrors;
import io.errorcontract.testing.Shop;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

class ConfigurationTest {

    @Test
    void theMetadataForEditorsNamesEveryProperty() throws IOException {
        Set<String> declared = new TreeSet<>();
        collect("error-contract", ErrorContractProperties.class, declared);

        assertThat(documented()).isEqualTo(declared);
    }

    @Test
    void aMappingToAnErrorThatThereIsNotStopsTheStart() {
        assertThatThrownBy(
                        () -> start("--error-contract.mappings[0].status=404", "--error-contract.mappings[0].code=x"))
                .hasRootCauseMessage("catalog shop has no error x");
    }

    @Test
    void aMappingWithAParameterThatThereIsNotStopsTheStart() {
        assertThatThrownBy(() -> start(
                        "--error-contract.validation.code=validation.failed", "--error-contract.validation.params.x=y"))
                .hasRootCauseMessage("error validation.failed has no parameter x");
    }

    @Test
    void aMappingOfNothingStopsTheStart() {
        assertThatThrownBy(() -> start("--error-contract.mappings[0].code=internal"))
                .hasRootCauseMessage("a mapping to internal has to name either an exception, a status or a constraint");
    }

    @Test
    void aMappingOfAClassThatThereIsNotStopsTheStart() {
        assertThatThrownBy(() -> start(
                        "--error-contract.mappings[0].exception=com.example.Mispelt",
                        "--error-contract.mappings[0].code=internal"))
                .rootCause()
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> start(
                        "--error-contract.mappings[0].exception=java.lang.String",
                        "--error-contract.mappings[0].code=internal"))
                .hasRootCauseMessage("class java.lang.String is no exception, so it cannot be mapped");
    }

    @Test
    void mappingsThatHideOthersAreFound() {
        MockEnvironment environment = new MockEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("tests", Map.of("error-contract.mappings[0].code", "a")));
        assertThat(ShadowedMappings.sources(environment)).containsExactly("tests");

        environment
                .getPropertySources()
                .addLast(new MapPropertySource("application", Map.of("error-contract.mappings[0].code", "b")));
        assertThat(ShadowedMappings.sources(environment)).containsExactly("tests", "application");
    }

    @Test
    void theOnlyContractThatAnnouncesItselfIsUsed() {
        WebApplicationContextRunner server = new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        AnnouncedContractAutoConfiguration.class, ErrorContractAutoConfiguration.class));

        server.withPropertyValues("error-contract.catalog=dyva")
                .run(context -> assertThat(context.getBean(ErrorCodec.class)).isSameAs(DyvaErrors.CODEC));
        server.withPropertyValues("error-contract.catalog=unknown")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(
                                "error-contract.catalog: there is no contract unknown on the class path"));
        // The suite has five of them.
        server.run(context -> assertThat(context).doesNotHaveBean(ErrorCodec.class));
        server.withBean(ErrorCodec.class, () -> Shop.CODEC)
                .run(context -> assertThat(context.getBean(ErrorCodec.class)).isSameAs(Shop.CODEC));
    }

    @Test
    void itCanBeTurnedOff() {
        SpringApplication application = new SpringApplication(ShopApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        try (var server = application.run(
                "--server.port=0",
                "--error-contract.enabled=false",
                "--spring.main.banner-mode=off",
                "--logging.level.root=off")) {
            assertThat(server.getBeanProvider(SpringFailures.class).getIfAvailable())
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {PathVariable.class, RequestParam.class, RequestHeader.class, CookieValue.class, RequestPart.class
            })
    void nativeImagesKeepTheNamesOfParameters(Class<?> annotation) {
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(annotation)
                        .withMemberCategory(MemberCategory.INVOKE_PUBLIC_METHODS))
                .accepts(hints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors.yaml", "texts-de.properties"})
    void nativeImagesKeepWhatLiesBesideTheCatalog(String file) {
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/error-contract/shop/" + file))
                .accepts(hints());
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/other/" + file))
                .rejects(hints());
    }

    private static RuntimeHints hints() {
        RuntimeHints hints = new RuntimeHints();
        new ErrorContractHints().registerHints(hints, ConfigurationTest.class.getClassLoader());
        return hints;
    }

    private static void start(String... arguments) {
        SpringApplication application = new SpringApplication(ShopApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--server.port=0";
        all[arguments.length + 1] = "--spring.main.banner-mode=off";
        all[arguments.length + 2] = "--logging.level.root=off";
        application.run(all).close();
    }

    private static void collect(String prefix, Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                collect(name, component.getType(), names);
            } else {
                names.add(name);
            }
        }
    }

    /** The names under {@code properties}, which is the second array of the file. */
    private static Set<String> documented() throws IOException {
        Set<String> names = new TreeSet<>();
        String section = "";
        // Every jar of Spring Boot has a file of this name, so it is the starter's own that has to be asked for.
        URL classes = ErrorContractProperties.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        String root = classes.getPath().endsWith(".jar") ? "jar:" + classes + "!/" : classes.toString();
        try (InputStream file = URI.create(root + "META-INF/spring-configuration-metadata.json")
                        .toURL()
                        .openStream();
                JsonParser json = new JsonFactory().createParser(file)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    section = json.currentName();
                } else if (token == JsonToken.VALUE_STRING
                        && json.currentName().equals("name")
                        && section.equals("properties")) {
                    names.add(json.getText());
                }
            }
        }
        return names;
    }
}
