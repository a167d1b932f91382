package io.errorcontract.codegen.site;

import io.errorcontract.codegen.GeneratedFile;
import io.errorcontract.codegen.site.build.SiteLinks;
import io.errorcontract.codegen.site.markdown.Destination;
import io.errorcontract.codegen.site.page.Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the links in the texts of a catalog. */
final class LinkCheck {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final Map<String, GeneratedFile> files = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final SiteFaults faults;

    private LinkCheck(Collection<GeneratedFile> files, SiteFaults faults) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.faults = faults;
    }

    /** Reports links that lead nowhere; without files, anchors are not looked for. */
    static void check(SiteLinks links, Collection<GeneratedFile> files, SiteFaults faults) {
        LinkCheck check = new LinkCheck(files, faults);
        links.uses().forEach(check::check);
    }

    private void check(SiteLinks.Use use) {
        Destination destination = use.destination();
        if (destination instanceof Destination.Missing) {
            fault(use, "dead-link", "the link '" + use.uri() + "' leads to no page of the site");
        } else if (destination instanceof Destination.Unsafe) {
            fault(use, "unsafe-link", "the link '" + use.uri() + "' is neither http, https nor mailto");
        } else if (destination instanceof Destination.Inside inside) {
            anchor(use, inside.address(), inside.fragment());
        } else if (destination instanceof Destination.SamePage same) {
            anchor(use, use.page(), same.fragment());
        }
    }

    private void anchor(SiteLinks.Use use, Address page, String fragment) {
        if (files.containsKey(page.html()) && !anchors(page).contains(decoded(fragment))) {
            fault(
                    use,
                    "dead-anchor",
                    "the link '" + use.uri() + "' leads to an anchor that " + page.html() + " does not have");
        }
    }

    private Set<String> anchors(Address page) {
        return anchors.computeIfAbsent(page.html(), path -> {
            Set<String> found = new HashSet<>();
            GeneratedFile file = files.get(path);
            Matcher ids = ID.matcher(file == null ? "" : new String(file.content(), StandardCharsets.UTF_8));
            while (ids.find()) {
                found.add(ids.group(1));
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

    private void fault(SiteLinks.Use use, String rule, String message) {
        faults.error(
                rule,
                use.prose().place(),
                message,
                "a link is a code, or a page such as 'retrying', 'status/404' or 'guide/ID'");
    }
}
