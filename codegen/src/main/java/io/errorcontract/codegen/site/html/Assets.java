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
        assets.put("assets/brand.css", accent == null ? "/* The default colours. */\n" : Accent.styleSheet(accent));
        return assets;
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
