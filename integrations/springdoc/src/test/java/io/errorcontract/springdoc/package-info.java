@NullMarked
package io.errorcontract.springdoc;

import org.jspecify.annotations.NullMarked;
