/** What reading and writing share: formats, HTTP's dates and phrases, JSON Pointers. */
@NullMarked
package io.errorcontract.model.internal.codec;

import org.jspecify.annotations.NullMarked;
