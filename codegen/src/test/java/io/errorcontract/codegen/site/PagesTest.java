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
    void retryRulesFollowTheCatalog() {
        Sites.Made steady = Sites.of("""
            retry-policies: { default: { initial: 1s, attempts: 3, jitter: none } }
            bodies: { default: { json: { code: $code, again: $retryable } } }
            families: { down: { match: "down.*", status: 502, retryable: true, title: Down } }
            errors: { busy: { message: Busy, status: 503, retryable: true } }
            """);
        assertThat(steady.report()).isEmpty();
        assertThat(steady.text("retrying.md")).contains("""
            1. Try again only the errors listed below. For every other one, fix the cause first.
            2. A response that says itself whether to try again is right: `again` is `true` if the same call may be tried again.
            3. Wait as the schedule below says.
            4. Give up""");
        assertThat(steady.text("retrying.html")).doesNotContain("let chance");
        assertThat(steady.text("index.html"))
                .contains("1 of 1, and every error of <a href=\"family/down.html\">Down</a>")
                .contains("href=\"status/502.html\" title=\"Bad Gateway\">502</a>")
                .contains("<strong>2</strong> statuses");

        Sites.Made random = Sites.of("errors: { busy: { message: Busy, status: 503, retryable: true } }");
        assertThat(random.text("retrying.html")).contains("let chance shorten the waits");
    }

    @Test
    void theMessageLeadsWhereNoCodeIsSent() {
        Sites.Made site = Sites.of("""
            bodies: { default: { json: { error: $message } } }
            errors: { file.lost: { message: "No file {name}", status: 404, params: { name: { example: a } } } }
            """);

        assertThat(site.report()).isEmpty();
        assertThat(site.text("file.lost.html"))
                .contains("<h1>No file <var>name</var></h1>")
                .contains("Responses do not hold the code <code>file.lost</code>")
                .doesNotContain("Vary");
        assertThat(site.text("all.md")).contains("- [No file {name}](file.lost.md) (404): `file.lost`\n");
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
                .contains("- [Orders](family/order.md): 501 errors. Each of them: family/order.txt\n")
                .contains("- [lost](lost.md): 404, not retryable. Lost\n")
                .doesNotContain("order.e7");
        assertThat(site.text("llms-full.txt")).contains("<!-- lost.md -->").doesNotContain("<!-- order.e7.md -->");
        assertThat(site.text("family/order.txt"))
                .startsWith("# Orders\n\n- [order.e0](../order.e0.md): 500, retryable. Failed\n")
                .contains("- [order.e500](../order.e500.md): 500, retryable. Failed\n");
        assertThat(site.text("errors.json")).contains("order.e500").doesNotContain("\"samples\"");
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
                .contains("\"text\": \"Read *them*.\"")
                .contains("\"status\": 503,\n      \"title\": \"Service Unavailable\",\n      \"retryable\": \"yes\"")
                .contains("\"lang\": \"python\"");
    }

    @Test
    void theStartPageBeginsWithTheCodesOfEachFamily() {
        Sites.Made site = Sites.of("""
            families:
              order: { match: "order.*", title: Orders }
              later: { match: "later.*" }
            errors:
              order.lost: { message: "Order {id} is lost", status: 404, params: { id: { example: o1 } } }
              order.late: { message: Late, status: 409 }
              broken: { message: Broken, status: 500 }
            """);

        assertThat(site.report()).isEmpty();
        assertThat(site.text("index.html")
                        .replaceAll("<wbr>", "")
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Test errors",
                        "Orders order.* ",
                        "404 order.lost Order id is lost",
                        "409 order.late Late",
                        "Later later.* ",
                        "No codes of its own.",
                        "Errors without a family",
                        "500 broken Broken",
                        "How errors look");
        assertThat(site.text("index.md")).contains("""
            ## Errors

            ### [Orders](family/order.md)

            `order.*`

            - [`order.lost`](order.lost.md) (404): Order {id} is lost
            - [`order.late`](order.late.md) (409): Late
            """);
    }

    @Test
    void theStartPageOfManyErrorsNamesSomeOfEachFamily() {
        StringBuilder yaml = new StringBuilder("families: { order: { match: 'order.*', title: Orders } }\nerrors:\n");
        for (int i = 0; i < 500; i++) {
            yaml.append("  order.e").append(i).append(": { message: Failed, status: 500 }\n");
        }
        Sites.Made site = Sites.of(yaml.toString());

        assertThat(site.text("index.html"))
                .contains("order.<wbr>e74<")
                .doesNotContain("order.<wbr>e75<")
                .contains("<a href=\"family/order.html\">All 500 errors</a>");
    }

    @Test
    void pagesLeadToTheirSectionsAndNeighbours() {
        Sites.Made site = Sites.of("""
            errors:
              first: { message: First, status: 404 }
              second: { message: Second, status: 404, description: It failed., causes: [Chance.] }
              third: { message: Third, status: 404 }
            """);

        assertThat(site.text("second.html"))
                .contains("<nav class=\"contents\" aria-label=\"On this page\"><ul>"
                        + "<li><a href=\"#what\">What happened</a></li><li><a href=\"#causes\">Cause</a></li>"
                        + "<li><a href=\"#retry\">Retrying</a></li></ul></nav>")
                .contains("<a rel=\"prev\" href=\"first.html\"><span>Previous</span> first</a>")
                .contains("<a rel=\"next\" href=\"third.html\"><span>Next</span> third</a>")
                .contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"assets/icon.svg\">");
        assertThat(site.text("first.html")).doesNotContain("rel=\"prev\"").doesNotContain("data-contents");
        assertThat(site.text("assets/icon.svg")).contains("fill=\"#3355cc\"");
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
