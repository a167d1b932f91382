/** What a client of a Quarkus application hears. */
@NullMarked
package io.errorcontract.quarkus;

import org.jspecify.annotations.NullMarked;
