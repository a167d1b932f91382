package io.errorcontract.contract;

import java.io.Serializable;

/**
 * A header that errors are sent with; it is left out when its binding has no value. One that is bound to a
 * {@link BindingSource#CONSTANT} is written and not read.
 *
 * @param name the header's name
 * @param binding what it holds
 * @since 0.1.0
 */
public record HeaderLayout(String name, Binding binding) implements Serializable {}
