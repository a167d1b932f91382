/** Each kit, on a server that throws. */
@NullMarked
package io.errorcontract.webtest;

import org.jspecify.annotations.NullMarked;
