package io.errorcontract.codegen.site.html;

import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.text.DurationTexts;
import java.time.Duration;
import java.util.Locale;

/** Draws when the attempts of a retry policy happen. The text beside it says the same, so that it is decoration. */
final class ScheduleSvg {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 88;
    private static final int LEFT = 16;
    private static final int AXIS = 44;

    /** Labels nearer to each other than this would run into each other. */
    private static final double MIN_GAP = 58;

    /** More attempts than this cannot be told apart. */
    private static final int MAX_ATTEMPTS = 40;

    private ScheduleSvg() {}

    static Html draw(RetryPage.Policy policy) {
        Html svg = new Html();
        svg.raw("<svg class=\"schedule\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\">");
        svg.raw("<line x1=\"" + LEFT + "\" x2=\"" + (WIDTH - LEFT) + "\" y1=\"" + AXIS + "\" y2=\"" + AXIS + "\"/>");
        double total = Math.max(
                1,
                policy.delays().stream()
                        .limit(MAX_ATTEMPTS - 1)
                        .mapToLong(Duration::toMillis)
                        .sum());
        long elapsed = 0;
        double labelled = -MIN_GAP;
        double between = -MIN_GAP;
        for (int i = 0; i <= Math.min(policy.delays().size(), MAX_ATTEMPTS - 1); i++) {
            double x = LEFT + (WIDTH - 2 * LEFT) * (elapsed / total);
            svg.raw("<circle cx=\"" + number(x) + "\" cy=\"" + AXIS + "\" r=\"6\"/>");
            if (x - labelled >= MIN_GAP) {
                String anchor = i == 0 ? "start" : x > WIDTH - 40 ? "end" : "middle";
                label(svg, i == 0 ? LEFT - 5 : x, AXIS + 26, anchor, DurationTexts.text(Duration.ofMillis(elapsed)));
                labelled = x;
            }
            if (i < policy.delays().size()) {
                Duration delay = policy.delays().get(i);
                double middle = x + (WIDTH - 2 * LEFT) * (delay.toMillis() / total) / 2;
                if (middle - between >= MIN_GAP) {
                    label(svg, middle, AXIS - 16, "middle", "+" + DurationTexts.text(delay));
                    between = middle;
                }
                elapsed += delay.toMillis();
            }
        }
        return svg.raw("</svg>");
    }

    private static void label(Html svg, double x, int y, String anchor, String text) {
        svg.raw("<text x=\"" + number(x) + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">")
                .text(text)
                .raw("</text>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
