/** The operations of a server: handlers by annotation, and functional routes. */
@NullMarked
package io.errorcontract.codegen.thrown.web;

import org.jspecify.annotations.NullMarked;
