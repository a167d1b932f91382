package io.errorcontract.codegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What pages say, case by case. */
class PagesTest {

    @Test
    void formerAndRetiredCodesKeepAPage() {
        Sites.Made site = Sites.of("""
            documentation: https://docs.example.com/errors/{code}
            errors:
              lost: { message: Lost, status: 404, aliases: [gone, a/b] }
            reserved:
              broken: { reason: "It was never sent. See `lost`.", since: 0.9.0, replaced-by: lost }
            """);

        assertThat(site.report()).isEmpty();
        assertThat(site.text("gone.html"))
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=lost.html\">")
                .contains("<link rel=\"canonical\" href=\"https://docs.example.com/errors/lost.html\">")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("now called <a href=\"lost.html\">");
        assertThat(site.text("a~2fb.md")).contains("now called [`lost`](lost.md)");
        assertThat(site.text("lost.html")).contains("once called <code>gone</code>, <code>a/b</code>.");
        assertThat(site.text("broken.html"))
                .contains("Retired in 0.9.0")
                .contains("it will not be reused")
                .contains("See <a href=\"lost.html\"><code>lost</code></a>.");
        assertThat(site.text("sitemap.xml"))
                .contains("<loc>https://docs.example.com/errors/lost.html</loc>")
                .contains("<loc>https://docs.example.com/errors/broken.html</loc>")
                .doesNotContain("gone.html");
    }

    @Test
    void deprecatedErrorsAreMarkedWhereverTheyAreListed() {
        Sites.Made site = Sites.of("""
            errors:
              lost: { message: Lost, status: 404 }
              gone:
                message: Gone
                status: 404
                deprecated: { since: 0.9.0, replaced-by: lost, note: "It is *lost* now." }
            """);

        assertThat(site.report()).isEmpty();
        assertThat(site.text("gone.md")).startsWith("""
            # `gone`

            - HTTP status: [404](status/404.md) Not Found
            - Retrying: Do not retry

            Message: `Gone`

            **Deprecated since 0.9.0.** Use [`lost`](lost.md) instead.

            It is *lost* now.
            """);
        assertThat(site.text("gone.html"))
                .contains("<span class=\"badge warn\">Deprecated since 0.9.0</span>")
                .contains("<strong>Deprecated.</strong> Use <a href=\"lost.html\"><code>lost</code></a> instead.</p>"
                        + "<p>It is <em>lost</em> now.</p>");
        assertThat(site.text("all.md")).contains("- [`gone`](gone.md) (404, deprecated): Gone\n");
        assertThat(site.text("all.html")).contains("<code class=\"gone\">gone</code>");
        assertThat(site.text("errors.json")).contains("""
                  "deprecated": {
                    "since": "0.9.0",
                    "replacedBy": "lost",
                    "note": "It is *lost* now."
                  },
            """);
    }

    @Test
    void whatNeverReachesAClientIsNotShown() {
        Sites.Made site = Sites.of("""
            properties: { owner: {}, number: { type: integer } }
            bodies: { default: { json: { code: $code, number: $property.number, details: { "*": $params } } } }
            errors:
              lost:
                message: Lost
                status: 404
                properties: { owner: team-secret, number: 17 }
                params:
                  host: { internal: true, optional: true, docs: hidden-host }
                  token: { sensitive: true, optional: true, docs: hidden-token }
                  id: { example: x1 }
            """);

        assertThat(site.report()).isEmpty();
        assertThat(site.texts().values())
                .allSatisfy(
                        text -> assertThat(text).doesNotContain("team-secret").doesNotContain("hidden-"));
        assertThat(site.text("lost.html")).contains("<dt>number</dt><dd><code>17</code>");
    }

    @Test
    void retryingIsSaidInWordsAndNumbers() {
        Sites.Made site = Sites.of("""
            retry-policies:
              default: { initial: 500ms, multiplier: 3, max: 1m, budget: 2m, attempts: 4, jitter: equal }
              slow: { delays: [1s, 1m], attempts: 3, jitter: none }
            errors:
              busy: { message: Busy, status: 503, retryable: true, retry-after: 5s }
              full: { message: Full, status: 507, retryable: true, retry-policy: slow }
            """);

        assertThat(site.text("retrying.md"))
                .contains("At most 4 attempts, the first call included. Wait 500 ms after the first, then 3 times as"
                        + " long each time, at most 60 s. Start no attempt later than 2 min after the first."
                        + " Chance shortens each wait to somewhere between half of it and the whole.")
                .contains("The waits between them are 1 s, 60 s.")
                .contains("For [`full`](full.md).");
        assertThat(site.text("busy.md")).contains("Try it again after 5 s, unless the response names another time.");
    }

    @Test
    void bodiesAreDescribedByWhatTheyAreBoundTo() {
        Sites.Made site = Sites.of("""
            bodies:
              default:
                json:
                  ok: false
                  code: $code
                  request_id?: $request_id
                  wait?: $retry_after | millis
                  errors?: [{ each: $violations, field: $field, message: $message }]
            errors:
              lost: { message: Lost, status: 404 }
            """);

        assertThat(site.text("index.md"))
                .contains("| `ok` | boolean | Always `false`. |")
                .contains("| `request_id` | string, optional | The request ID. Include it when you contact support. |")
                .contains("| `wait` | integer, optional | How long to wait before the next attempt, in milliseconds. |")
                .contains("| `errors[].message` | string | A human-readable description of the violation. |");
    }

    @Test
    void agentsFindAllPagesFromOneList() {
        Sites.Made site = Sites.of("""
            documentation: https://docs.example.com/errors/{code}
            guides: { tips: { title: "Tips [1]", text: Read them. } }
            errors:
              lost: { message: Lost, status: 404, description: It is *gone*., aliases: [gone] }
            reserved: { broken: It was never sent. }
            """);

        assertThat(site.text("llms.txt")).isEqualTo("""
            # Test errors

            > All errors of the API.

            Version 1.0.0. All of it in one file: https://docs.example.com/errors/llms-full.txt; as data: https://docs.example.com/errors/errors.json

            ## How errors work

            - [Test errors](https://docs.example.com/errors/index.md): All errors of the API.
            - [All errors, A to Z](https://docs.example.com/errors/all.md): The 1 error of Test errors.
            - [Retrying](https://docs.example.com/errors/retrying.md): Which errors may be tried again, how often, and how long to wait.
            - [404 Not Found](https://docs.example.com/errors/status/404.md): The 1 error with HTTP status 404 Not Found.

            ## Guides

            - [Tips \\[1\\]](https://docs.example.com/errors/guide/tips.md): Read them.

            ## Errors

            - [lost](https://docs.example.com/errors/lost.md): 404, not retryable. Lost. It is gone.

            ## Optional

            - [broken](https://docs.example.com/errors/broken.md): broken is retired: servers do not send it any more.
            """);
        assertThat(site.text("llms-full.txt"))
                .contains("<!-- lost.md -->\n\n" + site.text("lost.md"))
                .contains("<!-- broken.md -->")
                .doesNotContain("<!-- gone.md -->");
    }

    @Test
    void agentsReadALargeCatalogByFamily() {
        StringBuilder errors = new StringBuilder("families: { order: { match: 'order.*', title: Orders } }\nerrors:\n");
        errors.append("  lost: { message: Lost, status: 404 }\n");
        for (int i = 0; i < 501; i++) {
            errors.append("  order.e").append(i).append(": { message: Failed, status: 500, retryable: true }\n");
        }
        Sites.Made site = Sites.of(errors.toString());

        assertThat(site.text("llms.txt"))
                .contains("- [Orders](family/order.md): 501 errors. All their pages: family/order.txt\n")
                .contains("- [lost](lost.md): 404, not retryable. Lost\n")
                .doesNotContain("order.e7");
        assertThat(site.text("llms-full.txt")).contains("<!-- lost.md -->").doesNotContain("<!-- order.e7.md -->");
        assertThat(site.text("family/order.txt"))
                .startsWith("<!-- family/order.md -->\n\n")
                .contains("<!-- order.e7.md -->\n\n" + site.text("order.e7.md"));
    }

    @Test
    void theExportHoldsAllThatPagesSay() {
        Sites.Made site = Sites.of("""
            description: All about errors.
            types: { State: { enum: { on: It runs., off: It does not. } } }
            bodies: { default: { json: { code: $code, "*": $params } } }
            headers: { Retry-After: $retry_after | seconds }
            retry-policies: { default: { initial: 2s, multiplier: 2, attempts: 3, jitter: none } }
            guides: { tips: { title: Tips, text: Read *them*. } }
            families: { order: { match: "order.*", title: Orders } }
            errors:
              order.lost: { message: Lost, status: 503, retryable: true, params: { state: { type: State, example: on } } }
            """);

        assertThat(site.report()).isEmpty();
        assertThat(site.text("errors.json"))
                .contains("\"description\": \"All about errors.\"")
                .contains("\"exception\": \"OrderLostException\"")
                .contains("\"valueDocs\": {\n            \"on\": \"It runs.\"")
                .contains("\"delaysMillis\": [\n        2000,\n        4000\n      ]")
                .contains("\"retryAfter\": [\n    \"Retry-After\"\n  ]")
                .contains("\"text\": \"Read *them*.\"");
    }

    @Test
    void aSiteWorksUnderAnyPath() {
        Sites.Made site = Sites.of("""
            families: { all: { match: "*", title: All } }
            guides: { tips: { title: Tips, text: "See [it](lost) and [404](status/404)." } }
            errors:
              lost: { message: Lost, status: 404, aliases: [gone] }
            """);

        assertThat(site.texts())
                .hasEntrySatisfying(
                        "guide/tips.html",
                        text -> assertThat(text)
                                .contains("<a href=\"../lost.html\">it</a>", "<a href=\"../status/404.html\">404</a>"));
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text).as(path).doesNotContainPattern("(href|src)=\"(/|https?:)");
            }
        });
    }
}
