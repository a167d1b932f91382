package io.errorcontract.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the errors that an operation of a server can return, at the method that handles it or at the one of an
 * interface that it implements. The Maven goal {@code thrown} holds the list against the code, and
 * {@code error-contract-springdoc} documents it.
 *
 * <pre>{@code
 * @OperationErrors(SandboxNotFoundException.class)
 * Sandbox get(String id) { ... }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OperationErrors {
    /**
     * Returns the exceptions of the errors. One that several codes share stands for all of them.
     *
     * @return the classes, empty if the errors are listed by code alone
     */
    Class<? extends ApiException>[] value() default {};

    /**
     * Returns the codes of the errors, or patterns of them such as {@code quota.*}.
     *
     * @return the codes, in addition to those of the exceptions
     */
    String[] codes() default {};
}
