/** Metrics of errors, for applications that have Micrometer. */
@NullMarked
package io.errorcontract.server.micrometer;

import org.jspecify.annotations.NullMarked;
