package io.errorcontract.codegen.site.page;

/**
 * A page of the catalog's own.
 *
 * @param info what every page has
 * @param text what it says
 */
public record GuidePage(PageInfo info, Prose text) implements Page {}
