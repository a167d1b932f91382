/** What the plugin costs a build, against a build and a generator without it. */
@NullMarked
package io.errorcontract.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
