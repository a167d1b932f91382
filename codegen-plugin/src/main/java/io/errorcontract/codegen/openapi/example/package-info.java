/** Example bodies, made by the very codec that servers write them with. */
@NullMarked
package io.errorcontract.codegen.openapi.example;

import org.jspecify.annotations.NullMarked;
