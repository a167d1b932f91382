package io.errorcontract.codegen.vectors;

import java.util.ArrayList;
import java.util.List;

/** What every reader meets: the contract's own examples, also with another status, and without what headers say. */
final class ExampleCases {
    private static final int OTHER_STATUS = 418;

    private ExampleCases() {}

    static List<ReadCase> of(Samples samples) {
        List<ReadCase> cases = new ArrayList<>();
        for (VectorSample sample : samples.all()) {
            Response response = sample.response();
            String id = "example/" + sample.name();
            cases.add(new ReadCase(id, response));
            cases.add(new ReadCase(id + "/body-alone", Response.of(response.status(), response.body())));
            cases.add(new ReadCase(id + "/other-status", Response.of(OTHER_STATUS, response.body())));
        }
        return cases;
    }
}
