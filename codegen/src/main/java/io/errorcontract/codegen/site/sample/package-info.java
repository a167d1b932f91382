/** Makes the responses that pages show: written by the codec, and read again to be sure. */
@NullMarked
package io.errorcontract.codegen.site.sample;

import org.jspecify.annotations.NullMarked;
