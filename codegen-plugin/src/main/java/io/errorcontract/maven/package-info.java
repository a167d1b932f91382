/** The goals of the Maven plugin: each turns its parameters into a request, calls an engine, and maps the result. */
@NullMarked
package io.errorcontract.maven;

import org.jspecify.annotations.NullMarked;
