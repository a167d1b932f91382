@NullMarked
package io.errorcontract.openapigenerator;

import org.jspecify.annotations.NullMarked;
