package io.errorcontract.codegen.goal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the packages of this module may know each other, and what of other modules they may know. */
@AnalyzeClasses(packages = "io.errorcontract.codegen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_RING =
            slices().matching("io.errorcontract.codegen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule INTERNAL_STAYS_INSIDE_ITS_MODULE =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.errorcontract.internal..");

    @ArchTest
    static final ArchRule GENERATORS_DO_NOT_KNOW_EACH_OTHER =
            slices().assignedFrom(new GeneratorOfClass()).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule GOALS_STAND_ABOVE_GENERATORS = noClasses()
            .that()
            .resideOutsideOfPackage("io.errorcontract.codegen.goal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.errorcontract.codegen.goal..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_A_BUILD_TOOL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..", "org.gradle..", "picocli..");

    /** Tells to which generator a class belongs; what several share belongs to none. */
    private static final class GeneratorOfClass implements SliceAssignment {

        private static final Pattern GENERATOR =
                Pattern.compile("io\\.errorcontract\\.codegen\\.(java|openapi|site|importer|stubs)(\\..*)?");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher matcher = GENERATOR.matcher(type.getPackageName());
            return matcher.matches() ? SliceIdentifier.of(matcher.group(1)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "generators";
        }
    }
}
