package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.RetryPolicyDefinition;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.Jitter;
import io.errorcontract.contract.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the descriptors of a catalog that the run-time library works with, the same that generated code holds.
 *
 * <p>What an error inherits from its family is settled here, and the ready-made layouts of {@link BodyLayouts} are
 * added.
 */
public final class CatalogCompiler {

    private CatalogCompiler() {}

    /**
     * Compiles a catalog.
     *
     * @param catalog a catalog without errors, as {@link CatalogResult#orElseThrow()} gives it
     * @return its descriptors
     * @throws IllegalArgumentException if the catalog has a fault that the rules would have found
     */
    public static ErrorCatalog compile(CatalogDefinition catalog) {
        return compile(catalog, new FamilyResolver(catalog));
    }

    static ErrorCatalog compile(CatalogDefinition catalog, FamilyResolver families) {
        Map<String, RetryPolicy> policies = new LinkedHashMap<>();
        for (Map.Entry<String, RetryPolicyDefinition> policy :
                catalog.retryPolicies().entrySet()) {
            policies.put(policy.getKey(), retryPolicy(policy.getKey(), policy.getValue()));
        }
        ErrorCompiler compiler = new ErrorCompiler(catalog, families, policies);
        List<ErrorDescriptor> errors = new ArrayList<>(catalog.errors().size());
        for (ErrorDefinition error : catalog.errors().values()) {
            errors.add(compiler.error(error));
        }
        return ErrorCatalog.builder(catalog.id(), catalog.version())
                .title(catalog.title())
                .retryPolicy(policies.getOrDefault(ErrorCompiler.DEFAULT_POLICY, RetryPolicy.DEFAULT))
                .families(compiler.families().toArray(new FamilyDescriptor[0]))
                .errors(errors.toArray(new ErrorDescriptor[0]))
                .bodies(bodies(catalog).toArray(new BodyLayout[0]))
                .headers(ErrorCompiler.headers(catalog.headers()))
                .locale(catalog.locale())
                .translations(TranslationCompiler.translations(catalog))
                .build();
    }

    private static RetryPolicy retryPolicy(String name, RetryPolicyDefinition policy) {
        RetryPolicy standard = RetryPolicy.DEFAULT;
        List<Duration> delays = policy.delays();
        Duration longest = delays.isEmpty() ? standard.max() : Collections.max(delays);
        int attempts = delays.isEmpty() ? standard.attempts() : delays.size() + 1;
        return new RetryPolicy(
                name,
                delays,
                policy.initial() == null ? standard.initial() : policy.initial(),
                policy.multiplier() == null
                        ? standard.multiplier()
                        : policy.multiplier().doubleValue(),
                policy.max() == null ? longest : policy.max(),
                policy.budget(),
                policy.attempts() == null ? attempts : policy.attempts(),
                policy.jitter() == null
                        ? standard.jitter()
                        : Jitter.valueOf(policy.jitter().name()));
    }

    /** The default layout comes first; that is how a catalog of descriptors knows it. */
    private static List<BodyLayout> bodies(CatalogDefinition catalog) {
        Map<String, BodyDefinition> layouts = BodyLayouts.of(catalog);
        String first = BodyLayouts.defaultName(catalog);
        List<BodyLayout> bodies = new ArrayList<>(layouts.size());
        for (Map.Entry<String, BodyDefinition> layout : layouts.entrySet()) {
            String name = layout.getKey();
            BodyDefinition body = layout.getValue();
            bodies.add(name.equals(first) ? 0 : bodies.size(), new BodyLayout(name, body.mediaType(), body.json()));
        }
        return bodies;
    }
}
