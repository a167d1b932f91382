/** What a comparison found, for people, for programs, for code scanners and for a pull request. */
@NullMarked
package io.errorcontract.catalog.change.report;

import org.jspecify.annotations.NullMarked;
