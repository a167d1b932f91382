/** The goals as Maven sees them: parameters and their defaults, nothing else. */
@NullMarked
package io.errorcontract.maven;

import org.jspecify.annotations.NullMarked;
