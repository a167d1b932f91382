package io.errorcontract.codegen.site.page;

/**
 * What every page has.
 *
 * @param address where it lives
 * @param title its title, plain text
 * @param summary one sentence of plain text for search engines and agents
 */
public record PageInfo(Address address, String title, String summary) {}
