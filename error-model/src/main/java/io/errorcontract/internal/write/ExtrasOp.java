package io.errorcontract.internal.write;

import io.errorcontract.internal.json.JsonValues;
import java.util.Map;

/** The parameters of an error that the catalog does not know, where a gateway hands it on. */
final class ExtrasOp implements WriteOp {

    private final String prefix;

    ExtrasOp(String pointer) {
        this.prefix = pointer + '/';
    }

    @Override
    public void write(Writing to) {
        for (Map.Entry<String, Object> extra : to.error.extras().entrySet()) {
            if (isParam(extra.getKey())) {
                String name = extra.getKey().substring(prefix.length());
                to.out.name(name.replace("~1", "/").replace("~0", "~"));
                JsonValues.write(to.out, extra.getValue());
            }
        }
    }

    private boolean isParam(String pointer) {
        return pointer.startsWith(prefix) && pointer.indexOf('/', prefix.length()) < 0;
    }

    @Override
    public boolean hasValue(Writing from) {
        for (String pointer : from.error.extras().keySet()) {
            if (isParam(pointer)) {
                return true;
            }
        }
        return false;
    }
}
