/** What the SDK's author adds to the generated client. */
@NullMarked
package io.errorcontract.examples.sandbox;

import org.jspecify.annotations.NullMarked;
