@NullMarked
package io.errorcontract.codegen.importer;

import org.jspecify.annotations.NullMarked;
