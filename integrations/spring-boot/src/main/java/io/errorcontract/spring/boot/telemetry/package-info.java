/** Metrics and traces, for applications that have Micrometer or OpenTelemetry. */
@NullMarked
package io.errorcontract.spring.boot.telemetry;

import org.jspecify.annotations.NullMarked;
