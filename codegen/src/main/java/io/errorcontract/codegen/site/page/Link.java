package io.errorcontract.codegen.site.page;

/**
 * A link to a page of the site.
 *
 * @param label what it says, plain text
 * @param address where it leads
 */
public record Link(String label, Address address) {}
