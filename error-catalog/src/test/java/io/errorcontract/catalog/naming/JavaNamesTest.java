package io.errorcontract.catalog.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    private static CatalogDefinition catalog(String yaml) {
        return catalog("java: { package: com.example }", yaml);
    }

    private static CatalogDefinition catalog(String java, String yaml) {
        String head = "catalog: panda-stack\ntitle: Shop\nversion: 1.0.0\n" + java + "\n";
        return CatalogReader.create()
                .read(Map.of("errors.yaml", (head + yaml).getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "sandbox.not_found, SandboxNotFoundException, SANDBOX_NOT_FOUND",
        "FILE_NOT_FOUND, FileNotFoundException, FILE_NOT_FOUND",
        "validationError, ValidationErrorException, VALIDATION_ERROR",
        "HTTPServerError, HttpServerErrorException, HTTP_SERVER_ERROR",
        "api-key/expired, ApiKeyExpiredException, API_KEY_EXPIRED",
        "io.exception, IoException, IO_EXCEPTION",
        "404, _404Exception, _404",
        "ümläut.ß, ÜmläutSSException, ÜMLÄUT_SS",
        "עברית, עבריתException, עברית",
        "😀, U1f600Exception, U1F600",
        "class, ClassException, CLASS",
    })
    void namesOfACode(String code, String exception, String constant) {
        JavaNames names = JavaNames.of(catalog("errors: { \"" + code + "\": { status: 400, message: No } }\n"));

        assertThat(names.exception(code)).isEqualTo(exception);
        assertThat(names.constant(code)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "sandbox_id, sandboxId",
        "target table name, targetTableName",
        "retryURL, retryUrl",
        "class, classParam",
        "code, codeParam",
        "getClass, getClassParam",
        "wait, waitParam",
        "cause, causeParam",
        "message, messageParam",
        "2nd, _2nd",
        "😀, u1f600",
        "_, u5f",
    })
    void namesOfAParameter(String parameter, String accessor) {
        JavaNames names = JavaNames.of(
                catalog("errors: { a.b: { status: 400, message: No, params: { \"" + parameter + "\": string } } }\n"));

        assertThat(names.parameter("a.b", parameter)).isEqualTo(accessor);
    }

    @Test
    void parametersOfOneAccessorAreNumbered() {
        JavaNames names = JavaNames.of(catalog(
                "errors: { a.b: { status: 400, message: No, params: { a_b: string, aB: string, A b: string } } }\n"));

        assertThat(names.parameter("a.b", "a_b")).isEqualTo("aB");
        assertThat(names.parameter("a.b", "aB")).isEqualTo("aB_2");
        assertThat(names.parameter("a.b", "A b")).isEqualTo("aB_3");
    }

    @Test
    void errorsThatShareAClassShareTheNamesOfItsParameters() {
        JavaNames names = JavaNames.of(catalog("""
                errors:
                  a.one: { status: 400, message: No, exception: SharedException, params: { a_b: string } }
                  a.two: { status: 400, message: No, exception: SharedException, params: { aB: string, a_b: string } }
                """));

        assertThat(names.exception("a.one")).isEqualTo("SharedException").isEqualTo(names.exception("a.two"));
        assertThat(names.parameter("a.two", "a_b")).isEqualTo("aB");
        assertThat(names.parameter("a.two", "aB")).isEqualTo("aB_2");
        assertThat(names.clashes()).isEmpty();
    }

    @Test
    void sharedExceptionsAreThoseOfOneNameWhateverTheirLetterCase() {
        JavaNames names = JavaNames.of(catalog("java: { package: com.example, shared-exceptions: true }", """
                errors:
                  NotFound: { status: 404, message: No }
                  NotFoundException: { status: 400, message: No }
                  NOTFOUND: { status: 404, message: No }
                  Other: { status: 404, message: No, exception: NOTFoundException }
                """));

        assertThat(List.of("NotFound", "NotFoundException", "NOTFOUND", "Other"))
                .extracting(names::exception)
                .containsOnly("NotFoundException");
        assertThat(names.clashes()).isEmpty();
    }

    @Test
    void prefixedExceptionsBeginWithThePrefixUnlessTheirNamesAreGiven() {
        JavaNames names = JavaNames.of(catalog("java: { package: com.example, prefixed-exceptions: true }", """
                families:
                  not_found: { status: 404 }
                  gone: { status: 410, exception: GoneException }
                errors:
                  security: { status: 403, message: No }
                  panda_stack_closed: { status: 503, message: No }
                  other: { status: 400, message: No, exception: OtherException }
                """));

        assertThat(names.rootException()).isEqualTo("PandaStackException");
        assertThat(names.familyException("not_found")).isEqualTo("PandaStackNotFoundException");
        assertThat(names.familyException("gone")).isEqualTo("GoneException");
        assertThat(names.exception("security")).isEqualTo("PandaStackSecurityException");
        assertThat(names.exception("panda_stack_closed")).isEqualTo("PandaStackClosedException");
        assertThat(names.exception("other")).isEqualTo("OtherException");
        assertThat(names.clashes()).isEmpty();
    }

    /** Of the JDK that runs the test; the names of later ones are there too. */
    @Test
    void everyPublicClassOfJavaLangIsKnown() throws IOException {
        List<String> unknown = new ArrayList<>();
        Path lang = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java/lang");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(lang, "*.class")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".class", "");
                if (!name.contains("$") && isPublic("java.lang." + name) && !JavaNames.isJavaLang(name)) {
                    unknown.add(name);
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(name, false, null).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void membersOfTypesAreNamed() {
        JavaNames names = JavaNames.of(catalog("""
                types:
                  Kind: { enum: [big-one, big_one] }
                  Item: { fields: { "item id": string, hashCode: string } }
                errors: { a.b: { status: 400, message: No, params: { kind: Kind, item: Item } } }
                """));

        assertThat(names.member("Kind", "big-one")).isEqualTo("BIG_ONE");
        assertThat(names.member("Kind", "big_one")).isEqualTo("BIG_ONE_2");
        assertThat(names.member("Item", "item id")).isEqualTo("itemId");
        assertThat(names.member("Item", "hashCode")).isEqualTo("hashCodeParam");
    }

    @Test
    void thePrefixComesFromTheIdUnlessItIsGiven() {
        JavaNames names = JavaNames.of(catalog("families: { not_found: { status: 404 } }\nerrors: {}\n"));

        assertThat(names.packageName()).isEqualTo("com.example");
        assertThat(names.rootException()).isEqualTo("PandaStackException");
        assertThat(names.errorCode()).isEqualTo("PandaStackErrorCode");
        assertThat(names.facade()).isEqualTo("PandaStackErrors");
        assertThat(names.familyException("not_found")).isEqualTo("NotFoundException");
    }

    /** An accessor that overrode one of these would change what exceptions do, or not compile. */
    @Test
    void noAccessorHasTheNameOfAMethodOfExceptions() {
        for (Class<?> type = ApiException.class; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                boolean visible =
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
                if (visible && !method.isSynthetic()) {
                    assertThat(ReservedNames.isMember(method.getName()))
                            .as(method.getName())
                            .isTrue();
                }
            }
        }
    }
}
