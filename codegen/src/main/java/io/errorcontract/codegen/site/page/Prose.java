package io.errorcontract.codegen.site.page;

import io.errorcontract.catalog.definition.SourcePath;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown out of a catalog, parsed, with the place that it comes from. Its links are relative to the root of the site,
 * or to nothing when they name a code.
 */
public final class Prose {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(PlainCode::new)
            .build();

    private final String source;
    private final SourcePath place;
    private final Node document;

    private Prose(String source, SourcePath place) {
        this.source = Objects.requireNonNull(source, "source");
        this.place = Objects.requireNonNull(place, "place");
        this.document = PARSER.parse(source);
    }

    /**
     * Parses a text.
     *
     * @param source Markdown as CommonMark defines it, with tables; HTML in it is shown as text
     * @param place where it stands in the catalog
     * @return the text
     */
    public static Prose of(String source, SourcePath place) {
        return new Prose(source, place);
    }

    /** Where it stands in the catalog. */
    public SourcePath place() {
        return place;
    }

    /** The tree, which writers read and never change. */
    public Node document() {
        return document;
    }

    /**
     * The text in a part of a tree, without markup and without addresses.
     *
     * @param node for example a heading or an image
     * @return the text, in one line
     */
    public static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append(' ');
            }
        });
        return text.toString().strip();
    }

    /**
     * Visits the parts of a node, from the first to the last.
     *
     * @param parent for example a heading or a link
     * @param visitor takes each part
     */
    public static void forEachChild(Node parent, Consumer<Node> visitor) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            visitor.accept(child);
        }
    }

    /** All of it without its markup, in one line. */
    public String plain() {
        return TEXT.render(document).replaceAll("\\s+", " ").strip();
    }

    /**
     * Its beginning without markup, for summaries.
     *
     * @return the text up to the end of the first sentence, at most 200 characters or so
     */
    public String firstSentence() {
        String text = TEXT.render(firstParagraph()).replaceAll("\\s+", " ").strip();
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end + 1);
        if (sentence.length() <= 200) {
            return sentence;
        }
        int blank = sentence.lastIndexOf(' ', 200);
        return sentence.substring(0, blank < 0 ? 200 : blank) + "…";
    }

    private Node firstParagraph() {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph) {
                return block;
            }
        }
        return document;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose prose && source.equals(prose.source) && place.equals(prose.place);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** The Markdown as it was written. */
    @Override
    public String toString() {
        return source;
    }

    /** Code as it is, without the quotes that it has by default. */
    private record PlainCode(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Code.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().write(((Code) node).getLiteral());
        }
    }
}
