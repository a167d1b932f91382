package io.errorcontract.codegen.site;

import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.site.build.SiteFaults;
import io.errorcontract.codegen.site.build.SiteLinks;
import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.Destination;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the links in the texts of a catalog. */
final class LinkCheck {
    private static final Pattern ID = Pattern.compile("<(\\w+)[^>]* id=\"([^\"]*)\"");
    private static final Pattern PART = Pattern.compile("h[1-6]|section");

    private final Map<String, GeneratedFile> files = new HashMap<>();
    private final Map<String, Anchors> anchors = new HashMap<>();
    private final SiteFaults faults;

    /**
     * The anchors of a page.
     *
     * @param all every id, the search field's too
     * @param parts those of headings and sections, which are what a link is meant for
     */
    private record Anchors(Set<String> all, List<String> parts) {
        String hint(String fragment) {
            return parts.isEmpty() ? "link to the page itself: it has no parts" : NearestWord.hint(fragment, parts);
        }
    }

    private LinkCheck(Collection<GeneratedFile> files, SiteFaults faults) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.faults = faults;
    }

    /** Reports links that lead nowhere; without files, anchors are not looked for. */
    static void check(SiteLinks links, Collection<GeneratedFile> files, SiteFaults faults) {
        LinkCheck check = new LinkCheck(files, faults);
        links.uses().forEach(use -> check.check(links, use));
    }

    private void check(SiteLinks links, SiteLinks.Use use) {
        Destination destination = use.destination();
        if (destination instanceof Destination.Missing) {
            String message = "the link '" + use.uri() + "' leads to no page of the site";
            fault(use, SiteFaults.DEAD_LINK, message, links.hint(use.uri()));
        } else if (destination instanceof Destination.Unsafe) {
            String message = "the link '" + use.uri() + "' is neither http, https nor mailto";
            fault(use, SiteFaults.UNSAFE_LINK, message, SiteLinks.HOW);
        } else if (destination instanceof Destination.Inside inside) {
            anchor(use, inside.address(), inside.fragment());
        } else if (destination instanceof Destination.SamePage same) {
            anchor(use, use.page(), same.fragment());
        }
    }

    private void anchor(SiteLinks.Use use, Address page, String link) {
        String fragment = decoded(link);
        if (files.containsKey(page.html()) && !anchors(page).all().contains(fragment)) {
            String message = "the link '" + use.uri() + "' leads to an anchor that " + page.html() + " does not have";
            fault(use, SiteFaults.DEAD_ANCHOR, message, anchors(page).hint(fragment));
        }
    }

    private Anchors anchors(Address page) {
        return anchors.computeIfAbsent(page.html(), path -> {
            Anchors found = new Anchors(new HashSet<>(), new ArrayList<>());
            GeneratedFile file = files.get(path);
            Matcher ids = ID.matcher(file == null ? "" : new String(file.content(), StandardCharsets.UTF_8));
            while (ids.find()) {
                found.all().add(ids.group(2));
                if (PART.matcher(ids.group(1)).matches()) {
                    found.parts().add(ids.group(2));
                }
            }
            return found;
        });
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private void fault(SiteLinks.Use use, RuleInfo rule, String message, String hint) {
        faults.add(rule, use.prose().place(), message, hint);
    }
}
