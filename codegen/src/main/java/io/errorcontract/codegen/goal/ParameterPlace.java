package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.codegen.workspace.ParameterNames;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter where a user wrote it, at which diagnostics about its value point.
 *
 * @param workspace what the build gives
 * @param parameter the name of the parameter
 * @param value its value
 */
record ParameterPlace(Workspace workspace, String parameter, String value) {

    /** Shows a fault at the value; at the whole file if that comes from elsewhere, at the name if there is no file. */
    String show(RuleInfo rule, String message, @Nullable String hint) throws IOException {
        ParameterNames names = workspace.parameters();
        Path file = names.file();
        if (file == null) {
            SourceLocation location = SourceLocation.wholeFile(names.nameOf(parameter));
            return show(rule, location, message, hint, new SourceFiles(Map.of()));
        }
        String name = String.valueOf(file.getFileName());
        SourceFiles sources =
                new SourceFiles(Files.isRegularFile(file) ? Map.of(name, Files.readString(file)) : Map.of());
        return show(rule, location(name, sources), message, hint, sources);
    }

    private String show(
            RuleInfo rule, SourceLocation location, String message, @Nullable String hint, SourceFiles sources) {
        Diagnostic diagnostic = new Diagnostic(rule.id(), rule.severity(), location, message, hint, List.of());
        workspace.report(List.of(diagnostic));
        return new DiagnosticFormatter(sources).format(diagnostic);
    }

    private SourceLocation location(String name, SourceFiles sources) {
        String element = workspace.parameters().nameOf(parameter);
        Optional<String> line = sources.line(name, 1);
        for (int number = 1; line.isPresent() && !value.isEmpty(); line = sources.line(name, ++number)) {
            int start = line.get().indexOf(element);
            int at = start < 0 ? -1 : line.get().indexOf(value, start + element.length());
            if (at >= 0) {
                int column = line.get().codePointCount(0, at) + 1;
                return new SourceLocation(name, number, column, value.codePointCount(0, value.length()));
            }
        }
        return SourceLocation.wholeFile(name);
    }
}
