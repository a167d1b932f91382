/** What reading and writing share: formats, HTTP's dates and phrases, JSON Pointers. */
@NullMarked
package io.errorcontract.internal.plan;

import org.jspecify.annotations.NullMarked;
