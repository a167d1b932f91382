/**
 * Writes the Java of a catalog: exceptions, types of parameters, the enum of codes and the façade. All names are
 * settled in a {@link io.errorcontract.codegen.java.JavaModel} before the first line is written; one emitter writes one
 * kind of class.
 */
@NullMarked
package io.errorcontract.codegen.java;

import org.jspecify.annotations.NullMarked;
