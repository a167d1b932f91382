package io.errorcontract.cli.shell;

import io.errorcontract.catalog.change.rule.ChangeRules;
import io.errorcontract.catalog.definition.ReservedDefinition;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.rule.Rules;
import io.errorcontract.cli.ExitCode;
import io.errorcontract.contract.ErrorDescriptor;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Explains an error: what happened, its causes, fixes and a sample response. Also explains the"
                + " rules of diagnostics and changes, such as unknown-key.")
final class ExplainCommand extends ContractCommand {

    @Parameters(
            paramLabel = "CODE",
            description = "A code of the catalog, a former or retired one, or the ID of a rule.")
    private String code = "";

    @Override
    public Integer call() throws IOException {
        return code.matches("[a-z]+(-[a-z]+)+") && explainRule() ? Integer.valueOf(ExitCode.OK) : super.call();
    }

    @Override
    int run(SpokenContract contract) {
        Optional<ErrorDescriptor> known = contract.catalog().find(code);
        if (known.isPresent()) {
            Explanation explanation = new Explanation(contract, known.get(), reporting.paint());
            reporting.out().print(explanation.text(code));
            return ExitCode.OK;
        }
        ReservedDefinition retired = contract.definition().reserved().get(code);
        if (retired != null) {
            reporting.out().println(code + " is retired: " + retired.reason());
            if (retired.replacedBy() != null) {
                reporting.out().println("replaced by " + retired.replacedBy());
            }
            return ExitCode.OK;
        }
        Set<String> codes = new LinkedHashSet<>(contract.definition().errors().keySet());
        codes.addAll(contract.definition().reserved().keySet());
        String hint = NearestWord.hint(code, codes);
        reporting.err().println("the catalog " + contract.catalog().id() + " has no error '" + code + "'");
        if (!hint.isEmpty()) {
            reporting.err().println("hint: " + hint);
        }
        return ExitCode.PROBLEMS;
    }

    /** Unless the catalog has a code of this name, which would be asked for with another spelling. */
    private boolean explainRule() {
        Optional<String> text = Rules.descriptions().stream()
                .filter(rule -> rule.id().equals(code))
                .map(rule -> rule(rule.severity() + ": " + rule.summary(), rule.meaning(), rule.remedy()))
                .findFirst()
                .or(() -> ChangeRules.infos().stream()
                        .filter(info -> info.id().equals(code))
                        .map(info -> rule(info.summary(), info.meaning(), info.hint()))
                        .findFirst());
        text.ifPresent(reporting.out()::print);
        return text.isPresent();
    }

    private String rule(String summary, String meaning, String fix) {
        String text = reporting.paint().bold(code) + "\n" + summary + "\n\n" + meaning + "\n";
        return fix.isEmpty() ? text : text + "\nFix: " + fix + "\n";
    }
}
