package io.errorcontract.codegen.site.page;

/**
 * The page of a former code, which points on.
 *
 * @param info what every page has
 * @param code the former code
 * @param target the code that it has now
 */
public record MovedPage(PageInfo info, String code, Link target) implements Page {}
