package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.internal.plan.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a layout goes through, each element as soon as it was read, so that a break loses only the last. */
final class Items {

    private final Reading out;
    private final @Nullable Item outerItem;
    private final Place outerAnchor;
    private @Nullable List<Object> elements;

    private Items(Reading out) {
        this.out = out;
        this.outerItem = out.item;
        this.outerAnchor = out.anchor;
    }

    static Items begin(Slot source, Place place, Reading out) {
        Items items = new Items(out);
        if (source.source() == BindingSource.PARAM) {
            items.elements = new ArrayList<>();
            int known = out.params().indexOf(source.name());
            if (known < 0) {
                out.params().add(source.name(), items.elements, place, Slot.PLAIN);
            } else {
                out.params().set(known, items.elements, place, Slot.PLAIN);
            }
        } else if (out.again) {
            out.forgetViolations();
        }
        return items;
    }

    Item next(Place anchor) {
        Item item = new Item();
        out.item = item;
        out.anchor = anchor;
        return item;
    }

    void take(Item item) {
        if (!item.bound()) {
            return;
        }
        Object element = item.element();
        if (elements == null) {
            out.add(item.violation());
        } else if (element != null) {
            elements.add(element);
            out.bound++;
        }
    }

    void end() {
        out.item = outerItem;
        out.anchor = outerAnchor;
    }
}
