package io.errorcontract.spring.boot.mvc;

import io.errorcontract.server.ErrorResponder;
import io.errorcontract.spring.boot.ContractScope;
import io.errorcontract.spring.boot.ErrorContractAutoConfiguration;
import io.errorcontract.spring.boot.ErrorContractProperties;
import io.errorcontract.spring.boot.SpringFailures;
import java.util.HashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/**
 * The servlet side.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@ConditionalOnBean(SpringFailures.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ServletErrorContractAutoConfiguration {

    @Bean
    ServletErrors errorContractServletErrors(
            SpringFailures failures,
            ErrorResponder responder,
            ContractScope scope,
            ObjectProvider<HtmlPages.Lookup> pages) {
        return new ServletErrors(
                failures, responder, scope, new HtmlPages(pages.orderedStream().toList()));
    }

    @Bean
    ApiRequestFilter errorContractRequestFilter(ServletErrors errors, ErrorContractProperties properties) {
        return new ApiRequestFilter(errors, properties.requestId());
    }

    @Bean
    ArrivalFilter errorContractArrivalFilter() {
        return new ArrivalFilter();
    }

    @Bean
    WebMvcConfigurer errorContractWebMvcConfigurer(ServletErrors errors) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                int place = 0;
                while (place < resolvers.size() && resolvers.get(place) instanceof ExceptionHandlerExceptionResolver) {
                    place++;
                }
                // Behind the application's own handlers, before those that would only send the status.
                resolvers.add(place, new ApiExceptionResolver(errors));
            }
        };
    }

    @Bean
    ServletErrorType errorContractErrorType() {
        return new ServletErrorType();
    }

    /** The path has moved from one property to another between the lines of Spring Boot. */
    @Bean
    ApiErrorPageMapping errorContractErrorPage(
            ServletErrors errors,
            @Value("${spring.web.error.path:${server.error.path:${error.path:/error}}}") String path) {
        return new ApiErrorPageMapping(path, errors);
    }

    /** {@code @ExceptionHandler} methods and pages of errors, on Spring Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations")
    static class Boot3 {

        @Bean
        HtmlPages.Lookup errorContractHtmlPages(
                ObjectProvider<org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver> resolvers) {
            return (request, status) -> resolvers
                    .orderedStream()
                    .anyMatch(resolver -> resolver.resolveErrorView(request, status, new HashMap<>()) != null);
        }

        @Bean
        @ConditionalOnMissingBean
        org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations errorContractMvcRegistrations(
                ServletErrors errors) {
            return new org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations() {
                @Override
                public ExceptionHandlerExceptionResolver getExceptionHandlerExceptionResolver() {
                    return new ApiExceptionHandlerResolver(errors);
                }
            };
        }
    }

    /** {@code @ExceptionHandler} methods and pages of errors, on Spring Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations")
    static class Boot4 {

        @Bean
        HtmlPages.Lookup errorContractHtmlPages(
                ObjectProvider<org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver> resolvers) {
            return (request, status) -> resolvers
                    .orderedStream()
                    .anyMatch(resolver -> resolver.resolveErrorView(request, status, new HashMap<>()) != null);
        }

        @Bean
        @ConditionalOnMissingBean
        org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations errorContractMvcRegistrations(
                ServletErrors errors) {
            return new org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations() {
                @Override
                public ExceptionHandlerExceptionResolver getExceptionHandlerExceptionResolver() {
                    return new ApiExceptionHandlerResolver(errors);
                }
            };
        }
    }
}
