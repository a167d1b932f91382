package io.errorcontract.codegen.site.html;

import java.util.Locale;

/**
 * The accent colour of a site, made lighter or darker until text in it can be read on the page's background: a contrast
 * of at least 4.5 to 1, as WCAG 2.2 asks (success criterion 1.4.3).
 */
final class Accent {
    private static final double MIN_CONTRAST = 4.6;

    /** Where links stand: the surfaces of the light and of the dark theme, which are harder than their backgrounds. */
    private static final int LIGHT_SURFACE = 0xf7f8fa;

    private static final int DARK_SURFACE = 0x1a2029;

    private Accent() {}

    /**
     * Writes the style sheet of a colour.
     *
     * @param colour {@code #rrggbb}
     * @return variables for both themes
     */
    static String styleSheet(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return ":root {\n  --accent-light: " + readable(rgb, LIGHT_SURFACE, 0) + ";\n  --accent-dark: "
                + readable(rgb, DARK_SURFACE, 255) + ";\n}\n";
    }

    private static String readable(int rgb, int surface, int towards) {
        for (int percent = 0; percent < 100; percent += 2) {
            int mixed = mix(rgb, towards, percent);
            if (contrast(mixed, surface) >= MIN_CONTRAST) {
                return String.format(Locale.ROOT, "#%06x", mixed);
            }
        }
        return towards == 0 ? "#000000" : "#ffffff";
    }

    private static int mix(int rgb, int towards, int percent) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = (rgb >> shift) & 0xff;
            mixed |= (channel + (towards - channel) * percent / 100) << shift;
        }
        return mixed;
    }

    static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear((rgb >> 16) & 0xff) + 0.7152 * linear((rgb >> 8) & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
