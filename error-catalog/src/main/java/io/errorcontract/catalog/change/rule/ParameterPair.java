package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition.Place;

/** A parameter in both versions of an error. */
record ParameterPair(ParameterDefinition old, ParameterDefinition now) {
    boolean isRenamed() {
        return !old.name().equals(now.name());
    }

    /** Whether responses may hold its value, in a field or in the message. */
    static boolean isPublished(ParameterDefinition parameter) {
        return !parameter.isHidden();
    }

    /** Whether bodies hold it among the error's parameters. */
    static boolean isInBody(ParameterDefinition parameter) {
        return isPublished(parameter) && parameter.place() == Place.BODY;
    }

    /** Returns the name of today in quotes. */
    @Override
    public String toString() {
        return "'" + now.name() + "'";
    }
}
