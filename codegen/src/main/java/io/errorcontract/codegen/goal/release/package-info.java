/** Where earlier versions of a catalog come from: Maven artifacts, git, and files. */
@NullMarked
package io.errorcontract.codegen.goal.release;

import org.jspecify.annotations.NullMarked;
