package io.errorcontract.springdoc;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.swagger.v3.oas.models.Operation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Writes what handlers list into {@code x-error-codes}, in addition to what the application has put there itself. */
final class OperationLists implements GlobalOperationCustomizer {

    private final DocumentedContract contract;

    OperationLists(DocumentedContract contract) {
        this.contract = contract;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        contract.get().ifPresent(documented -> {
            Set<String> listed = HandlerErrors.of(handler, documented);
            if (!listed.isEmpty()) {
                // Handlers that differ in what they consume or produce are one operation.
                Set<Object> codes = new LinkedHashSet<>();
                if (operation.getExtensions() != null
                        && operation.getExtensions().get(ErrorCodes.EXTENSION) instanceof Collection<?> present) {
                    codes.addAll(present);
                }
                codes.addAll(listed);
                operation.addExtension(ErrorCodes.EXTENSION, List.copyOf(codes));
            }
        });
        return operation;
    }
}
