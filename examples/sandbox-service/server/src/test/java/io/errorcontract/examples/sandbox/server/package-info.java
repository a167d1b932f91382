@NullMarked
package io.errorcontract.examples.sandbox.server;

import org.jspecify.annotations.NullMarked;
