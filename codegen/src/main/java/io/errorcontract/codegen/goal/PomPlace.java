package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter in the module's POM, where diagnostics point that are about its value.
 *
 * @param pom the POM
 * @param parameter the name of the parameter
 * @param value its value
 */
record PomPlace(Path pom, String parameter, String value) {

    /** Shows a fault at the parameter, or at the POM as a whole if the value comes from elsewhere. */
    String show(RuleInfo rule, String message, @Nullable String hint) throws IOException {
        String name = String.valueOf(pom.getFileName());
        SourceFiles sources =
                new SourceFiles(Files.isRegularFile(pom) ? Map.of(name, Files.readString(pom)) : Map.of());
        SourceLocation location = location(name, sources);
        Diagnostic diagnostic = new Diagnostic(rule.id(), rule.severity(), location, message, hint, List.of());
        return new DiagnosticFormatter(sources).format(diagnostic);
    }

    private SourceLocation location(String name, SourceFiles sources) {
        String element = "<" + parameter + ">";
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
