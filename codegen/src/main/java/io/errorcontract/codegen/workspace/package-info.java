/**
 * What a build gives to every goal: its directory, its catalog, its class path, and where earlier versions are. A
 * {@link io.errorcontract.codegen.workspace.Workspace} is all that a goal knows of the tool that runs it.
 */
@NullMarked
package io.errorcontract.codegen.workspace;

import org.jspecify.annotations.NullMarked;
