package io.errorcontract.maven;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that write Java. */
abstract class AbstractSourcesMojo extends AbstractNamingMojo {

    /**
     * The charset of the sources. Characters outside of it are escaped.
     *
     * <p>The default is {@code project.build.sourceEncoding}; without it, every character outside of ASCII is escaped.
     *
     * <pre>{@code
     * <encoding>UTF-8</encoding>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
    @Nullable
    String encoding;

    final Charset charset() {
        return encoding == null ? StandardCharsets.US_ASCII : Charset.forName(encoding);
    }
}
