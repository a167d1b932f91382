package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.typescript.PropertyNames;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a catalog hides from readers is in no file that is made for them. Hidden words begin with {@code zz}. */
class VisibilityGoalsTest {
    private static final String CATALOG = """
        catalog: vault
        title: Vault API errors
        version: 2.0.0
        java: { package: com.example.vault }
        bodies:
          default:
            json:
              error:
                code: $code
                message: $message
                zzinternal_shard?: $param.zzinternal_shard
                details: { "*": $params, zzinternal_trace?: $request_id }
            fields: { error.details.zzinternal_trace: The zzinternal trace. }
            visibility: { error.details.zzinternal_trace: internal }
          zzinternal_layout: { docs: A zzinternal layout., json: { code: $code, message: $message, zzinternal: true, "*": $params } }
        types:
          ZzinternalState: { enum: { zzinternal_full: A zzinternal state. } }
          Place: { fields: { city: string, zzinternal_rack: { docs: A zzinternal rack., visibility: internal } } }
        retry-policies: { zzinternal_policy: { initial: 1s, attempts: 2 } }
        families:
          zzinternal_ops: { match: "ops.*", status: 500, title: Of zzinternal operations, visibility: internal }
          missing: { match: "*.missing", status: 404, title: Missing }
        errors:
          file.missing:
            message: No file {path}
            params:
              path: { example: a.txt }
              place: { type: Place, optional: true, example: { city: Bern, zzinternal_rack: zzinternal-7 } }
              zzpartner_tier: { example: zzpartner-gold, docs: The zzpartner tier., visibility: partner }
              zzinternal_node: { example: zzinternal-n1, docs: A zzinternal node., visibility: internal }
            suggestion:
              - { when: { zzinternal_node: n2 }, text: Ask the zzinternal team. }
              - { text: Check the path. }
            see: [ops.zzinternal_disk, file.zzpartner_quota]
            deprecated: { since: 1.0.0, replaced-by: ops.zzinternal_disk }
            examples:
              - title: In Bern
                params: { place: { city: Bern, zzinternal_rack: zzinternal-8 }, zzinternal_node: zzinternal-n2 }
          file.zzpartner_quota: { status: 403, message: A zzpartner quota, visibility: partner }
          ops.zzinternal_disk:
            message: Disk {zzinternal_shard} of zzinternal
            params: { zzinternal_shard: { example: zzinternal-s }, state: { type: ZzinternalState, optional: true } }
            body: zzinternal_layout
            retryable: true
            retry-policy: zzinternal_policy
            description: Fails when zzinternal fails.
            aliases: [ops.zzinternal_old]
        reserved:
          zzinternal.gone: { reason: A zzinternal reason., visibility: internal }
          file.gone: { reason: It was merged., replaced-by: ops.zzinternal_disk }
        guides:
          zzinternal-runbook: { title: The zzinternal runbook, text: Call zzinternal., visibility: internal }
          tips: { title: Tips, text: Check the path. }
        translations:
          de:
            errors:
              file.missing: { message: "Keine Datei {path}", suggestion: [ "Frag zzinternal.", "Pfad?" ] }
              file.zzpartner_quota: { message: Quote von zzpartner }
              ops.zzinternal_disk: { message: "Platte {zzinternal_shard} von zzinternal" }
        """;

    @TempDir
    Path base;

    @BeforeEach
    void writeTheCatalog() throws IOException {
        Files.createDirectories(base.resolve("catalog"));
        Files.writeString(base.resolve("catalog/errors.yaml"), CATALOG);
    }

    private void make(Visibility reader) throws IOException {
        Workspace workspace = Workspaces.remembering(base, "record.txt").build();
        TypeScriptOptions typescript =
                new TypeScriptOptions("@example/vault", PropertyNames.CAMEL_CASE, Map.of(), Map.of());
        for (SiteFormat format : SiteFormat.values()) {
            succeeds(new Docs(
                            false,
                            JavaSettings.OF_CATALOG,
                            output(format.name()),
                            format,
                            "https://docs.example.com/",
                            new InputPath(base.resolve("catalog")),
                            null,
                            null,
                            output("../classes"),
                            null,
                            null,
                            reader,
                            typescript,
                            List.of(),
                            Docs.DEFAULT_TITLE)
                    .run(workspace));
        }
        succeeds(new OpenApi(
                        false,
                        JavaSettings.OF_CATALOG,
                        null,
                        output("openapi"),
                        OpenApiVersion.V3_1,
                        Set.of("yaml", "json"),
                        reader)
                .run(workspace));
        succeeds(new GenerateTypeScript(false, JavaSettings.OF_CATALOG, typescript, output("typescript"), reader)
                .run(workspace));
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private OutputPath output(String folder) {
        return new OutputPath(base.resolve("out").resolve(folder).normalize());
    }

    private Map<String, String> outputs() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(base.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = base.resolve("out").relativize(file).toString();
                texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void noFileTellsWhatIsHidden(Visibility reader) throws IOException {
        make(reader);

        Map<String, String> outputs = outputs();
        assertThat(outputs.keySet().stream().map(path -> path.substring(0, path.indexOf('/'))))
                .contains("HTML", "MARKDOWN", "openapi", "typescript");
        outputs.forEach((path, text) -> {
            String all = (path + "\n" + text).toLowerCase(Locale.ROOT);
            if (reader != Visibility.INTERNAL) {
                assertThat(all).as(path).doesNotContain("zzinternal");
            }
            if (reader == Visibility.PUBLIC) {
                assertThat(all).as(path).doesNotContain("zzpartner");
            }
        });
    }

    @Test
    void everybodyReadsTheRest() throws IOException {
        make(Visibility.PUBLIC);

        Map<String, String> outputs = outputs();
        assertThat(outputs.get("HTML/file.missing.html"))
                .contains("Check the path.", "\"Bern\"")
                .doesNotContain("badge warn\">Partners");
        assertThat(outputs).containsKeys("HTML/file.gone.html", "HTML/guide/tips.html", "HTML/family/missing.html");
        assertThat(outputs.get("typescript/errors.d.ts")).contains("FileMissingError");
        assertThat(outputs.get("openapi/vault.openapi.yaml")).contains("file.missing", "Place");
    }

    @Test
    void partnersReadMore() throws IOException {
        make(Visibility.PARTNER);

        Map<String, String> outputs = outputs();
        assertThat(outputs.get("HTML/file.missing.html")).contains("zzpartner_tier", "file.<wbr>zzpartner_<wbr>quota");
        assertThat(outputs.get("HTML/file.zzpartner_quota.html"))
                .contains("<span class=\"badge warn\">Partners</span>");
        assertThat(outputs.get("HTML/errors.json")).contains("\"readers\": \"Partners\"");
    }

    @Test
    void theCompanyReadsEverything() throws IOException {
        make(Visibility.INTERNAL);

        Map<String, String> outputs = outputs();
        assertThat(outputs.get("HTML/ops.zzinternal_disk.html"))
                .contains("<span class=\"badge warn\">Internal</span>", "zzinternal_<wbr>shard");
        assertThat(outputs.get("HTML/file.missing.html")).contains("zzinternal_node", "Ask the zzinternal team.");
        assertThat(outputs.get("HTML/index.html")).contains("zzinternal_<wbr>trace", "The zzinternal runbook");
        assertThat(outputs.get("openapi/vault.openapi.yaml")).contains("zzinternal_trace", "ops.zzinternal_disk");
    }
}
