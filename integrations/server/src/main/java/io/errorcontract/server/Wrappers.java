package io.errorcontract.server;

import java.util.Set;

/**
 * Looks through the exceptions that frameworks and libraries put around the one that matters. They are known by name,
 * so that none of them has to be on the class path.
 *
 * @since 0.1.0
 */
public final class Wrappers {

    private static final Set<String> NAMES = Set.of(
            "com.google.common.util.concurrent.UncheckedExecutionException",
            "dev.failsafe.FailsafeException",
            "io.smallrye.mutiny.CompositeException",
            "jakarta.ejb.EJBException",
            "jakarta.servlet.ServletException",
            "jakarta.ws.rs.ProcessingException",
            "java.lang.reflect.InvocationTargetException",
            "java.lang.reflect.UndeclaredThrowableException",
            "java.security.PrivilegedActionException",
            "java.util.concurrent.CompletionException",
            "java.util.concurrent.ExecutionException",
            "org.glassfish.jersey.server.internal.process.MappableException",
            "org.jboss.resteasy.spi.ApplicationException",
            "org.jboss.resteasy.spi.UnhandledException",
            "org.springframework.cache.Cache$ValueRetrievalException",
            "org.springframework.core.retry.RetryException",
            "org.springframework.retry.ExhaustedRetryException",
            "reactor.core.Exceptions$ReactiveException",
            "reactor.core.Exceptions$RetryExhaustedException");

    private Wrappers() {}

    /**
     * Finds the failure that matters.
     *
     * @param thrown what was thrown
     * @return the first failure in its chain of causes that is no wrapper; a wrapper without a cause is itself
     */
    public static Throwable unwrap(Throwable thrown) {
        Throwable failure = thrown;
        while (failure.getCause() != null && NAMES.contains(failure.getClass().getName())) {
            failure = failure.getCause();
        }
        return failure;
    }
}
