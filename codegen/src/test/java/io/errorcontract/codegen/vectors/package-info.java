@NullMarked
package io.errorcontract.codegen.vectors;

import org.jspecify.annotations.NullMarked;
