/** Holds what operations throw against what they list. */
@NullMarked
package io.errorcontract.codegen.thrown.report;

import org.jspecify.annotations.NullMarked;
