package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Finds values that break a constraint of the definition records. */
final class InvalidValue implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "invalid-value",
            "a value in the wrong format",
            "Ids are kebab-case, versions semantic, statuses from 200 to 599, header names tokens (RFC 9110), and so on. "
                    + "The message says which format is meant.",
            "Write the value in that format.");

    /** Components whose names do not follow from their keys. */
    private static final Map<String, String> KEYS = Map.of(
            "id", "catalog",
            "packageName", "package",
            "values", "enum",
            "replacedBy", "replaced-by",
            "mediaType", "media-type",
            "retryPolicies", "retry-policies",
            "renamedIn", "aliases");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ConstraintViolation<CatalogDefinition> violation : Holder.VALIDATOR.validate(check.catalog())) {
            report(check, violation);
        }
    }

    /**
     * Makes the validator in the background. It takes longer than reading a small catalog, and as long as parsing a
     * large one, which can go on meanwhile.
     */
    static void prepare() {
        Preparation.begin();
    }

    private static void report(RuleCheck check, ConstraintViolation<CatalogDefinition> violation) {
        SourcePath path = SourcePath.root();
        boolean key = false;
        for (Path.Node node : violation.getPropertyPath()) {
            Object step = node.isInIterable() ? step(node) : null;
            path = step == null ? path : path.then(step.toString());
            key = node.getKind() == ElementKind.CONTAINER_ELEMENT && "<map key>".equals(node.getName());
            if (node.getKind() == ElementKind.PROPERTY) {
                path = path.then(KEYS.getOrDefault(node.getName(), node.getName()));
            }
        }
        if (!check.places().contains(path) && path.last().equals("0")) {
            path = parent(path);
        }
        if (!check.places().contains(path) && !key) {
            return;
        }
        String message = message(violation);
        if (key) {
            check.atKey(path, message, null);
        } else {
            check.atValue(path, message, null);
        }
    }

    /** A single pattern may be written without a list around it. */
    private static SourcePath parent(SourcePath path) {
        SourcePath parent = path.parent();
        return parent == null ? path : parent;
    }

    private static @Nullable Object step(Path.Node node) {
        return node.getKey() != null ? node.getKey() : node.getIndex();
    }

    private static String message(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        boolean single = value instanceof String || value instanceof Number;
        return single ? "'" + value + "' " + violation.getMessage() : violation.getMessage();
    }

    /** Begins once: with the initialization of this class. */
    private static final class Preparation {
        static {
            Thread thread = new Thread(() -> Holder.VALIDATOR.getConstraintsForClass(CatalogDefinition.class));
            thread.setName("error-catalog-validator");
            thread.setDaemon(true);
            // What fails here would fail again where the validator is needed. Where none is, the build may end before
            // this thread does, and close its class loader.
            thread.setUncaughtExceptionHandler((failed, failure) -> {});
            thread.start();
        }

        static void begin() {}
    }

    /** Made once. */
    private static final class Holder {
        /** Kept, because the logging system keeps loggers, and so their levels, by weak references only. */
        static final Logger GREETING = Logger.getLogger("org.hibernate.validator.internal.util.Version");

        static {
            if (GREETING.getLevel() == null) {
                GREETING.setLevel(Level.WARNING); // Or each build would show the version of a library.
            }
        }

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(Locale.ROOT)
                .locales(Locale.ROOT)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
