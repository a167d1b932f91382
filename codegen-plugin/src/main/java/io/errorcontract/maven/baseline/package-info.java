/** Where earlier versions of a catalog come from: Maven artifacts, git, and files. */
@NullMarked
package io.errorcontract.maven.baseline;

import org.jspecify.annotations.NullMarked;
