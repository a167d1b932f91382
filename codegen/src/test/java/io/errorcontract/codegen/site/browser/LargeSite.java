package io.errorcontract.codegen.site.browser;

import io.errorcontract.codegen.site.Sites;

/** A catalog of many errors. */
final class LargeSite {
    private LargeSite() {}

    static Sites.Made of(int errors) {
        return Sites.of(catalog(errors));
    }

    static String catalog(int errors) {
        StringBuilder yaml = new StringBuilder("families: { all: { match: 'error.*', title: All } }\nerrors:\n");
        for (int i = 0; i < errors; i++) {
            yaml.append("  error.")
                    .append(i)
                    .append(": { message: Number ")
                    .append(i)
                    .append(" failed, status: ")
                    .append(400 + i % 20)
                    .append(", description: It failed., see: [error.0] }\n");
        }
        return yaml.toString();
    }
}
