package io.errorcontract.jakarta.rest;

import io.errorcontract.server.ContainerFailures;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a request that cannot be read from everything else that fails with the same exceptions: a file of the server's
 * own that is broken, an answer that cannot be written.
 */
final class EntityReader implements ReaderInterceptor {

    private static final int BAD_REQUEST = 400;

    /** Of those that are not checked, these are about what is read. */
    private static final Set<String> UNREADABLE = Set.of(
            "jakarta.json.JsonException",
            "jakarta.json.bind.JsonbException",
            "jakarta.ws.rs.ProcessingException",
            "tools.jackson.core.JacksonException");

    /** The server's own classes are wrong, whatever a client sends. */
    private static final Set<String> OF_THE_SERVER = Set.of(
            "com.fasterxml.jackson.databind.exc.InvalidDefinitionException",
            "tools.jackson.databind.exc.InvalidDefinitionException");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (IOException | RuntimeException failure) {
            boolean unreadable = failure instanceof IOException || isOneOf(failure, UNREADABLE);
            if (!unreadable || isOneOf(failure, OF_THE_SERVER)) {
                throw failure;
            }
            int status = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                    .flatMapToInt(cause -> ContainerFailures.statusOf(cause).stream())
                    .findFirst()
                    .orElse(BAD_REQUEST);
            throw status == BAD_REQUEST ? new BadRequestException(failure) : new ClientErrorException(status, failure);
        }
    }

    private static boolean isOneOf(Throwable failure, Set<String> names) {
        return Stream.<Class<?>>iterate(failure.getClass(), type -> type != Object.class, Class::getSuperclass)
                .anyMatch(type -> names.contains(type.getName()));
    }
}
