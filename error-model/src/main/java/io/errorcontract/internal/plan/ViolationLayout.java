package io.errorcontract.internal.plan;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;

/** How a violation stands in a body whose layout names the list of them and says no more. */
public final class ViolationLayout {

    /** All that is known of a violation, under the names of the catalog language. */
    public static final BodyNode DEFAULT = BodyNode.object(
            BodyNode.field("field", BodyNode.value(BindingSource.FIELD)),
            BodyNode.optional("message", BodyNode.value(BindingSource.VIOLATION_MESSAGE)),
            BodyNode.optional("code", BodyNode.value(BindingSource.VIOLATION_CODE)),
            BodyNode.optional("in", BodyNode.value(BindingSource.IN)),
            BodyNode.optional("rejected", BodyNode.value(BindingSource.REJECTED)));

    private ViolationLayout() {}
}
