package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.check.CheckFaults;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.codegen.document.DocumentFaults;
import io.errorcontract.codegen.importer.DraftFaults;
import io.errorcontract.codegen.openapi.check.OpenApiRule;
import io.errorcontract.codegen.openapi.check.OpenApiRules;
import io.errorcontract.codegen.openapi.check.OpenApiRules.CheckPolicy;
import io.errorcontract.codegen.openapi.enrich.EnrichmentFaults;
import io.errorcontract.codegen.site.build.SiteFaults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The registry of what goals report besides the faults of a catalog and the changes between two. */
public final class GoalDiagnostics {

    private GoalDiagnostics() {}

    /**
     * Describes all diagnostics of goals.
     *
     * @return the descriptions by the heading of the reference, each id once
     */
    public static Map<String, List<RuleInfo>> descriptions() {
        Map<String, List<RuleInfo>> descriptions = new LinkedHashMap<>();
        descriptions.put("Java names", JavaFaults.all());
        descriptions.put(
                "Site",
                Stream.concat(SiteFaults.rules().stream(), DocsFaults.all().stream())
                        .toList());
        descriptions.put("OpenAPI documents", DocumentFaults.all());
        descriptions.put(
                "OpenAPI documents beside a catalog",
                OpenApiRules.all(new CheckPolicy(false, Set.of())).stream()
                        .map(OpenApiRule::infos)
                        .flatMap(List::stream)
                        .toList());
        descriptions.put("Enriched OpenAPI documents", EnrichmentFaults.all());
        descriptions.put(
                "Import",
                Stream.concat(DraftFaults.all().stream(), Stream.of(Import.EXISTS))
                        .toList());
        descriptions.put("Earlier versions", BaselineFaults.all());
        descriptions.put("Versions and accepted changes", CheckFaults.all());
        descriptions.put("Thrown errors", List.of(Thrown.NO_DOCUMENT));
        return descriptions;
    }
}
