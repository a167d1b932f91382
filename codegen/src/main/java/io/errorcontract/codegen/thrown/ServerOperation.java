package io.errorcontract.codegen.thrown;

import io.errorcontract.codegen.thrown.flow.Escape;
import java.util.List;

/**
 * An operation as the code has it, and the errors that can leave it.
 *
 * @param method the HTTP method, in capital letters; empty if the code does not say it
 * @param path the path, its variables in braces
 * @param name the name of the handler's method
 * @param handler the class and method of the handler, such as {@code com.example.Orders.get}
 * @param place where the handler is, such as {@code Orders.java:42}
 * @param declared the codes and classes that an annotation or the throws clause of the handler lists
 * @param escapes the errors, sorted by code
 */
public record ServerOperation(
        String method,
        String path,
        String name,
        String handler,
        String place,
        List<String> declared,
        List<Escape> escapes) {

    /** Copies the lists. */
    public ServerOperation {
        declared = List.copyOf(declared);
        escapes = List.copyOf(escapes);
    }

    /**
     * Returns the operation as people call it.
     *
     * @return for example {@code GET /orders/{id}}
     */
    public String title() {
        return (method.isEmpty() ? "any" : method) + " " + path;
    }
}
