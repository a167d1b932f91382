package io.errorcontract.codegen.site.html;

import io.errorcontract.codegen.site.markdown.Anchors;
import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.LinkResolver;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes the texts of a catalog into one page. HTML in them is shown as text, links go only where {@link LinkResolver}
 * lets them, and a code in backticks becomes a link to its page. Not thread-safe.
 */
final class ProseHtml {
    private final LinkResolver links;
    private final Address page;
    private final int headingOffset;
    private final Anchors anchors = new Anchors();

    ProseHtml(LinkResolver links, Address page, int headingOffset) {
        this.links = links;
        this.page = page;
        this.headingOffset = headingOffset;
    }

    /** Writes blocks. */
    Html blocks(Prose prose) {
        return render(prose, false);
    }

    /** Writes the text without a paragraph around it, if it is only one. */
    Html inline(Prose prose) {
        return render(prose, true);
    }

    private Html render(Prose prose, boolean omitParagraph) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .omitSingleParagraphP(omitParagraph)
                .nodeRendererFactory(context -> new SiteNodes(context, prose))
                .build();
        // HTML in the text is escaped, so these tags are the renderer's own.
        return new Html()
                .raw(renderer.render(prose.document())
                        .replace("<table>", "<div class=\"scroll\"><table>")
                        .replace("</table>", "</table></div>"));
    }

    private Optional<String> href(Prose prose, String uri) {
        return links.resolve(prose, uri, page).from(page, Address::html);
    }

    /** The nodes that a site writes in its own way. */
    private final class SiteNodes implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final HtmlWriter out;
        private final Prose prose;

        SiteNodes(HtmlNodeRendererContext context, Prose prose) {
            this.context = context;
            this.out = context.getWriter();
            this.prose = prose;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(
                    Link.class, Image.class, Code.class, Heading.class, FencedCodeBlock.class, IndentedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Link link) {
                link(link);
            } else if (node instanceof Image image) {
                image(image);
            } else if (node instanceof Code code) {
                code(code.getLiteral());
            } else if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof FencedCodeBlock block) {
                panel(new Sample(word(block.getInfo()), block.getLiteral(), null));
            } else if (node instanceof IndentedCodeBlock block) {
                panel(new Sample("text", block.getLiteral(), null));
            }
        }

        private void link(Link link) {
            Optional<String> href = href(prose, link.getDestination());
            href.ifPresent(target -> out.tag("a", Map.of("href", target)));
            Prose.forEachChild(link, context::render);
            href.ifPresent(target -> out.tag("/a"));
        }

        private void image(Image image) {
            Optional<String> source = href(prose, image.getDestination());
            String alt = Prose.textOf(image);
            if (source.isPresent()) {
                out.tag("img", Map.of("src", source.get(), "alt", alt), true);
            } else {
                out.text(alt);
            }
        }

        private void code(String literal) {
            Optional<Address> target = links.pageOf(literal).filter(address -> !address.equals(page));
            target.ifPresent(address -> out.tag("a", Map.of("href", page.toRoot() + address.html())));
            out.tag("code");
            out.text(literal);
            out.tag("/code");
            target.ifPresent(address -> out.tag("/a"));
        }

        private void heading(Heading heading) {
            String tag = "h" + Math.min(6, heading.getLevel() + headingOffset);
            String text = Prose.textOf(heading);
            String id = anchors.next(text);
            out.line();
            out.tag(tag, Map.of("id", id));
            Prose.forEachChild(heading, context::render);
            out.raw(new Html()
                    .raw(" <a class=\"anchor\"")
                    .attribute("href", "#" + id)
                    .attribute("aria-label", "Link to " + text)
                    .raw(">#</a>")
                    .toString());
            out.tag("/" + tag);
            out.line();
        }

        private void panel(Sample sample) {
            out.line();
            out.raw(CodeHtml.panel(sample).toString());
            out.line();
        }

        private static String word(String info) {
            String language = info == null ? "" : info.strip();
            int blank = language.indexOf(' ');
            return blank < 0 ? language : language.substring(0, blank);
        }
    }
}
