package io.errorcontract.springdoc;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.OperationErrors;
import io.errorcontract.springdoc.DocumentedContract.Documented;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler lists: by {@link OperationErrors}, or in its throws clause, there or where an interface or a
 * superclass declares it. What no error of the contract is, the log says with the handler's name.
 */
final class HandlerErrors {

    private static final Logger LOG = LoggerFactory.getLogger(HandlerErrors.class);

    private final Documented contract;
    private final HandlerMethod handler;
    private final Set<String> codes = new LinkedHashSet<>();

    private HandlerErrors(Documented contract, HandlerMethod handler) {
        this.contract = contract;
        this.handler = handler;
    }

    /** The codes and patterns of codes that a handler lists. */
    static Set<String> of(HandlerMethod handler, Documented contract) {
        HandlerErrors errors = new HandlerErrors(contract, handler);
        MergedAnnotations.from(handler.getMethod(), SearchStrategy.TYPE_HIERARCHY).stream(OperationErrors.class)
                .forEach(annotation -> errors.add(annotation.synthesize()));
        errors.declarations().forEach(method -> errors.addThrown(method.getExceptionTypes()));
        return errors.codes;
    }

    private void add(OperationErrors annotation) {
        for (Class<? extends ApiException> type : annotation.value()) {
            Set<String> own = contract.exceptions().of(type);
            if (own.isEmpty()) {
                warn(type.getName(), "");
            }
            codes.addAll(own);
        }
        ErrorCodes known = contract.components().codes();
        for (String entry : annotation.codes()) {
            if (known.find(entry).isEmpty()) {
                warn(entry, known.hint(entry));
            } else {
                codes.add(entry);
            }
        }
    }

    private void addThrown(Class<?>[] clause) {
        for (Class<?> type : clause) {
            codes.addAll(contract.exceptions().of(type));
        }
    }

    private void warn(String entry, String hint) {
        LOG.warn(
                "@OperationErrors of {} names {}, which is no error of the catalog {}{}",
                handler,
                entry,
                contract.components().catalogId(),
                hint.isEmpty() ? "" : "; " + hint);
    }

    /** The handler's method, and those that it overrides or implements. */
    private List<Method> declarations() {
        Method method = handler.getMethod();
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type = handler.getBeanType(); type != null; type = type.getSuperclass()) {
            types.add(type);
        }
        types.addAll(ClassUtils.getAllInterfacesForClassAsSet(handler.getBeanType()));
        List<Method> all = new ArrayList<>(List.of(method));
        for (Class<?> type : types) {
            Method declared = ClassUtils.getMethodIfAvailable(type, method.getName(), method.getParameterTypes());
            if (declared != null) {
                all.add(declared);
            }
        }
        return all;
    }
}
