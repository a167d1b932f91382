/**
 * Makes a first catalog of what an OpenAPI document says of errors, in four steps, each of which knows only those
 * before it; {@link io.errorcontract.codegen.importer.CatalogImporter} leads through them.
 *
 * <ol>
 *   <li>Reading: {@code ResponseFinder} collects the error responses, each a {@code DocumentedResponse} with its
 *       examples and the {@code Shape} of its body.
 *   <li>Layouts: {@code Layouts} puts bodies together that are built alike, and {@code LayoutReader} tells by names and
 *       examples what each field means ({@code FieldRoles}).
 *   <li>Errors: {@code CodeCollector} finds the codes and where each occurs; {@code ErrorDraft} gives each its status,
 *       message template and parameters, {@code FamilyDrafts} the families.
 *   <li>Writing: {@code CatalogSections} makes the tree of the catalog with its remarks, {@code CatalogText} its text;
 *       {@code DraftedCatalog} reads both back, until each response is read as what it is.
 * </ol>
 */
@NullMarked
package io.errorcontract.codegen.importer;

import org.jspecify.annotations.NullMarked;
