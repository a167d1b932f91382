@NullMarked
package io.errorcontract.codegen.typescript;

import org.jspecify.annotations.NullMarked;
