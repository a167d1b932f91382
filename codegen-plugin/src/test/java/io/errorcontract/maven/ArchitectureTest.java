package io.errorcontract.maven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.importer.ImportSettings;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.java.ServiceResources;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.typescript.PropertyNames;
import io.errorcontract.codegen.typescript.TypeScriptOptions;

/** What mojos may know: goals and their options, never what a goal works with. */
@AnalyzeClasses(packages = "io.errorcontract.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule MOJOS_KNOW_GOALS_AND_OPTIONS_ALONE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "io.errorcontract.codegen.body..",
                            "io.errorcontract.codegen.document..",
                            "io.errorcontract.codegen.importer..",
                            "io.errorcontract.codegen.java..",
                            "io.errorcontract.codegen.openapi..",
                            "io.errorcontract.codegen.site..",
                            "io.errorcontract.codegen.surface..",
                            "io.errorcontract.codegen.thrown..",
                            "io.errorcontract.codegen.typescript..",
                            "io.errorcontract.codegen.vectors..",
                            "io.errorcontract.catalog.rule..",
                            "io.errorcontract.catalog.syntax..")
                    .and(not(belongToAnyOf(
                            ImportSettings.class,
                            JavaOptions.class,
                            OpenApiVersion.class,
                            PropertyNames.class,
                            SiteFormat.class,
                            TypeScriptOptions.class,
                            // Several executions join what they announce in one file, whose place this tells.
                            ServiceResources.class))));
}
