package io.errorcontract.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How the packages of this module may know each other. */
@AnalyzeClasses(packages = "io.errorcontract", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_RING =
            slices().matching("io.errorcontract.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_CONTRACT_IS_DATA_ALONE = noClasses()
            .that()
            .resideInAPackage("io.errorcontract.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.errorcontract.model..",
                    "io.errorcontract.codec..",
                    "io.errorcontract.internal.read..",
                    "io.errorcontract.internal.write..",
                    "io.errorcontract.internal.plan..");
}
