/** The reactive side: an exception handler and a filter. */
@NullMarked
package io.errorcontract.spring.boot.webflux;

import org.jspecify.annotations.NullMarked;
