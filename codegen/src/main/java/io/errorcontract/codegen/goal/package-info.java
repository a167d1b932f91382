/**
 * The goals: each is a record of its parameters that runs in a {@link io.errorcontract.codegen.workspace.Workspace},
 * and an {@link io.errorcontract.codegen.goal.Outcome} comes out. They know no build tool; Maven, a command line and
 * Gradle stand in front of the same records.
 */
@NullMarked
package io.errorcontract.codegen.goal;

import org.jspecify.annotations.NullMarked;
