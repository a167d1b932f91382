/** An application of Quarkus, as its users write it. */
@NullMarked
package io.errorcontract.quarkus;

import org.jspecify.annotations.NullMarked;
