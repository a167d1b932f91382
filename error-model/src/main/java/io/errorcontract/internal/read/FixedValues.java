package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ReasonPhrases;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.Numbers;
import io.errorcontract.model.ContractViolation.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares what a body says with what status and catalog lay down; what differs, or is not laid down, is kept. */
final class FixedValues {

    private final Reading in;

    private FixedValues(Reading in) {
        this.in = in;
    }

    static void check(@Nullable ErrorDescriptor error, int status, Reading in) {
        if (in.layout != null) {
            new FixedValues(in).check(error, status);
        }
    }

    private void check(@Nullable ErrorDescriptor error, int status) {
        if (in.status != null && in.status != status) {
            Place where = in.place(BindingSource.STATUS);
            in.findings()
                    .add(Kind.UNEXPECTED_STATUS, where, "the body says " + in.status + ", the response has " + status);
            in.findings().keep(where, in.status);
        }
        String reason = in.text(BindingSource.REASON);
        if (reason != null && !ReasonPhrases.fits(status, reason)) {
            differs(in.place(BindingSource.REASON), "the reason phrase of " + status, reason);
        }
        text(BindingSource.TITLE, error == null ? null : error.title());
        text(
                BindingSource.FAMILY,
                error == null || error.family() == null ? null : error.family().id());
        if (in.properties != null) {
            for (Reading.PropertyValue property : in.properties) {
                property(error, property);
            }
        }
    }

    private void text(BindingSource source, @Nullable String declared) {
        String found = in.text(source);
        if (found == null || found.equals(declared)) {
            return;
        }
        Place where = in.place(source);
        if (declared == null) {
            in.findings().keep(where, found);
        } else {
            differs(where, PlainTexts.quote(declared), found);
        }
    }

    private void property(@Nullable ErrorDescriptor error, Reading.PropertyValue property) {
        Slot slot = property.slot();
        Object declared = error == null ? null : error.properties().get(slot.name());
        if (declared == null) {
            in.findings().keep(property.place(), property.value());
            return;
        }
        if (!same(declared, property.read(in))) {
            differs(property.place(), PlainTexts.quote(declared.toString()), property.value());
        }
    }

    static boolean same(Object declared, @Nullable Object found) {
        if (declared instanceof Number left && found instanceof Number right) {
            BigDecimal a = Numbers.decimal(left);
            BigDecimal b = Numbers.decimal(right);
            return a != null && b != null && a.compareTo(b) == 0;
        }
        return found != null && declared.toString().equals(found.toString());
    }

    private void differs(Place where, String expected, Object found) {
        in.findings().add(Kind.WRONG_CONSTANT, where, "expected " + expected + ", found another value");
        in.findings().keep(where, found);
    }
}
