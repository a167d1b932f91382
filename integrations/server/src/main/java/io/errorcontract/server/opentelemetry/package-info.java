/** What traces tell of errors, for applications that have OpenTelemetry. */
@NullMarked
package io.errorcontract.server.opentelemetry;

import org.jspecify.annotations.NullMarked;
