package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.goal.release.BaselineText;
import java.nio.file.Path;

/**
 * Which earlier versions of the catalog a goal tells of.
 *
 * @param places how to find them
 * @param releases what the user wrote for them; empty for the default
 * @param pom the module's POM, which the diagnostics about it show
 */
public record ReleasesRequest(BaselineText places, String releases, Path pom) {}
