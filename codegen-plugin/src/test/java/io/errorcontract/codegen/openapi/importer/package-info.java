@NullMarked
package io.errorcontract.codegen.openapi.importer;

import org.jspecify.annotations.NullMarked;
