package io.errorcontract.codegen.thrown.flow;

import org.jspecify.annotations.Nullable;

/**
 * Where something is made.
 *
 * @param method the method
 * @param instruction the index of the instruction in it
 * @param node the evaluation of the method that made it; null where evaluations are not told apart
 */
record ThrowSite(String method, int instruction, @Nullable Node node) {}
