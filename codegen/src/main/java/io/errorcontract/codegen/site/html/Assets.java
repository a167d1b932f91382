package io.errorcontract.codegen.site.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The style sheets and scripts that all pages share. */
public final class Assets {
    private static final String FOLDER = "/io/errorcontract/codegen/site/assets/";

    /** The accent of site.css. */
    private static final String DEFAULT_ACCENT = "#3355cc";

    private Assets() {}

    /**
     * All of them.
     *
     * @param accent the accent colour as {@code #rrggbb}, or {@code null} for the default
     * @return texts by their path from the root of the site
     * @throws IOException if the plugin's jar cannot be read
     */
    public static Map<String, String> all(@Nullable String accent) throws IOException {
        Map<String, String> assets = new LinkedHashMap<>();
        for (String name : new String[] {"search.js", "site.css", "site.js", "theme.js"}) {
            assets.put("assets/" + name, read(name));
        }
        assets.put("assets/icon.svg", icon(accent == null ? DEFAULT_ACCENT : accent));
        assets.put("assets/brand.css", accent == null ? "/* The default colours. */\n" : Accent.styleSheet(accent));
        return assets;
    }

    /** The sign of the header, for the tabs of browsers. */
    private static String icon(String accent) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"" + accent
                + "\" d=\"M12 1 23 12 12 23 1 12Z\"/><path fill=\"none\" stroke=\"#fff\" stroke-width=\"2.2\""
                + " stroke-linecap=\"round\" d=\"M12 7v6M12 16.2v.4\"/></svg>\n";
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the plugin's jar lacks " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
