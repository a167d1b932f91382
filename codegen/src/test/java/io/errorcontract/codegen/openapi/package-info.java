@NullMarked
package io.errorcontract.codegen.openapi;

import org.jspecify.annotations.NullMarked;
