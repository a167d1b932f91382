/** A server of the sandbox API. Its interfaces are generated from the document, its errors from the catalog. */
@NullMarked
package io.errorcontract.examples.sandbox.server;

import org.jspecify.annotations.NullMarked;
