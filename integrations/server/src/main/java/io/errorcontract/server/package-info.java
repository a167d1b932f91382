/**
 * What the integrations of servers share: the error that a framework's failure becomes
 * ({@link io.errorcontract.server.ErrorMappings}), the id of a request ({@link io.errorcontract.server.RequestIds}),
 * what is logged ({@link io.errorcontract.server.ErrorLog}), and who else is told
 * ({@link io.errorcontract.server.ErrorListener}). Users meet it through the configuration of such an integration.
 */
@NullMarked
package io.errorcontract.server;

import org.jspecify.annotations.NullMarked;
