package com.example.pizzeria;

import com.example.pizzeria.errors.NotFoundException;
import com.example.pizzeria.errors.PizzaNotFoundException;
import com.example.pizzeria.errors.PizzeriaErrors;
import com.example.pizzeria.errors.PizzeriaException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The README's server and client. */
public final class Readme {

    private final List<String> kept = new ArrayList<>();
    private String ordered = "";

    /** Throws and writes; says which of the promised values came. */
    public List<String> server() {
        // README: throw
        return kept;
    }

    /** Reads and catches; says what was ordered then. */
    public String client(int status, String json) {
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/json"));
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        ordered = "";
        // README: catch
        return ordered;
    }

    private void expect(Object actual, String promised) {
        if (!String.valueOf(actual).equals(promised)) {
            throw new AssertionError("promised: " + promised + ", but was: " + actual);
        }
        kept.add(promised);
    }

    private void order(String pizza) {
        ordered = pizza;
    }

    private static String anotherPizzaThan(String pizza) {
        return "not " + pizza;
    }

    private void orderAgainAfter(Duration delay) {
        ordered = "again after " + delay;
    }
}
