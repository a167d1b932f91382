package io.errorcontract.codegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wrong with a catalog only as the source of a site, as users see it. */
class SiteFaultsTest {

    @Test
    void deadLinksAndAnchors() {
        Sites.Made site = Sites.of("""
            guides:
              tips:
                title: Tips
                text: |
                  See [it](lost), [here](#here), [there](#heer), [tips](guide/tips#here) and [all](all#nothing).
                  A status has [a page](status/404), and so [has the other](lost#cause).

                  ## Here
            errors:
              lost: { message: Lost, status: 404, description: "See [tips](guide/tip)." }
            """);

        assertThat(site.report()).isEqualTo("""
            errors.yaml:8:11: error: the link '#heer' leads to an anchor that guide/tips.html does not have [dead-anchor]
                8 |     text: |
                  |           ^
              hint: did you mean 'here'?
            errors.yaml:8:11: error: the link 'all#nothing' leads to an anchor that all.html does not have [dead-anchor]
                8 |     text: |
                  |           ^
              hint: link to the page itself: it has no parts
            errors.yaml:8:11: error: the link 'lost#cause' leads to an anchor that lost.html does not have [dead-anchor]
                8 |     text: |
                  |           ^
              hint: known are: what, retry
            errors.yaml:14:52: error: the link 'guide/tip' leads to no page of the site [dead-link]
               14 |   lost: { message: Lost, status: 404, description: "See [tips](guide/tip)." }
                  |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^
              hint: did you mean 'guide/tips'?
            4 errors
            """);
    }

    @Test
    void linksThatABrowserWouldRun() {
        Sites.Made site = Sites.of("""
            errors:
              lost:
                message: Lost
                status: 404
                causes: ["[a](javascript:alert(1))", "[b](<java\\tscript:alert(1)>)", "[c](data:text/html,x)", "[d](https://e.com)"]
            """);

        assertThat(site.report())
                .contains("errors.yaml:9:14: error: the link 'javascript:alert(1)' is neither http, https nor mailto")
                .contains("error: the link 'data:text/html,x' is neither http, https nor mailto")
                .endsWith("3 errors\n");
        assertThat(site.text("lost.html")).doesNotContain("script:alert").doesNotContain("data:text");
        assertThat(site.text("lost.md")).doesNotContain("script:alert").contains("[d](https://e.com)");
    }

    @Test
    void aParameterWithoutAnExampleThatItsTypeDoesNotSuggest() {
        Sites.Made site = Sites.of("""
            types:
              Kind: { enum: [big, small] }
            errors:
              lost: { message: "Lost {what} {kind} {count}", status: 404, params: { what: string, kind: Kind, count: integer } }
            """);

        assertThat(site.report()).isEqualTo("""
            errors.yaml:8:79: error: the parameter 'what' has no example, so the site cannot show a response of 'lost' [missing-example]
                8 | …: { message: "Lost {what} {kind} {count}", status: 404, params: { what: string, kind: Kind, count: integer } }
                  |                                                                          ^^^^^^
              hint: add 'example: …' to the parameter
            1 error
            """);
    }

    @Test
    void aTextForAFieldThatTheBodyDoesNotHave() {
        Sites.Made site = Sites.of("""
            bodies:
              default: { json: { error: { code: $code } }, fields: { error.cod: The code. } }
            errors:
              lost: { message: Lost, status: 404 }
            """);

        assertThat(site.report())
                .contains("error: the body 'default' has no field 'error.cod' [unknown-body-field]")
                .contains("hint: did you mean 'error.code'?");
    }

    @Test
    void aLogoThatIsNotThere() {
        assertThat(Sites.of("""
            site: { logo: ../logo.svg }
            errors:
              lost: { message: Lost, status: 404 }
            """).report())
                .contains("errors.yaml:5:15: error: the catalog's directory has no file '../logo.svg' [unknown-logo]");
    }

    @Test
    void aDocumentationThatDoesNotLeadToThePage() {
        assertThat(Sites.of("""
            documentation: https://docs.example.com/errors/{code}
            errors:
              a/b: { message: Lost, status: 404 }
              c/d: { message: Lost too, status: 410, documentation: "https://docs.example.com/errors/c~2fd" }
            """).report())
                .contains("warning: 'documentation' does not lead to the page of 'a/b', whose file is a~2fb.html"
                        + " [page-address]")
                .endsWith("1 warning\n");
    }

    @Test
    void aResponseThatIsNotReadBackAsItWasWritten() {
        Sites.Made site = Sites.of("""
            bodies: { default: { json: { code: $code } } }
            errors:
              lost:
                message: "{thing} is lost"
                status: 404
                params: { thing: { in: message, example: hat } }
            """);

        assertThat(site.report()).isEqualTo("""
            errors.yaml:8:5: error: the response of 'lost' is not read back as it was written: message was hat is lost and\
             became HTTP 404 Not Found (application/json); parameter 'thing' was hat and became null [unreadable-sample]
                8 |     message: "{thing} is lost"
                  |     ^
              hint: the response is {"code":"lost"}
            1 error
            """);
    }
}
