package io.errorcontract.cli.shell;

import io.errorcontract.catalog.definition.DeprecationDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FixDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.cli.Paint;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that a catalog says of an error, for a terminal. */
final class Explanation {

    private final SpokenContract contract;
    private final ErrorDescriptor error;
    private final ErrorDefinition written;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    Explanation(SpokenContract contract, ErrorDescriptor error, Paint paint) {
        this.contract = contract;
        this.error = error;
        this.written = Objects.requireNonNull(contract.definition().errors().get(error.code()), "a known code");
        this.paint = paint;
    }

    /** Returns the text for someone who asked for this code, which may be a former one. */
    String text(String asked) {
        if (!asked.equals(error.code())) {
            out.append(asked)
                    .append(" is a former code of ")
                    .append(error.code())
                    .append("\n\n");
        }
        head();
        deprecation(written.deprecated());
        paragraph(written.description());
        parameters();
        list("Causes", written.causes());
        fixes();
        retry();
        section("Sample response");
        String response = ResponseText.of(contract.example(error.code(), EncodeContext.EMPTY));
        out.append(response.indent(2).replaceAll("(?m)^ +$", ""));
        list("See also", written.see());
        if (error.documentation() != null) {
            section("Documentation");
            out.append("  ").append(error.documentation()).append('\n');
        }
        return out.toString();
    }

    private void head() {
        String title = error.title();
        out.append(paint.bold(error.code()))
                .append(title == null ? "" : ": " + title)
                .append('\n');
        out.append(ResponseText.status(error.status()));
        FamilyDescriptor family = error.family();
        if (family != null) {
            out.append(", family ").append(family.id());
        }
        out.append(", class ").append(contract.resolved().names().exception(error.code()));
        if (written.since() != null) {
            out.append(", since ").append(written.since());
        }
        out.append('\n');
        paragraph(written.message());
    }

    private void deprecation(@Nullable DeprecationDefinition deprecated) {
        if (deprecated != null) {
            section("Deprecated");
            line(deprecated.since() == null ? null : "since " + deprecated.since());
            line(deprecated.replacedBy() == null ? null : "use " + deprecated.replacedBy() + " instead");
            line(deprecated.note());
        }
    }

    private void parameters() {
        if (!written.params().isEmpty()) {
            section("Parameters");
            written.params().values().forEach(this::parameter);
        }
    }

    private void parameter(ParameterDefinition parameter) {
        String docs = parameter.docs();
        line(parameter.name() + " (" + parameter.type() + (parameter.optional() ? ", optional)" : ")")
                + (docs == null ? "" : ": " + docs.strip()));
    }

    private void fixes() {
        if (!written.suggestions().isEmpty() || !written.fixes().isEmpty()) {
            section("Fixes");
        }
        written.suggestions().forEach(suggestion -> line("- " + suggestion.text()));
        for (FixDefinition fix : written.fixes()) {
            line("- " + fix.text());
            for (FixDefinition.Sample sample : fix.samples()) {
                out.append('\n').append(sample.code().strip().indent(6)).append('\n');
            }
        }
    }

    private void retry() {
        section("Retry");
        line(RetryText.of(ApiError.builder(error).build()));
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            section(title);
            entries.forEach(entry -> line("- " + entry));
        }
    }

    private void section(String title) {
        out.append('\n').append(paint.bold(title)).append('\n');
    }

    private void line(@Nullable String text) {
        if (text != null) {
            out.append(text.strip().indent(2));
        }
    }

    private void paragraph(@Nullable String text) {
        if (text != null) {
            out.append('\n').append(text.strip()).append('\n');
        }
    }
}
