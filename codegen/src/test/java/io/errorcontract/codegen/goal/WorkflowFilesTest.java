package io.errorcontract.codegen.goal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs the commands of the workflows in {@code docs/ci} as their runners do: with bash, which stops at the first
 * failure. Maven and GitHub's client are stand-ins that write their arguments down; GitLab is a server.
 */
class WorkflowFilesTest {
    private static final Path WORKFLOWS = Path.of("../docs/ci");
    private static final String REPORT = "## Error contract: compatible\n\ncafé & \"bar\"\n";

    @TempDir
    Path project;

    @Test
    @SuppressWarnings("unchecked")
    void github_compares_and_comments() throws Exception {
        standIn("mvn");
        standIn("gh");
        Map<String, Object> job =
                ((Map<String, Map<String, Object>>) read("github-actions.yaml").get("jobs")).get("check");
        Map<String, String> env = (Map<String, String>) job.get("env");
        List<String> commands = ((List<Map<String, Object>>) job.get("steps"))
                .stream()
                        .filter(step -> step.containsKey("run"))
                        .map(step -> (String) step.get("run"))
                        .toList();
        assertThat(commands).hasSize(2);
        String comment = "gh pr comment 7 --body-file target/error-contract/compatibility.md --edit-last"
                + " --create-if-none\n";
        String maven = "mvn -B -ntp verify -Derror-contract.baseline=git:v*\n";

        // Without a report, as after a compiler's error, nothing is posted.
        for (String command : commands) {
            run(command, Map.of("REPORTS", env.get("REPORTS"), "PULL_REQUEST", "7"));
        }
        assertThat(project.resolve("calls.txt")).hasContent(maven);

        report(env.get("REPORTS"));
        run(commands.get(1), Map.of("REPORTS", env.get("REPORTS"), "PULL_REQUEST", "7"));
        assertThat(project.resolve("calls.txt")).hasContent(maven + comment);
    }

    @Test
    @SuppressWarnings("unchecked")
    void gitlab_compares_and_comments() throws Exception {
        standIn("mvn");
        Map<String, Object> job = (Map<String, Object>) read("gitlab-ci.yaml").get("error-contract");
        String reports = (String) ((Map<String, Object>) job.get("variables")).get("REPORTS");
        List<String> commands = new ArrayList<>((List<String>) job.get("script"));
        commands.addAll((List<String>) job.get("after_script"));
        assertThat(commands).hasSize(2);
        report(reports);

        CompletableFuture<String> posted = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            posted.complete(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("PRIVATE-TOKEN") + " " + URLDecoder.decode(body, UTF_8));
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        server.start();
        try {
            Map<String, String> env = Map.of(
                    "REPORTS", reports,
                    "ERROR_CONTRACT_TOKEN", "secret",
                    "CI_API_V4_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v4",
                    "CI_PROJECT_ID", "42",
                    "CI_MERGE_REQUEST_IID", "7");
            for (String command : commands) {
                run(command, env);
            }
        } finally {
            server.stop(0);
        }
        assertThat(project.resolve("calls.txt")).hasContent("mvn -B -ntp verify -Derror-contract.baseline=git:v*\n");
        assertThat(posted)
                .isCompletedWithValue("POST /api/v4/projects/42/merge_requests/7/notes secret body=" + REPORT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String file) throws IOException {
        Load yaml = new Load(LoadSettings.builder().build());
        return (Map<String, Object>) yaml.loadFromString(Files.readString(WORKFLOWS.resolve(file)));
    }

    private void report(String reports) throws IOException {
        Files.createDirectories(project.resolve(reports));
        Files.writeString(project.resolve(reports).resolve("compatibility.md"), REPORT);
    }

    /** A command that only writes down how it was called. */
    private void standIn(String name) throws IOException {
        Path bin = Files.createDirectories(project.resolve("bin"));
        Path command = Files.writeString(bin.resolve(name), "#!/bin/sh\necho \"" + name + " $*\" >> calls.txt\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
    }

    private void run(String command, Map<String, String> env) throws Exception {
        ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-c", command)
                .directory(project.toFile())
                .redirectErrorStream(true);
        bash.environment().putAll(env);
        bash.environment().merge("PATH", "", (path, none) -> project.resolve("bin") + ":" + path);
        Process process = bash.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
