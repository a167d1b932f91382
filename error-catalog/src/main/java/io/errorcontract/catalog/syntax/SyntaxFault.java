package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the words of an author, not of a parser, why a text is not YAML. */
final class SyntaxFault {
    private final RepairedText source;
    private final String problem;
    private final @Nullable Mark mark;
    private final @Nullable Mark context;

    SyntaxFault(RepairedText source, MarkedYamlEngineException failure) {
        this.source = source;
        this.problem = Optional.ofNullable(failure.getProblem()).orElse("this is not YAML");
        this.mark = failure.getProblemMark().orElse(null);
        this.context = failure.getContextMark().orElse(null);
    }

    private record Explanation(String message, String hint) {}

    void report(Dialect dialect, DiagnosticCollector out) {
        if (problem.contains("TAB") || problem.contains("tab character")) {
            out.add(
                    dialect.rule(ReadingFaults.YAML_TAB),
                    at(mark, 1),
                    "a tab where YAML allows only spaces",
                    "replace the tab with spaces");
            return;
        }
        Explanation explanation = explain();
        RuleInfo rule = dialect.rule(ReadingFaults.YAML_SYNTAX);
        out.add(rule, at(mark, 1), explanation.message(), explanation.hint(), notes());
    }

    private Explanation explain() {
        if (problem.startsWith("mapping values are not allowed")) {
            return new Explanation(
                    "a key is not expected here",
                    "indent the line like its neighbours; a text that goes on over lines needs quotes or '|'");
        }
        if (problem.startsWith("expected <block end>")) {
            return new Explanation(
                    "this does not fit what begins above", "indent it like its neighbours, or quote the text");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return new Explanation(
                    "a key without ':'", "write 'key: value'; a text that goes on over lines needs deeper indentation");
        }
        if (problem.startsWith("expected ',' or '}'") || problem.startsWith("expected ',' or ']'")) {
            return new Explanation(
                    problem.substring("expected ".length(), problem.indexOf(", but")) + " is expected here",
                    "inside of braces and brackets, quote a text that holds ': ', ',', '{' or '['");
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return new Explanation("the file ends inside of quotes", "add the closing quote");
        }
        if (problem.startsWith("found unknown escape character")) {
            return new Explanation(
                    "unknown escape '\\" + problem.charAt("found unknown escape character ".length()) + "'",
                    "in single quotes a backslash is only a backslash");
        }
        return new Explanation(problem, "");
    }

    private List<Diagnostic.Note> notes() {
        return context == null || (mark != null && context.getLine() == mark.getLine())
                ? List.of()
                : List.of(new Diagnostic.Note(at(context, 1), "what it belongs to begins here"));
    }

    private SourceLocation at(@Nullable Mark place, int length) {
        return place == null ? source.place(1, 1, 0) : source.place(place.getLine() + 1, place.getColumn() + 1, length);
    }
}
