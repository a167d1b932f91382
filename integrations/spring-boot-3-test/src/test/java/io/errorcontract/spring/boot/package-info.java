/** Real servers with the starter; the same sources are compiled and run on each line of Spring Boot. */
@NullMarked
package io.errorcontract.spring.boot;

import org.jspecify.annotations.NullMarked;
