/** Spring Security's refusals, which happen before any handler is chosen. */
@NullMarked
package io.errorcontract.spring.boot.security;

import org.jspecify.annotations.NullMarked;
