package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.CatalogFiles;
import io.errorcontract.codegen.workspace.Coordinates;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals check, lock and changelog, with real jars and a real git repository. */
class HistoryGoalsTest {
    private static final String HEAD =
            "catalog: shop\ntitle: Shop API\nversion: %s\njava: { package: com.example.shop }\n";
    private static final String ERRORS = """
            errors:
              order.gone:
                status: 410
                message: Order {id} is gone
                params: { id: string }
            """;
    private static final String IN_JAR = "META-INF/error-contract/shop/errors.yaml";

    @TempDir
    Path module;

    @TempDir
    Path jars;

    private FolderRepository repository;

    @BeforeEach
    void makeModule() throws IOException {
        repository = new FolderRepository(jars);
        Files.writeString(module.resolve("pom.xml"), """
                <project>
                  <baseline>@</baseline>
                </project>
                """);
        catalog("1.1.0", ERRORS);
    }

    @Test
    void a_module_without_a_release_passes() throws IOException {
        assertThat(check(""))
                .isEqualTo(new Outcome.Done("", "No earlier release of com.example:shop: nothing to compare with"));
    }

    @Test
    void a_repository_that_does_not_answer_is_no_missing_release() throws IOException {
        repository.unanswered("repo is offline");
        String problem = """
                pom.xml: %s: the versions of com.example:shop cannot be found: repo is offline [%s]
                  hint: build online, see why the repository does not answer, or compare with a lock file
                """;
        assertThat(check(""))
                .isEqualTo(new Outcome.Rejected(
                        problem.formatted("error", "baseline-unanswered"),
                        "The earlier version of the error catalog cannot be used"));
        assertThat(check("", false))
                .isEqualTo(new Outcome.Done(
                        problem.formatted("warning", "baseline-not-compared"),
                        "Nothing was compared: the earlier version is out of reach"));
    }

    @Test
    void a_version_that_may_not_be_the_latest_is_compared_with_a_warning() throws IOException {
        repository.release("1.0.0", IN_JAR, HEAD.formatted("1.0.0") + ERRORS);
        repository.unanswered("repo is offline");
        assertThat(check("")).isEqualTo(new Outcome.Done("""
                pom.xml: warning: later versions than 1.0.0 may exist: repo is offline [baseline-incomplete]
                  hint: build online, or see why the repository does not answer
                """, "shop 1.0.0 to 1.1.0: no changes"));
    }

    @Test
    void the_last_release_before_the_current_version_counts() throws IOException {
        repository.release("0.9.0", IN_JAR, "not: [a, catalog");
        repository.release("1.0.0", IN_JAR, HEAD.formatted("1.0.0") + ERRORS);
        repository.release("1.2.0", IN_JAR, "not: [a, catalog");
        assertThat(check("")).isEqualTo(new Outcome.Done("", "shop 1.0.0 to 1.1.0: no changes"));
    }

    @Test
    void a_release_without_a_jar_is_the_catalog_by_itself() throws IOException {
        repository.releaseCatalog("1.0.0", HEAD.formatted("1.0.0") + ERRORS);
        for (String baseline : List.of("", "com.example:shop:1.0.0", "com.example:shop:1.0.0:catalog")) {
            assertThat(check(baseline)).isEqualTo(new Outcome.Done("", "shop 1.0.0 to 1.1.0: no changes"));
        }
    }

    @Test
    void a_break_is_refused_and_shown_where_it_is() throws IOException {
        repository.release(
                "1.0.0", IN_JAR, HEAD.formatted("1.0.0") + ERRORS + "  cart.gone: { status: 410, message: Gone }\n");
        catalog("1.1.0", ERRORS.replace("status: 410", "status: 404"));
        Outcome.Rejected outcome = (Outcome.Rejected) check("");
        assertThat(outcome.summary())
                .isEqualTo("1 error in the comparison with shop 1.0.0; the whole report is in "
                        + module.resolve("target"));
        assertThat(outcome.diagnostics()).isEqualTo("""
                        errors/errors.yaml:7:13: breaking: the status of 'order.gone' changed [status-changed]
                            7 |     status: 404
                              |             ^^^
                          was: 410
                          is: 404
                          rating: wire breaking, source none, binary none, behavior breaking; required bump: major
                          element: errors / order.gone / status
                          hint: keep the status; add an error of another code that has the right one, and deprecate this one
                        com.example:shop:1.0.0!/META-INF/error-contract/shop/errors.yaml:10:3: breaking: the error 'cart.gone' was removed, and its code is not reserved [code-removed]
                           10 |   cart.gone: { status: 410, message: Gone }
                              |   ^^^^^^^^^
                          rating: wire breaking, source breaking, binary breaking, behavior breaking; required bump: major
                          effect: the class CartGoneException is gone
                          effect: ShopErrorCode.CART_GONE is gone
                          element: errors / cart.gone
                          hint: keep the error and mark it 'deprecated'; when a major version drops it, list its code under 'reserved'
                        shop 1.0.0 to 1.1.0: 2 changes (2 breaking); required bump: major, to 2.0.0
                        errors/errors.yaml:3:10: error: version 1.1.0 is a minor bump from 1.0.0, but these changes require a major bump [version-bump]
                            3 | version: 1.1.0
                              |          ^^^^^
                          hint: the next version is 2.0.0; to accept a harmless break, list it in accepted-changes.yaml
                        """);
        for (String ending : List.of("txt", "json", "sarif", "md")) {
            assertThat(module.resolve("target/compatibility." + ending)).isNotEmptyFile();
        }
    }

    @Test
    void an_accepted_break_passes_until_it_is_not_there_any_more() throws IOException {
        repository.release("1.0.0", IN_JAR, HEAD.formatted("1.0.0") + ERRORS);
        Files.writeString(module.resolve("accepted-changes.yaml"), """
                accepted:
                  - { change: status-changed, at: errors / order.gone / status, reason: Agreed with the SDK's team. }
                """);
        catalog("1.0.1", ERRORS.replace("status: 410", "status: 404"));
        assertThat(check(""))
                .isEqualTo(new Outcome.Done(
                        "", "shop 1.0.0 to 1.0.1: 1 change (1 accepted); no version bump is required"));
        catalog("1.0.1", ERRORS);
        assertThat(((Outcome.Rejected) check("")).diagnostics()).isEqualTo("""
                        shop 1.0.0 to 1.0.1: no changes
                        accepted-changes.yaml:2:15: error: there is no change 'status-changed' at 'errors / order.gone / status' [unused-acceptance]
                            2 |   - { change: status-changed, at: errors / order.gone / status, reason: Agreed with the SDK's team. }
                              |               ^^^^^^^^^^^^^^
                          hint: remove the acceptance
                        """);
    }

    @Test
    void a_lock_file_goes_before_the_last_release() throws IOException {
        repository.release("1.0.0", IN_JAR, "not: [a, catalog");
        assertThat(lock()).isEqualTo(new Outcome.Done("", "Wrote errors.lock.yaml with shop 1.1.0"));
        assertThat(lock()).isEqualTo(new Outcome.Done("", "Kept errors.lock.yaml with shop 1.1.0"));
        catalog("1.1.1", ERRORS + "  cart.gone: { status: 410, message: Gone }\n");
        assertThat(((Outcome.Rejected) check("")).diagnostics()).isEqualTo("""
                        shop 1.1.0 to 1.1.1: 1 change (1 compatible); required bump: minor, to 1.2.0
                        errors/errors.yaml:3:10: error: version 1.1.1 is a patch bump from 1.1.0, but these changes require a minor bump [version-bump]
                            3 | version: 1.1.1
                              |          ^^^^^
                          hint: the next version is 1.2.0; to accept a harmless break, list it in accepted-changes.yaml
                        """);
    }

    @Test
    void a_git_revision_is_compared_with() throws Exception {
        git("init", "-q");
        commit("v1.0.0");
        catalog("1.2.0", ERRORS + "  cart.gone: { status: 410, message: Gone }\n");
        commit("v1.2.0");
        catalog("1.1.1", ERRORS);
        assertThat(check("git:v1.0.0")).isEqualTo(new Outcome.Done("", "shop 1.1.0 to 1.1.1: no changes"));
        assertThat(((Outcome.Rejected) check("git:v*")).diagnostics())
                .startsWith("v1.2.0:errors/errors.yaml:10:3: breaking: the error 'cart.gone' was removed")
                .contains("error: version 1.1.1 comes before 1.2.0, the baseline's [version-back]");
        assertBadBaseline("git:v3.0.0", """
                pom.xml:2:13: error: there is no git revision 'v3.0.0' [baseline-not-found]
                    2 |   <baseline>git:v3.0.0</baseline>
                      |             ^^^^^^^^^^
                  hint: check its name; a shallow clone may lack it: git fetch --tags --unshallow
                """);
        assertBadBaseline("git:x*", """
                pom.xml:2:13: error: no tag fits 'x*' [baseline-not-found]
                    2 |   <baseline>git:x*</baseline>
                      |             ^^^^^^
                  hint: a shallow clone may lack them: git fetch --tags --unshallow
                """);
        assertBadBaseline("git:--output=x", """
                pom.xml:2:13: error: 'git:--output=x' names no git revision [baseline-not-found]
                    2 |   <baseline>git:--output=x</baseline>
                      |             ^^^^^^^^^^^^^^
                  hint: for example git:v1.0.0
                """);
    }

    @Test
    void a_revision_without_the_catalog_is_a_fault() throws Exception {
        git("init", "-q");
        Files.writeString(module.resolve("README"), "Nothing yet\n");
        git("add", "README");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "Begin");
        assertBadBaseline("git:HEAD", """
                pom.xml:2:13: error: revision 'HEAD' has no catalog in errors [baseline-not-found]
                    2 |   <baseline>git:HEAD</baseline>
                      |             ^^^^^^^^
                  hint: the catalog may have stood elsewhere then; compare with a later revision
                """);
    }

    @Test
    void artifacts_that_are_no_baseline_are_faults() throws IOException {
        repository.release("1.0.0", "META-INF/error-contract/bank/errors.yaml", "catalog: bank\n");
        repository.release("1.0.1", "com/example/Shop.class", "");
        assertBadBaseline("com.example:shop:7.0.0", """
                pom.xml:2:13: error: com.example:shop:7.0.0 cannot be resolved: not found [baseline-not-found]
                    2 |   <baseline>com.example:shop:7.0.0</baseline>
                      |             ^^^^^^^^^^^^^^^^^^^^^^
                  hint: name a version that was released
                """);
        assertBadBaseline("com.example:shop:[0.1,0.2)", """
                pom.xml:2:13: error: no version of com.example:shop:[0.1,0.2) fits [baseline-not-found]
                    2 |   <baseline>com.example:shop:[0.1,0.2)</baseline>
                      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  hint: released are: 1.0.0, 1.0.1
                """);
        assertBadBaseline("com.example:shop:1.0.0", """
                pom.xml:2:13: error: com.example:shop:1.0.0 does not hold the catalog 'shop' [baseline-not-found]
                    2 |   <baseline>com.example:shop:1.0.0</baseline>
                      |             ^^^^^^^^^^^^^^^^^^^^^^
                  hint: it holds: bank
                """);
        assertBadBaseline("com.example:shop:1.0.1", """
                pom.xml:2:13: error: com.example:shop:1.0.1 holds no error catalog [baseline-not-found]
                    2 |   <baseline>com.example:shop:1.0.1</baseline>
                      |             ^^^^^^^^^^^^^^^^^^^^^^
                  hint: the goal 'generate' puts one into the jar, under META-INF/error-contract/; name a version since then
                """);
        assertBadBaseline("shop 1.0", """
                pom.xml:2:13: error: 'shop 1.0' is no baseline [baseline-not-found]
                    2 |   <baseline>shop 1.0</baseline>
                      |             ^^^^^^^^
                  hint: name groupId:artifactId:version, git:REVISION, or the path of a lock file, a directory or a jar
                """);
        assertBadBaseline("old.lock.yaml", """
                pom.xml:2:13: error: there is no file old.lock.yaml [baseline-not-found]
                    2 |   <baseline>old.lock.yaml</baseline>
                      |             ^^^^^^^^^^^^^
                  hint: the goal 'lock' writes one; commit it with each release
                """);
    }

    @Test
    void a_baseline_in_another_language_version_or_with_faults_says_which() throws IOException {
        Files.writeString(module.resolve("old.yaml"), HEAD.formatted("1.0.0") + "language: 0\n" + ERRORS);
        assertBadBaseline("old.yaml", """
                pom.xml:2:13: error: the earlier version old.yaml cannot be read, see below [baseline-invalid]
                    2 |   <baseline>old.yaml</baseline>
                      |             ^^^^^^^^
                  hint: compare with a later version; what was released with a newer Error Contract needs a newer one
                old.yaml:5:11: error: '0' is not a version of the catalog language, which is 1 [invalid-value]
                    5 | language: 0
                      |           ^
                1 error
                """);
        Files.writeString(module.resolve("new.yaml"), HEAD.formatted("1.0.0") + "language: 2\n" + ERRORS);
        assertBadBaseline("new.yaml", """
                pom.xml:2:13: error: the earlier version new.yaml cannot be read, see below [baseline-invalid]
                    2 |   <baseline>new.yaml</baseline>
                      |             ^^^^^^^^
                  hint: compare with a later version; what was released with a newer Error Contract needs a newer one
                new.yaml:5:11: error: '2' is a newer version of the catalog language than this one, which is 1 [invalid-value]
                    5 | language: 2
                      |           ^
                1 error
                """);
    }

    @Test
    void a_baseline_of_a_newer_language_is_not_judged_by_the_keys_of_this_one() throws IOException {
        Files.writeString(
                module.resolve("new.yaml"),
                HEAD.formatted("1.0.0") + "language: 2\nmoods: {}\n" + ERRORS + "    mood: bad\n");
        assertBadBaseline("new.yaml", """
                pom.xml:2:13: error: the earlier version new.yaml cannot be read, see below [baseline-invalid]
                    2 |   <baseline>new.yaml</baseline>
                      |             ^^^^^^^^
                  hint: compare with a later version; what was released with a newer Error Contract needs a newer one
                new.yaml:5:11: error: '2' is a newer version of the catalog language than this one, which is 1 [invalid-value]
                    5 | language: 2
                      |           ^
                1 error
                """);
    }

    @Test
    void a_baseline_with_faults_shows_them_where_they_are() throws Exception {
        String faulty = HEAD.formatted("1.0.0") + ERRORS.replace("message:", "mesage:");
        repository.release("1.0.0", IN_JAR, faulty);
        assertBadBaseline("com.example:shop:1.0.0", """
                pom.xml:2:13: error: the earlier version com.example:shop:1.0.0 cannot be read, see below [baseline-invalid]
                    2 |   <baseline>com.example:shop:1.0.0</baseline>
                      |             ^^^^^^^^^^^^^^^^^^^^^^
                  hint: compare with a later version; what was released with a newer Error Contract needs a newer one
                com.example:shop:1.0.0!/META-INF/error-contract/shop/errors.yaml:8:5: error: unknown key 'mesage' [unknown-key]
                    8 |     mesage: Order {id} is gone
                      |     ^^^^^^
                  hint: did you mean 'message'?
                1 error
                """);
    }

    @Test
    void a_baseline_in_git_with_faults_shows_them_where_they_are() throws Exception {
        git("init", "-q");
        catalog("1.0.0", ERRORS.replace("Order {id}", "Order {di}"));
        commit("v1.0.0");
        catalog("1.1.0", ERRORS);
        assertBadBaseline("git:v1.0.0", """
                pom.xml:2:13: error: the earlier version v1.0.0 cannot be read, see below [baseline-invalid]
                    2 |   <baseline>git:v1.0.0</baseline>
                      |             ^^^^^^^^^^
                  hint: compare with a later version; what was released with a newer Error Contract needs a newer one
                v1.0.0:errors/errors.yaml:8:20: error: no parameter 'di' [unknown-placeholder]
                    8 |     message: Order {di} is gone
                      |                    ^^^^
                  hint: did you mean 'id'?
                1 error
                """);
    }

    @Test
    void a_baseline_of_another_catalog_is_a_fault() throws IOException {
        Files.writeString(
                module.resolve("bank.yaml"),
                HEAD.formatted("1.0.0").replace("catalog: shop", "catalog: bank") + ERRORS);
        assertBadBaseline("bank.yaml", """
                pom.xml:2:13: error: the earlier version bank.yaml is of another catalog, 'bank' [baseline-not-found]
                    2 |   <baseline>bank.yaml</baseline>
                      |             ^^^^^^^^^
                  hint: name a version of 'shop'; under another id it is another contract
                """);
    }

    @Test
    void the_changelog_tells_of_all_releases_and_the_current_version() throws IOException {
        repository.release("1.0.0", IN_JAR, HEAD.formatted("1.0.0") + ERRORS);
        repository.release("1.0.1", IN_JAR, HEAD.formatted("1.0.0") + ERRORS);
        repository.release(
                "1.0.2", IN_JAR, HEAD.formatted("1.1.0") + ERRORS + "  cart.gone: { status: 410, message: Gone }\n");
        catalog("2.0.0", ERRORS);
        Path output = module.resolve("target/CHANGELOG.md");
        assertThat(changelog("", "", output))
                .isEqualTo(new Outcome.Done("", "Wrote the changes of 3 versions to " + output));
        assertThat(output).hasContent("""
                        # Changes of Shop API

                        ## 2.0.0

                        ### Removed

                        - the error 'cart.gone' was removed, and its code is not reserved.

                        ## 1.1.0

                        ### Added

                        - the error 'cart.gone' was added; older readers take it for ShopException.

                        ## 1.0.0

                        The first version, with 1 error.
                        """);
        changelog("1.1.0", "1.9.9", output);
        assertThat(output).hasContent("""
                        # Changes of Shop API

                        ## 1.1.0

                        The first version, with 2 errors.
                        """);
    }

    @Test
    void without_a_file_of_parameters_a_fault_is_shown_at_the_name() throws IOException {
        Workspace.Builder shell = unreleased().parameters(parameter -> "--" + parameter);

        assertThat(checkIn(shell, "")).isEqualTo("""
                --baseline: error: there is no errors.lock.yaml, and no earlier version is named [baseline-not-found]
                  hint: the goal 'lock' writes one; commit it with each release
                """);
        assertThat(checkIn(shell, "com.example:shop:1.0.0")).isEqualTo("""
                --baseline: error: com.example:shop:1.0.0 cannot be looked up: there is no repository of artifacts here [baseline-not-found]
                  hint: name git:REVISION, or the path of a lock file
                """);
    }

    private String checkIn(Workspace.Builder workspace, String baseline) throws IOException {
        InputPath accepted = new InputPath(module.resolve("accepted-changes.yaml"));
        Outcome outcome = new Check(
                        false,
                        baseline,
                        true,
                        accepted,
                        new OutputPath(module.resolve("target")),
                        JavaOptions.of(StandardCharsets.UTF_8))
                .run(workspace.build());
        return ((Outcome.Rejected) outcome).diagnostics();
    }

    private void assertBadBaseline(String baseline, String expected) throws IOException {
        Path pom = module.resolve("pom.xml");
        Files.writeString(pom, "<project>\n  <baseline>" + baseline + "</baseline>\n</project>\n");
        Outcome.Rejected outcome = (Outcome.Rejected) check(baseline);
        assertThat(outcome.summary()).isEqualTo("The earlier version of the error catalog cannot be used");
        assertThat(outcome.diagnostics()).isEqualTo(expected);
    }

    private void catalog(String version, String errors) throws IOException {
        Files.createDirectories(module.resolve("errors"));
        Files.writeString(module.resolve("errors/errors.yaml"), HEAD.formatted(version) + errors);
    }

    private Outcome check(String baseline) throws IOException {
        return check(baseline, true);
    }

    private Outcome check(String baseline, boolean failIfUnanswered) throws IOException {
        return new Check(
                        false,
                        baseline,
                        failIfUnanswered,
                        new InputPath(module.resolve("accepted-changes.yaml")),
                        new OutputPath(module.resolve("target")),
                        JavaOptions.of(StandardCharsets.UTF_8))
                .run(workspace().build());
    }

    private Outcome lock() throws IOException {
        return new Lock(false, new OutputPath(module.resolve("errors.lock.yaml")))
                .run(workspace().build());
    }

    private Outcome changelog(String from, String to, Path output) throws IOException {
        return new Changelog(false, "", from, to, new OutputPath(output))
                .run(workspace().build());
    }

    private Workspace.Builder workspace() {
        return unreleased()
                .parameters(Workspaces.elementsOf(module.resolve("pom.xml")))
                .releases(repository, new Coordinates("com.example", "shop", "1.1.0-SNAPSHOT", ""));
    }

    /** As in a shell: no file with parameters, no coordinates and no repository. */
    private Workspace.Builder unreleased() {
        return Workspace.builder(module)
                .catalog(new CatalogFiles(module.resolve("errors"), List.of("*.yaml")))
                .toolVersion("0.1.0-SNAPSHOT of 17");
    }

    private void commit(String tag) throws IOException, InterruptedException {
        git("add", "errors");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", tag);
        git("tag", tag);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(module.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
