/**
 * The error catalog as data: the YAML language, its reader, its rules, the comparison of versions, and descriptors made
 * from it at run time.
 */
module io.errorcontract.catalog {
    requires transitive io.errorcontract.model;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.snakeyaml.engine;

    exports io.errorcontract.catalog;
    exports io.errorcontract.catalog.change;
    exports io.errorcontract.catalog.change.check;
    exports io.errorcontract.catalog.change.report;
    exports io.errorcontract.catalog.change.rule;
    exports io.errorcontract.catalog.definition;
    exports io.errorcontract.catalog.diagnostic;
    exports io.errorcontract.catalog.example;
    exports io.errorcontract.catalog.lock;
    exports io.errorcontract.catalog.naming;
    exports io.errorcontract.catalog.resolve;
    exports io.errorcontract.catalog.rule;

    uses io.errorcontract.catalog.rule.CatalogRule;
}
