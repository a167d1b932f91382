/** The servlet side: an exception resolver, a filter, and the page that containers turn to. */
@NullMarked
package io.errorcontract.spring.boot.mvc;

import org.jspecify.annotations.NullMarked;
