package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppMethod;

/**
 * A method of the application and the object that it is called on.
 *
 * @param method the method
 * @param receiver the object; of a static method, nothing
 */
record Callee(AppMethod method, Val receiver) {}
