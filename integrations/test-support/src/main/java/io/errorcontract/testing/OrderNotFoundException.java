package io.errorcontract.testing;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import org.jspecify.annotations.Nullable;

/** What generated code would be for {@code order.not_found}. */
public final class OrderNotFoundException extends ApiException {

    private static final long serialVersionUID = 1;

    /** Makes the exception on a server. */
    public OrderNotFoundException(String orderId) {
        this(ApiError.of(Shop.ORDER_NOT_FOUND, orderId));
    }

    /** Makes the exception of what was received. */
    OrderNotFoundException(ApiError error) {
        super(error);
    }

    /** The order that was asked for. */
    public @Nullable String orderId() {
        return (String) error().value("order_id");
    }
}
