package io.errorcontract.spring.boot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The configuration under {@code error-contract}.
 *
 * @param enabled whether failures are answered by the contract at all
 * @param catalog the ID of the contract, where several are on the class path and no bean chooses, or {@code null}
 * @param paths patterns of the paths whose failures are handled, for example {@code /api/**}; none for all
 * @param requestId how a request gets its id
 * @param validation the error of requests that are not valid, or {@code null} for the catalog's first 400 or 422 with
 *     {@code validation} in its code
 * @param mappings the errors that failures of the framework and of libraries become
 * @since 0.1.0
 */
@ConfigurationProperties("error-contract")
public record ErrorContractProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String catalog,
        @DefaultValue List<String> paths,
        @DefaultValue RequestId requestId,
        @Nullable Target validation,
        @DefaultValue List<MappingEntry> mappings) {

    /** Copies the lists. */
    public ErrorContractProperties {
        paths = List.copyOf(paths);
        mappings = List.copyOf(mappings);
    }

    /**
     * How a request gets its id.
     *
     * @param header the header that it is taken from and sent back in
     * @param trusted whether a client's id is taken, if it is well formed; if not, each request gets a new one
     * @param mdcKey the key of the id in the logs' MDC; on the reactive stack it is there with
     *     {@code spring.reactor.context-propagation=auto}
     */
    public record RequestId(
            @DefaultValue("X-Request-Id") String header,
            @DefaultValue("true") boolean trusted,
            @DefaultValue("request_id") String mdcKey) {}

    /**
     * An error of the catalog.
     *
     * @param code its code
     * @param params the values of its parameters, as templates
     */
    public record Target(String code, @DefaultValue Map<String, String> params) {

        /** Copies the map. */
        public Target {
            params = Map.copyOf(params);
        }
    }

    /**
     * What becomes which error: a class of exceptions, a status, or a constraint that a request breaks first.
     *
     * @param exception the name of a class of exceptions, or {@code null}
     * @param status a status that the framework answers with, or {@code null}
     * @param constraint the code of a violation, for example {@code not_blank}, or {@code null}
     * @param code the error's code
     * @param params the values of its parameters, as templates
     */
    public record MappingEntry(
            @Nullable String exception,
            @Nullable Integer status,
            @Nullable String constraint,
            String code,
            @DefaultValue Map<String, String> params) {

        /** Copies the map, and checks that it says what to map. */
        public MappingEntry {
            params = Map.copyOf(params);
            if (Stream.of(exception, status, constraint)
                            .filter(Objects::nonNull)
                            .count()
                    != 1) {
                throw new IllegalArgumentException(
                        "a mapping to " + code + " has to name either an exception, a status or a constraint");
            }
        }
    }
}
