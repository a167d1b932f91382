/**
 * Reads the compiled classes of a server and says for each operation which errors of the catalog can leave it. Knows no
 * build tool and no document.
 */
@NullMarked
package io.errorcontract.codegen.thrown;

import org.jspecify.annotations.NullMarked;
