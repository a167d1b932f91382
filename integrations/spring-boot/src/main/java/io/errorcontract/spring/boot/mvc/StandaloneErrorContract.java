package io.errorcontract.spring.boot.mvc;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.server.ErrorLog;
import io.errorcontract.server.ErrorMappings;
import io.errorcontract.server.ErrorResponder;
import io.errorcontract.server.RequestIds;
import io.errorcontract.spring.boot.ContractScope;
import io.errorcontract.spring.boot.ErrorContractProperties;
import io.errorcontract.spring.boot.SpringFailures;
import io.errorcontract.validation.ViolationMapper;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The contract for a {@code MockMvc} that has no application context. Immutable and thread-safe.
 *
 * <pre>{@code
 * StandaloneErrorContract contract = StandaloneErrorContract.of(ShopErrors.CODEC);
 * MockMvc mvc = MockMvcBuilders.standaloneSetup(new Orders())
 *         .addFilters(contract.filters())
 *         .setHandlerExceptionResolvers(contract.resolvers())
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StandaloneErrorContract {

    private final ServletErrors errors;

    private StandaloneErrorContract(ServletErrors errors) {
        this.errors = errors;
    }

    /**
     * Handles failures as the starter does where nothing is configured.
     *
     * @param codec the contract's codec
     * @return the contract
     */
    public static StandaloneErrorContract of(ErrorCodec codec) {
        return of(codec, ErrorMappings.builder(codec.catalog()).build());
    }

    /**
     * Handles failures as the starter does with mappings.
     *
     * @param codec the contract's codec
     * @param errors the mappings
     * @return the contract
     */
    public static StandaloneErrorContract of(ErrorCodec codec, ErrorMappings errors) {
        return new StandaloneErrorContract(new ServletErrors(
                new SpringFailures(errors, ViolationMapper.standard()),
                new ErrorResponder(codec, new ErrorLog(ErrorLog.REQUEST_ID), List.of()),
                ContractScope.of(List.of()),
                new HtmlPages(List.of())));
    }

    /** The filters, in their order. */
    public Filter[] filters() {
        ErrorContractProperties.RequestId settings =
                new ErrorContractProperties.RequestId(RequestIds.DEFAULT_HEADER, true, ErrorLog.REQUEST_ID);
        return new Filter[] {new ApiRequestFilter(errors, settings), new ArrivalFilter()};
    }

    /** The resolvers of exceptions, in their order: those of {@code @ExceptionHandler} methods come first. */
    public HandlerExceptionResolver[] resolvers() {
        return new HandlerExceptionResolver[] {new ApiExceptionHandlerResolver(errors), new ApiExceptionResolver(errors)
        };
    }
}
