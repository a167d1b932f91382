package io.errorcontract.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How the packages of this module may know each other, and what of {@code error-model} they may know. */
@AnalyzeClasses(packages = "io.errorcontract.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_RING =
            slices().matching("io.errorcontract.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule INTERNAL_STAYS_INSIDE_ITS_MODULE =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.errorcontract.internal..");
}
