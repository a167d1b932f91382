package io.errorcontract.codegen.site.markdown;

import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.BodyShape.FieldRow;
import io.errorcontract.codegen.site.page.ChangeRow;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.FamilyRow;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.LinkResolver;
import io.errorcontract.codegen.site.page.ParameterRow;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.Sample;
import io.errorcontract.codegen.site.page.VersionChanges;
import io.errorcontract.codegen.site.page.WireExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts that pages have in common, as Markdown seen from one page. Not thread-safe. */
final class PageMarkdown {
    private final Address page;
    private final ProseMarkdown prose;

    PageMarkdown(LinkResolver links, Address page, int headingOffset) {
        this.page = page;
        this.prose = new ProseMarkdown(links, page, headingOffset);
    }

    String prose(@Nullable Prose text) {
        return text == null ? "" : prose.write(text);
    }

    List<String> proses(List<Prose> texts) {
        return prose.writeAll(texts);
    }

    String href(Address address) {
        return page.toRoot() + address.markdown();
    }

    String link(Link link) {
        return Md.link(Md.text(link.label()), href(link.address()));
    }

    String codeLink(Link link) {
        return Md.link(Md.code(link.label()), href(link.address()));
    }

    String codeLinks(List<Link> links) {
        return String.join(", ", links.stream().map(this::codeLink).toList());
    }

    /** A list of errors: code, status, title. */
    List<String> errors(List<ErrorEntry> errors) {
        List<String> items = new ArrayList<>();
        for (ErrorEntry error : errors) {
            String link = error.codeSent() ? codeLink(error.link()) : link(new Link(error.summary(), error.address()));
            items.add(link + " (" + error.status()
                    + (error.retryability() == Retryability.YES ? ", retryable" : "")
                    + (error.deprecated() ? ", deprecated" : "")
                    + (error.readers() == null ? "" : ", " + error.readers().toLowerCase(Locale.ROOT)) + "): "
                    + (error.codeSent() ? Md.text(error.summary()) : Md.code(error.code())));
        }
        return items;
    }

    List<String> families(List<FamilyRow> families) {
        List<String> items = new ArrayList<>();
        for (FamilyRow family : families) {
            String patterns = family.patterns().isEmpty() ? "" : " (" + Md.code(family.patterns()) + ")";
            items.add(link(family.link())
                    + patterns
                    + (family.description() == null ? "" : ": " + prose(family.description())));
        }
        return items;
    }

    /** Which codes belong to a family, and what they have in common. */
    String family(FamilyRow family) {
        String patterns = family.patterns().isEmpty() ? "" : Md.code(family.patterns());
        String description = family.description() == null ? "" : prose(family.description());
        return patterns + (patterns.isEmpty() || description.isEmpty() ? "" : ": ") + description;
    }

    List<List<String>> fields(List<FieldRow> fields) {
        List<List<String>> rows = new ArrayList<>();
        for (FieldRow field : fields) {
            String type = field.presence().isEmpty() ? field.type() : field.type() + ", " + field.presence();
            rows.add(List.of(Md.code(field.name()), Md.text(type), prose(field.docs())));
        }
        return rows;
    }

    List<List<String>> parameters(List<ParameterRow> parameters, String prefix) {
        List<List<String>> rows = new ArrayList<>();
        for (ParameterRow row : parameters) {
            String type = row.presence().isEmpty() ? row.type() : row.type() + ", " + row.presence();
            rows.add(List.of(Md.code(prefix + row.name()), Md.text(type), meaning(row)));
            rows.addAll(parameters(row.fields(), prefix + row.name() + "."));
        }
        return rows;
    }

    private String meaning(ParameterRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(prose(row.docs()));
        parts.add(row.place() == null ? "" : Md.text(row.place()));
        parts.add(Md.text(row.bounds()));
        if (!row.values().isEmpty()) {
            List<String> values = new ArrayList<>();
            row.values()
                    .forEach(choice -> values.add(Md.code(choice.value())
                            + (choice.docs() == null ? "" : " (" + prose(choice.docs()) + ")")));
            parts.add("One of " + String.join(", ", values) + ".");
        }
        parts.add(row.example() == null ? "" : "Example: " + Md.code(row.example()));
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Changes, each as a sentence. */
    List<String> changes(List<ChangeRow> rows) {
        return rows.stream().map(this::change).toList();
    }

    private String change(ChangeRow row) {
        StringBuilder out = new StringBuilder();
        for (ChangeRow.Piece piece : row.pieces()) {
            Address target = piece.page();
            String text = piece.code() ? Md.code(piece.text()) : Md.text(piece.text());
            out.append(target == null || target.equals(page) ? text : Md.link(text, href(target)));
        }
        out.append(row.was() == null ? "" : ", from " + Md.code(row.was()));
        out.append(row.is() == null ? "" : (row.was() == null ? ", to " : " to ") + Md.code(row.is()));
        return out.append('.')
                .append(row.breaks().isEmpty() ? "" : " **Breaks " + String.join(", ", row.breaks()) + ".**")
                .toString();
    }

    /** What each version did to an error. */
    List<String> history(List<VersionChanges> versions) {
        List<String> items = new ArrayList<>();
        for (VersionChanges version : versions) {
            List<String> sentences = new ArrayList<>(changes(version.rows()));
            sentences.add(0, Md.text(version.note()));
            items.add(link(new Link(version.version(), Address.HISTORY)) + ": "
                    + String.join(" ", sentences).strip());
        }
        return items;
    }

    String sample(Sample sample) {
        String title = sample.title() == null ? "" : Md.text(sample.title()) + ":\n\n";
        return title + Md.fenced(sample.lang(), sample.code());
    }

    String example(WireExample example) {
        return Md.fenced("http", example.text());
    }
}
