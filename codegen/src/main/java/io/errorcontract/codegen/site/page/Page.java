package io.errorcontract.codegen.site.page;

/** A page of the site. */
public sealed interface Page
        permits ApisPage,
                StartPage,
                IndexPage,
                RetryPage,
                HistoryPage,
                CodePage,
                FamilyPage,
                StatusPage,
                GuidePage,
                MovedPage,
                ReservedPage {
    /** What every page has. */
    PageInfo info();
}
