package io.errorcontract.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What tells one version of the plugin from another; of snapshots, that is the jar itself. */
final class PluginVersion {

    private PluginVersion() {}

    static String of(MojoExecution execution) {
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        String version = plugin.getVersion();
        File jar = plugin.getPluginArtifact() == null
                ? null
                : plugin.getPluginArtifact().getFile();
        return jar == null || !version.endsWith("-SNAPSHOT") ? version : version + " of " + jar.lastModified();
    }
}
