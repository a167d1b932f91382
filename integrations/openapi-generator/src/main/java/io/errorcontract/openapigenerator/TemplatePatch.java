package io.errorcontract.openapigenerator;

/**
 * One change of a template of OpenAPI Generator. Whole copies of templates go stale with each of its releases; a change
 * that holds on to one line does not, and fails when that line is gone.
 *
 * @param template the name of the template that it changes, such as {@code api.mustache}
 * @param anchor the text that it holds on to
 * @param replacement what stands there instead
 * @param atLeast how often the anchor has to be in the template at least; all of them are replaced
 */
record TemplatePatch(String template, String anchor, String replacement, int atLeast) {

    /**
     * Changes a template.
     *
     * @param text the template
     * @return the changed template
     * @throws TemplateChangedException if the anchor is not there often enough
     */
    String applyTo(String text) {
        int found = 0;
        for (int at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length())) {
            found++;
        }
        if (found < atLeast) {
            throw new TemplateChangedException(this, found);
        }
        return text.replace(anchor, replacement);
    }
}
