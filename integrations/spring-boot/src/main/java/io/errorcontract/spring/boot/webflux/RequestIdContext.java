package io.errorcontract.spring.boot.webflux;

import io.micrometer.context.ContextRegistry;
import org.slf4j.MDC;

/**
 * Brings the id of a request into the MDC wherever Reactor brings its context, which it does with Spring Boot's
 * {@code spring.reactor.context-propagation=auto}: a reactive request has no thread of its own that could keep it.
 */
final class RequestIdContext {

    /**
     * What the key of an id in Reactor's context begins with. Servers in one JVM may have different keys in the MDC.
     */
    private static final String PREFIX = RequestIdContext.class.getName() + ".";

    private RequestIdContext() {}

    /** The key of an id in Reactor's context. */
    static String key(String mdcKey) {
        return PREFIX + mdcKey;
    }

    /** Tells Micrometer's registry, which is one for the JVM; to tell it twice changes nothing. */
    static void register(String mdcKey) {
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(
                        key(mdcKey), () -> MDC.get(mdcKey), id -> MDC.put(mdcKey, id), () -> MDC.remove(mdcKey));
    }
}
