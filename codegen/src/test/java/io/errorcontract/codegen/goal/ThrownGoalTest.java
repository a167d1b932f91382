package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThrownGoalTest {

    @TempDir
    Path base;

    @BeforeEach
    void classes() throws IOException {
        Files.createDirectories(base.resolve("classes"));
    }

    private Outcome run(boolean write) throws IOException {
        return new Thrown(
                        new InputPath(base.resolve("classes")),
                        null,
                        new InputPath(base.resolve("accepted-throws.yaml")),
                        new OutputPath(base.resolve("thrown.txt")),
                        write)
                .run(Workspace.builder(base)
                        .parameters(parameter -> "--" + parameter)
                        .build());
    }

    @Test
    void theFileOfAcceptancesIsChecked() throws IOException {
        Files.writeString(base.resolve("accepted-throws.yaml"), """
                accepted:
                  - operation: POST /orders
                    cod: order.gone
                    reason: " "
                """);

        assertThat(run(false)).isEqualTo(new Outcome.Rejected("""
                        accepted-throws.yaml:2:5: error: the acceptance has no 'code' [missing-key]
                            2 |   - operation: POST /orders
                              |     ^
                        accepted-throws.yaml:3:5: error: unknown key 'cod' [unknown-key]
                            3 |     cod: order.gone
                              |     ^^^
                          hint: did you mean 'code'?
                        accepted-throws.yaml:4:13: error: 'reason' is blank [blank-acceptance]
                            4 |     reason: " "
                              |             ^^^
                        3 errors
                        """, "3 errors in accepted-throws.yaml"));
    }

    @Test
    void aFileOfAcceptancesHasAList() throws IOException {
        Files.writeString(base.resolve("accepted-throws.yaml"), "accepted: everything\n");

        assertThat(run(false)).isEqualTo(new Outcome.Rejected("""
                        accepted-throws.yaml:1:11: error: 'accepted' has to be a list, not text [wrong-type]
                            1 | accepted: everything
                              |           ^^^^^^^^^^
                        1 error
                        """, "1 error in accepted-throws.yaml"));
    }

    @Test
    void codesAreWrittenOnlyIntoADocument() throws IOException {
        assertThat(run(true)).isEqualTo(new Outcome.Rejected("""
                        --write: error: there is no document to write into [thrown-no-document]
                          hint: name it with --document
                        """, "1 error in the configuration"));
    }
}
