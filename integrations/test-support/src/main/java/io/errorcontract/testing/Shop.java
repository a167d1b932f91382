package io.errorcontract.testing;

import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.optional;
import static io.errorcontract.contract.BodyNode.spread;
import static io.errorcontract.contract.BodyNode.value;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.Translation;
import io.errorcontract.contract.Translations;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The contract of a shop, as generated code would hold it. */
public final class Shop {

    /** The code that {@link #ORDER_NOT_FOUND} had before version 1.0.0. */
    public static final String FORMER_CODE = "order.missing";

    /** An error with a parameter and a class of its own. */
    public static final ErrorDescriptor ORDER_NOT_FOUND = ErrorDescriptor.builder(
                    "order.not_found", 404, "Order {order_id} does not exist")
            .parameters(string("order_id"))
            .aliases(FORMER_CODE)
            .renamedIn(Map.of(FORMER_CODE, "1.0.0"))
            .build();

    /** An error with a parameter that nobody may see. */
    public static final ErrorDescriptor PAYMENT_REFUSED = ErrorDescriptor.builder(
                    "payment.refused", 402, "The payment was refused")
            .parameters(
                    string("reason"),
                    string("card_number", ParameterDescriptor.Trait.SENSITIVE, ParameterDescriptor.Trait.OPTIONAL))
            .build();

    /** An error that tells when to come back. */
    public static final ErrorDescriptor RATE_LIMITED = ErrorDescriptor.builder(
                    "rate_limit.exceeded", 429, "Too many requests")
            .retryable(true)
            .retryAfter(Duration.ofSeconds(7))
            .build();

    /** The contract. */
    public static final ErrorCatalog CATALOG = ErrorCatalog.builder("shop", "1.0.0")
            .errors(
                    ORDER_NOT_FOUND,
                    PAYMENT_REFUSED,
                    RATE_LIMITED,
                    plain("request.malformed", 400, "The request cannot be read"),
                    plain("validation.failed", 400, "The request is not valid"),
                    plain("auth.required", 401, "Sign in first"),
                    plain("auth.forbidden", 403, "You may not do this"),
                    plain("route.not_found", 404, "There is nothing here"),
                    plain("method.not_allowed", 405, "This cannot be done here"),
                    plain("media_type.not_acceptable", 406, "There is no such representation"),
                    plain("body.too_large", 413, "The request is too large"),
                    plain("media_type.unsupported", 415, "The request is of another type"),
                    plain("internal", 500, "Something broke"),
                    plain("overloaded", 503, "Come back later"))
            .bodies(
                    new BodyLayout("default", "application/json", body()),
                    new BodyLayout("problem", BodyLayout.PROBLEM_JSON, problem()))
            .headers(
                    new HeaderLayout("X-Request-Id", Binding.of(BindingSource.REQUEST_ID)),
                    new HeaderLayout(
                            "Retry-After", Binding.of(BindingSource.RETRY_AFTER, Format.of(Format.Kind.SECONDS))),
                    new HeaderLayout("X-Error-Code", Binding.of(BindingSource.CODE)),
                    new HeaderLayout("X-Order-Id", Binding.named(BindingSource.PARAM, "order_id")))
            .translations(Translations.of(Map.of(
                    "de",
                    Map.of(
                            ORDER_NOT_FOUND.code(),
                            new Translation(
                                    null,
                                    MessageTemplate.parse("Die Bestellung {order_id} gibt es nicht"),
                                    List.of())))))
            .build();

    /** The codec. */
    public static final ErrorCodec CODEC = ErrorCodec.of(CATALOG, Shop::exception);

    /** The codec of clients that are older than the contract. */
    public static final ErrorCodec FORMER_CODEC = ErrorCodec.of(
            ErrorCatalog.builder("shop", "0.9.0")
                    .errors(ErrorDescriptor.builder(FORMER_CODE, 404, "Order {order_id} does not exist")
                            .parameters(string("order_id"))
                            .build())
                    .bodies(new BodyLayout("default", "application/json", body()))
                    .build(),
            ApiException::new);

    private Shop() {}

    private static ApiException exception(ApiError error) {
        return error.code().equals(ORDER_NOT_FOUND.code())
                ? new OrderNotFoundException(error)
                : new ApiException(error);
    }

    private static ErrorDescriptor plain(String code, int status, String message) {
        return ErrorDescriptor.builder(code, status, message).build();
    }

    private static ParameterDescriptor string(String name, ParameterDescriptor.Trait... traits) {
        return ParameterDescriptor.of(name, ParameterType.Scalar.STRING, traits);
    }

    private static BodyNode body() {
        return object(field(
                "error",
                object(
                        field("code", value(BindingSource.CODE)),
                        field("message", value(BindingSource.MESSAGE)),
                        optional("request_id", value(BindingSource.REQUEST_ID)),
                        field("details", object(spread(Binding.of(BindingSource.PARAMS)))),
                        optional("fields", violations()))));
    }

    private static BodyNode problem() {
        return object(
                field("status", value(BindingSource.STATUS)),
                field("title", value(BindingSource.REASON)),
                field("detail", value(BindingSource.MESSAGE)),
                field("code", value(BindingSource.CODE)));
    }

    private static BodyNode violations() {
        return new BodyNode.EachElement(
                Binding.of(BindingSource.VIOLATIONS),
                object(
                        field("in", value(BindingSource.IN)),
                        field("field", value(BindingSource.FIELD)),
                        field("code", value(BindingSource.VIOLATION_CODE)),
                        field("message", value(BindingSource.VIOLATION_MESSAGE))));
    }
}
