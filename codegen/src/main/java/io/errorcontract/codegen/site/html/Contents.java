package io.errorcontract.codegen.site.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists the sections of a page where its template asks for it. A page of two sections needs no list. */
final class Contents {
    private static final String PLACE = "<nav data-contents></nav>";
    private static final int FEW = 3;
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)\\s*<a class=\"anchor\"");

    private Contents() {}

    static String insert(String page) {
        if (!page.contains(PLACE)) {
            return page;
        }
        StringBuilder list = new StringBuilder("<nav class=\"contents\" aria-label=\"On this page\"><ul>");
        int sections = 0;
        for (Matcher heading = HEADING.matcher(page); heading.find(); sections++) {
            list.append("<li><a href=\"#").append(heading.group(1)).append("\">");
            list.append(heading.group(2).replaceAll("<[^>]*>", "")).append("</a></li>");
        }
        return page.replace(
                PLACE, sections < FEW ? "" : list.append("</ul></nav>").toString());
    }
}
