package io.errorcontract.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.errorcontract.model.FieldViolation;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

class ViolationMapperTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new EnglishInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    record Item(
            @JsonProperty("unit_price") @Positive int unitPrice,
            @NotBlank String name) {}

    record Order(
            @NotNull @Size(min = 2) String customer,
            List<@Valid Item> items,
            @JsonProperty("by-key") Map<String, @Valid Item> byKey,
            Optional<@Size(min = 3) String> note,
            Set<@NotBlank String> tags) {}

    @Test
    void namesFieldsAsTheClientSentThem() {
        Order order = new Order(
                "x",
                List.of(new Item(1, "fine"), new Item(0, " ")),
                Map.of("eu", new Item(-1, "fine")),
                Optional.of("no"),
                Set.of(" "));

        assertThat(mapped(validator.validate(order)))
                .containsExactly(
                        "body by-key[eu].unit_price positive: must be greater than 0",
                        "body customer size: size must be between 2 and 2147483647",
                        "body items[1].name not_blank: must not be blank",
                        "body items[1].unit_price positive: must be greater than 0",
                        "body note size: size must be between 3 and 2147483647",
                        "body tags[] not_blank: must not be blank");
    }

    static class Account {
        @JsonProperty("e-mail")
        private final String email = "";

        @NotBlank
        public String getEmail() {
            return email;
        }

        @NotBlank
        @JsonProperty("nick_name")
        public String getNickName() {
            return "";
        }

        @AssertTrue
        public boolean isComplete() {
            return false;
        }
    }

    static final class Company extends Account {
        private final int vatNumber;

        @JsonCreator
        Company(@JsonProperty("vat") int vatNumber) {
            this.vatNumber = vatNumber;
        }

        @Min(1)
        public int getVatNumber() {
            return vatNumber;
        }
    }

    record Registration(@Valid Account account) {}

    @Test
    void findsTheNameOnFieldAccessorAndConstructorOfTheObjectItself() {
        assertThat(mapped(validator.validate(new Registration(new Company(0)))))
                .containsExactly(
                        "body account.complete assert_true: must be true",
                        "body account.e-mail not_blank: must not be blank",
                        "body account.nick_name not_blank: must not be blank",
                        "body account.vat min: must be greater than or equal to 1");
    }

    @Test
    void putsNamesWithoutAnAnnotationIntoSnakeCaseIfAsked() {
        ViolationMapper mapper = ViolationMapper.standard().withNames(JsonNames.snakeCase());
        record Address(
                @NotBlank String streetName,
                @JsonProperty("ZIP") @NotBlank String zipCode) {}

        assertThat(mapper.map(validator.validate(new Address("", ""))))
                .extracting(FieldViolation::field)
                .containsExactly("ZIP", "street_name");
    }

    interface Resource {
        void replace(
                @PathParam("sandbox-id") @Size(min = 4) String id,
                @QueryParam("dry_run") @NotNull Boolean dryRun,
                @HeaderParam("If-Match") @NotNull String version,
                @Valid @NotNull Item item);
    }

    static class ResourceBean implements Resource {
        @Override
        public void replace(String id, Boolean dryRun, String version, Item item) {}
    }

    @Test
    void tellsWhereAParameterStoodByTheAnnotationsOfJakartaRest() throws Exception {
        Method method = ResourceBean.class.getMethod("replace", String.class, Boolean.class, String.class, Item.class);
        Set<ConstraintViolation<ResourceBean>> found = factory.getValidator()
                .forExecutables()
                .validateParameters(new ResourceBean(), method, new Object[] {"x", null, null, new Item(0, "fine")});

        assertThat(mapped(found))
                .containsExactly(
                        "header If-Match not_null: must not be null",
                        "query dry_run not_null: must not be null",
                        "path sandbox-id size: size must be between 4 and 2147483647",
                        "body unit_price positive: must be greater than 0");
    }

    static class Controller {
        public void replace(
                @PathVariable("sandbox_id") @Size(min = 4) String id,
                @RequestParam @Min(1) int limit,
                @RequestBody List<@Valid Item> items) {}
    }

    @Test
    void tellsWhereAParameterStoodByTheAnnotationsOfSpring() throws Exception {
        Method method = Controller.class.getMethod("replace", String.class, int.class, List.class);
        Set<ConstraintViolation<Controller>> found = factory.getValidator()
                .forExecutables()
                .validateParameters(new Controller(), method, new Object[] {"x", 0, List.of(new Item(0, "fine"))});

        assertThat(mapped(found))
                .containsExactly(
                        "body [0].unit_price positive: must be greater than 0",
                        "query limit min: must be greater than or equal to 1",
                        "path sandbox_id size: size must be between 4 and 2147483647");
    }

    @Test
    void leavesTheRefusedValueOutUnlessAsked() {
        record Login(@Size(min = 12) String password) {}
        Set<ConstraintViolation<Login>> found = validator.validate(new Login("hunter2"));

        assertThat(ViolationMapper.standard().map(found).get(0).rejected()).isNull();
        assertThat(ViolationMapper.standard()
                        .withRejectedValues()
                        .map(found)
                        .get(0)
                        .rejected())
                .isEqualTo("hunter2");
    }

    @Test
    void takesCodesFromTheUser() {
        record Login(@Size(min = 12) String password) {}

        List<FieldViolation> violations = ViolationMapper.standard()
                .withCodes(constraint -> "too_short")
                .map(validator.validate(new Login("hunter2")));

        assertThat(violations).extracting(FieldViolation::code).containsExactly("too_short");
    }

    @Test
    void putsMessagesOfTheServersLanguageIntoTheClients() {
        record Login(
                @Size(min = 12, max = 99) String password,
                @Unsafe String name) {}

        try (ValidatorFactory ofTheServer = Validation.buildDefaultValidatorFactory()) {
            Login login = new Login("x", "${7*7}");

            assertThat(messages(ofTheServer.getValidator().validate(login), Locale.GERMAN))
                    .containsExactly(
                            // Made of what the client sent, which nobody may evaluate.
                            "${7*7}", "Gr\u00f6\u00dfe muss zwischen 12 und 99 sein");
        }
    }

    @Test
    void leavesMessagesOfTheApplicationsOwnAlone() {
        record Login(
                @Size(min = 12, message = "at least {min}") String password,
                @NotBlank(message = "give a name") String name) {}

        try (ValidatorFactory ofTheServer = Validation.buildDefaultValidatorFactory()) {
            assertThat(messages(ofTheServer.getValidator().validate(new Login("x", "")), Locale.GERMAN))
                    .containsExactly("give a name", "at least 12");
        }
        try (ValidatorFactory shouting = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ShoutingInterpolator())
                .buildValidatorFactory()) {
            record Guest(@NotBlank String name) {}

            assertThat(messages(shouting.getValidator().validate(new Guest("")), Locale.GERMAN))
                    .containsExactly("NO!");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "en"})
    void doesNotSayTheValueThatWasRefused(String language) {
        record Login(
                @Size(min = 12, message = "'${validatedValue}' is shorter than {min}")
                String password,

                @Size(min = 12, message = "{too.short}") String pin) {}

        ViolationMapper mapper = language.isEmpty()
                ? ViolationMapper.standard()
                : ViolationMapper.standard().withLocale(Locale.forLanguageTag(language));
        Login login = new Login("hunter2", "0042");

        try (ValidatorFactory ofTheServer = Validation.buildDefaultValidatorFactory();
                ValidatorFactory ofBundles = Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new BundleInterpolator())
                        .buildValidatorFactory()) {
            assertThat(mapper.map(ofTheServer.getValidator().validate(login)))
                    .extracting(FieldViolation::message)
                    .containsExactly("'\u2026' is shorter than 12", "{too.short}");
            assertThat(mapper.map(ofBundles.getValidator().validateProperty(login, "pin")))
                    .extracting(FieldViolation::message)
                    .containsExactly("\u2026 is too short");
        }
    }

    @Test
    void saysTheValueToThoseWhoAskForIt() {
        record Login(
                @Size(min = 12, message = "'${validatedValue}' is too short")
                String name) {}

        assertThat(ViolationMapper.standard().withRejectedValues().map(validator.validate(new Login("joe"))))
                .extracting(FieldViolation::message)
                .containsExactly("'joe' is too short");
    }

    private static List<String> messages(Set<? extends ConstraintViolation<?>> found, Locale locale) {
        return ViolationMapper.standard().withLocale(locale).map(found).stream()
                .map(violation -> String.valueOf(violation.message()))
                .toList();
    }

    private static List<String> mapped(Set<? extends ConstraintViolation<?>> found) {
        return ViolationMapper.standard().map(found).stream()
                .map(violation ->
                        violation.in() + " " + violation.field() + " " + violation.code() + ": " + violation.message())
                .toList();
    }

    /** The same texts on every machine. */
    private static final class EnglishInterpolator implements jakarta.validation.MessageInterpolator {
        private final jakarta.validation.MessageInterpolator delegate =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

        @Override
        public String interpolate(String template, Context context) {
            return delegate.interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return delegate.interpolate(template, context, Locale.ENGLISH);
        }
    }

    private static final class ShoutingInterpolator implements jakarta.validation.MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return "NO!";
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return "NO!";
        }
    }

    /** Takes nothing, and says so in the client's own words. */
    @Constraint(validatedBy = Unsafe.Refusal.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Unsafe {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Refusal implements ConstraintValidator<Unsafe, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(value).addConstraintViolation();
                return false;
            }
        }
    }

    /** As those that take messages of Spring's {@code MessageSource}. */
    private static final class BundleInterpolator implements jakarta.validation.MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return context.getValidatedValue() + " is too short";
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
