/**
 * The contract between an API's servers and clients at run time: errors, exceptions, bodies, retry advice.
 *
 * <p>Either of the two Jackson streaming APIs reads bodies; whichever module is resolved is used, and neither is
 * required to write them.
 */
module io.errorcontract.model {
    // Generated code is annotated as such; with this, modules that hold some need not require the annotation's module.
    requires static transitive java.compiler;
    requires static transitive org.jspecify;
    requires static transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static tools.jackson.core;

    exports io.errorcontract.codec;
    exports io.errorcontract.contract;
    exports io.errorcontract.model;

    uses io.errorcontract.codec.ErrorContract;
}
