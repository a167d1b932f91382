package io.errorcontract.codegen.site.markdown;

import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.LinkResolver;
import io.errorcontract.codegen.site.page.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes the texts of a catalog into a Markdown page: links lead to the pages' Markdown, unsafe ones are gone, and HTML
 * is text, whatever will read the page.
 */
final class ProseMarkdown {
    private final LinkResolver links;
    private final Address page;
    private final int headingOffset;

    ProseMarkdown(LinkResolver links, Address page, int headingOffset) {
        this.links = links;
        this.page = page;
        this.headingOffset = headingOffset;
    }

    String write(Prose prose) {
        return MarkdownRenderer.builder()
                .extensions(Prose.EXTENSIONS)
                .nodeRendererFactory(new Factory(prose))
                .build()
                .render(prose.document())
                .strip();
    }

    private final class Factory implements MarkdownNodeRendererFactory {
        private final Prose prose;

        Factory(Prose prose) {
            this.prose = prose;
        }

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new SiteNodes(context, prose);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }

    private final class SiteNodes implements NodeRenderer {
        private final MarkdownNodeRendererContext context;
        private final MarkdownWriter out;
        private final Prose prose;

        SiteNodes(MarkdownNodeRendererContext context, Prose prose) {
            this.context = context;
            this.out = context.getWriter();
            this.prose = prose;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(
                    Link.class, Image.class, HtmlInline.class, HtmlBlock.class, Heading.class, IndentedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Link link) {
                link(link);
            } else if (node instanceof Image image) {
                out.raw(Md.text(Prose.textOf(image)));
            } else if (node instanceof HtmlInline html) {
                out.raw(Md.text(html.getLiteral()));
            } else if (node instanceof HtmlBlock html) {
                out.raw(Md.text(html.getLiteral()));
                out.block();
            } else if (node instanceof IndentedCodeBlock block) {
                // Some dialects of Markdown take an indent for nothing, and what is in the block for markup.
                for (String line : Md.fenced("", block.getLiteral()).split("\n", -1)) {
                    out.raw(line);
                    out.line();
                }
                out.block();
            } else if (node instanceof Heading heading) {
                out.raw("#".repeat(Math.min(6, heading.getLevel() + headingOffset)) + " ");
                Prose.forEachChild(heading, context::render);
                out.block();
            }
        }

        private void link(Link link) {
            Optional<String> target =
                    links.resolve(prose, link.getDestination(), page).from(page, Address::markdown);
            if (target.isPresent()) {
                out.raw("[");
            }
            Prose.forEachChild(link, context::render);
            target.ifPresent(address -> out.raw("]" + Md.destination(address)));
        }
    }

    /** Writes texts one after the other. */
    List<String> writeAll(List<Prose> proses) {
        return proses.stream().map(this::write).toList();
    }
}
