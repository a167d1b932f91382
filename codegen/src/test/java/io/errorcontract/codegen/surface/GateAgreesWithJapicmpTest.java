package io.errorcontract.codegen.surface;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.change.check.CatalogComparison;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.lock.CatalogLock;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes single edits of the catalogs of the examples, compiles the generated classes of both versions, and asks japicmp
 * whether they are compatible. The gate has to say the same: nothing breaking is let through, and nothing is refused
 * that breaks nobody.
 */
class GateAgreesWithJapicmpTest {
    private static final List<String> EXAMPLES = List.of("pandastack", "daytona", "dyva", "hopx", "cloudflare-sandbox");

    @TempDir
    private Path temp;

    @Test
    void the_gate_and_japicmp_agree_on_single_edits_of_real_catalogs() throws Exception {
        List<String> disagreements = new ArrayList<>();
        int compared = 0;
        int breaking = 0;
        for (String example : EXAMPLES) {
            CatalogResult read = CatalogReader.create().read(Path.of("../examples", example, "src/main/error-catalog"));
            String yaml = CatalogLock.write(read.orElseThrow());
            CatalogVersion old = CatalogVersion.of(read(yaml));
            CompiledVersion before = CompiledVersion.of(old, temp.resolve(example));
            for (Map.Entry<String, String> edit : CatalogEdits.of(yaml).entrySet()) {
                CatalogResult edited = read(edit.getValue());
                if (edited.hasErrors()) {
                    continue;
                }
                CatalogVersion now = CatalogVersion.of(edited);
                CompiledVersion after = before.next(now, temp.resolve(example + "-" + compared));
                List<JApiClass> classes = japicmp(before, after, compared);
                CatalogComparison gate = VersionComparison.WITH_BODIES.compare(old, now);
                String name = example + ", " + edit.getKey();
                check(name + ", source", classes, JApiClass::isSourceCompatible, gate, Impact::source, disagreements);
                check(name + ", binary", classes, JApiClass::isBinaryCompatible, gate, Impact::binary, disagreements);
                compared++;
                breaking += classes.stream().allMatch(JApiClass::isBinaryCompatible) ? 0 : 1;
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(compared).isGreaterThanOrEqualTo(150);
        // Neither side is right by saying always the same.
        assertThat(breaking).isBetween(compared / 4, compared * 3 / 4);
    }

    private static CatalogResult read(String yaml) {
        return CatalogReader.create().read(Map.of("errors.yaml", yaml.getBytes(UTF_8)));
    }

    private List<JApiClass> japicmp(CompiledVersion before, CompiledVersion after, int number) throws IOException {
        Set<String> changed = before.changedIn(after);
        if (changed.isEmpty()) {
            return List.of();
        }
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setClassPathMode(JarArchiveComparatorOptions.ClassPathMode.TWO_SEPARATE_CLASSPATHS);
        String libraries = System.getProperty("java.class.path");
        options.getOldClassPath().addAll(List.of(before.classes().toString()));
        options.getNewClassPath().addAll(List.of(before.classes().toString()));
        for (String library : libraries.split(System.getProperty("path.separator"), -1)) {
            if (library.contains("error-model") || library.contains("jackson-annotations")) {
                options.getOldClassPath().add(library);
                options.getNewClassPath().add(library);
            }
        }
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        Path old = before.jar(changed, temp.resolve(number + "-old.jar"));
        Path now = after.jar(changed, temp.resolve(number + "-new.jar"));
        return new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(old.toFile(), "1"), new JApiCmpArchive(now.toFile(), "2"));
    }

    private static void check(
            String name,
            List<JApiClass> classes,
            Predicate<JApiClass> compatible,
            CatalogComparison gate,
            Function<Impact, Rating> axis,
            List<String> disagreements) {
        List<Change> refused = gate.changes().stream()
                .filter(change -> axis.apply(change.impact()) == Rating.BREAKING)
                .toList();
        List<String> broken = classes.stream()
                .filter(compatible.negate())
                .map(each -> each.getFullyQualifiedName() + " " + each.getCompatibilityChanges())
                .toList();
        if (refused.isEmpty() != broken.isEmpty()) {
            disagreements.add(name + ": japicmp " + broken + ", the gate "
                    + refused.stream().map(Change::effects).toList());
        }
    }
}
