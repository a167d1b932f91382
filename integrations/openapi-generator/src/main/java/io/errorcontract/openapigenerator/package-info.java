/**
 * Generators for <a href="https://openapi-generator.tech">OpenAPI Generator</a>: {@code error-contract-java}, whose
 * clients throw the exceptions of a catalog, and {@code error-contract-spring}, whose interfaces declare them.
 */
@NullMarked
package io.errorcontract.openapigenerator;

import org.jspecify.annotations.NullMarked;
