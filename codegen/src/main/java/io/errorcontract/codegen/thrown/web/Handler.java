package io.errorcontract.codegen.thrown.web;

import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import java.util.List;

/**
 * An operation whose handler is found by annotations.
 *
 * @param method the HTTP method, in capital letters; empty if any is handled
 * @param path the path, its variables in braces
 * @param declared the method that carries the annotations
 * @param steps the objects and methods that handle it, one after the other
 */
public record Handler(String method, String path, AppMethod declared, List<Step> steps) {

    /** Copies the list. */
    public Handler {
        steps = List.copyOf(steps);
    }

    /**
     * A method and the class whose object it is called on.
     *
     * @param owner the class
     * @param method the method, which the class may inherit
     */
    public record Step(AppClass owner, AppMethod method) {}

    /**
     * Returns what answers in the end.
     *
     * @return the last step
     */
    public Step last() {
        return steps.get(steps.size() - 1);
    }
}
