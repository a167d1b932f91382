package io.errorcontract.spring.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

/**
 * What a native image keeps: the names of parameters in violations, which are read from annotations, and what the
 * plugin puts beside a catalog, such as its texts in other languages.
 */
final class ErrorContractHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        for (Class<?> annotation : new Class<?>[] {
            PathVariable.class, RequestParam.class, RequestHeader.class, CookieValue.class, RequestPart.class
        }) {
            hints.reflection().registerType(annotation, MemberCategory.INVOKE_PUBLIC_METHODS);
        }
        hints.resources().registerPattern("META-INF/error-contract/**");
    }
}
