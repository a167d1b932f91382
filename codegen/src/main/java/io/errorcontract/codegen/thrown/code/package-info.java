/** The classes of a server and of its libraries, as they are on disk. */
@NullMarked
package io.errorcontract.codegen.thrown.code;

import org.jspecify.annotations.NullMarked;
