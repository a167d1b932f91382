package io.errorcontract.spring.boot.webflux;

import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;

/**
 * Tells the failures of reading a form from all others of the same classes: here it is the client that is to blame, and
 * not, for example, another API that the application calls.
 */
final class FormReadingExchange extends ServerWebExchangeDecorator {

    private static final int TOO_LARGE = 413;

    FormReadingExchange(ServerWebExchange exchange) {
        super(exchange);
    }

    @Override
    public Mono<MultiValueMap<String, String>> getFormData() {
        return super.getFormData().onErrorMap(FormReadingExchange::blame);
    }

    @Override
    public Mono<MultiValueMap<String, Part>> getMultipartData() {
        return super.getMultipartData().onErrorMap(FormReadingExchange::blame);
    }

    private static Throwable blame(Throwable failure) {
        if (failure instanceof DataBufferLimitException) {
            return new ResponseStatusException(HttpStatusCode.valueOf(TOO_LARGE), null, failure);
        }
        return failure instanceof DecodingException || failure instanceof IllegalArgumentException
                ? new ServerWebInputException("the form cannot be read", null, failure)
                : failure;
    }
}
