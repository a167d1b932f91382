package io.errorcontract.spring.boot;

import java.util.Collection;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The requests whose failures the contract handles; those of all others are left to the application. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class ContractScope {

    private final List<PathPattern> patterns;

    private ContractScope(List<PathPattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * Makes a scope.
     *
     * @param paths patterns of paths, as Spring's handlers have them, for example {@code /api/**}; none for every path
     * @return the scope
     */
    public static ContractScope of(Collection<String> paths) {
        PathPatternParser parser = PathPatternParser.defaultInstance;
        return new ContractScope(paths.stream()
                .map(path -> parser.parse(parser.initFullPathPattern(path)))
                .toList());
    }

    /**
     * Whether the contract handles the failures of a path.
     *
     * @param path the path as the client sent it, without the application's own context path
     * @return whether it is one of the scope's
     */
    public boolean contains(String path) {
        if (patterns.isEmpty()) {
            return true;
        }
        PathContainer parsed = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(parsed));
    }

    /** Whether it has every path. */
    public boolean isEverything() {
        return patterns.isEmpty();
    }
}
