package io.errorcontract.server;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The exceptions by which servlet containers and HTTP servers say that a request is malformed or too large. They are
 * known by name, so that none of them has to be on the class path.
 *
 * @since 0.1.0
 */
public final class ContainerFailures {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int LAST_CLIENT_ERROR = 499;

    /** Those that have the status in a method. */
    private static final Map<String, String> GETTERS = Map.of(
            "org.apache.tomcat.util.http.InvalidParameterException", "getErrorStatus",
            "org.eclipse.jetty.http.BadMessageException", "getCode",
            "org.eclipse.jetty.http.HttpException", "getCode");

    private static final Map<String, Integer> STATUSES = Map.ofEntries(
            Map.entry("io.undertow.server.RequestTooBigException", TOO_LARGE),
            Map.entry("io.undertow.util.BadRequestException", BAD_REQUEST),
            Map.entry("io.undertow.util.MalformedMessageException", BAD_REQUEST),
            Map.entry("io.undertow.util.ParameterLimitException", BAD_REQUEST),
            Map.entry("org.apache.coyote.BadRequestException", BAD_REQUEST),
            Map.entry("org.apache.tomcat.util.http.fileupload.MultipartStream$MalformedStreamException", BAD_REQUEST),
            Map.entry("org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException", TOO_LARGE),
            Map.entry("org.apache.tomcat.util.http.fileupload.impl.InvalidContentTypeException", BAD_REQUEST),
            Map.entry("org.apache.tomcat.util.http.fileupload.impl.SizeException", TOO_LARGE));

    private ContainerFailures() {}

    /**
     * Tells the status of a failure for which its server blames the client.
     *
     * @param failure the failure
     * @return 400 to 499; empty if it is none of these
     */
    public static OptionalInt statusOf(Throwable failure) {
        for (Class<?> type = failure.getClass(); type != Object.class; type = type.getSuperclass()) {
            OptionalInt status = Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                    .flatMapToInt(named -> declared(named, failure).stream())
                    .filter(value -> value >= BAD_REQUEST && value <= LAST_CLIENT_ERROR)
                    .findFirst();
            if (status.isPresent()) {
                return status;
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt declared(Class<?> type, Throwable failure) {
        Integer fixed = STATUSES.get(type.getName());
        if (fixed != null) {
            return OptionalInt.of(fixed);
        }
        String getter = GETTERS.get(type.getName());
        if (getter == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of((Integer) type.getMethod(getter).invoke(failure));
        } catch (ReflectiveOperationException | ClassCastException e) {
            return OptionalInt.of(BAD_REQUEST); // Another version; that the client is to blame is certain.
        }
    }
}
