package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.DocumentedResponse.ResponseBody;
import io.errorcontract.codegen.importer.DocumentedResponse.Sample;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of one layout.
 *
 * @param mediaType their media type
 * @param shape what they have in common, and what only some of them have
 * @param bodies each with the response that it is of
 */
record BodyGroup(String mediaType, ObjectOf shape, List<Member> bodies) {

    BodyGroup {
        bodies = List.copyOf(bodies);
    }

    /**
     * A body of a response.
     *
     * @param response the response
     * @param body its body
     */
    record Member(DocumentedResponse response, ResponseBody body) {}

    /**
     * An example of such a body.
     *
     * @param status the status that it comes with, or null
     * @param value the body
     */
    record Evidence(@Nullable Integer status, Map<?, ?> value) {}

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (Member member : bodies) {
            for (Sample sample : member.body().samples()) {
                evidence.add(new Evidence(member.response().status(), sample.value()));
            }
        }
        return evidence;
    }

    /** The same layout for more bodies. */
    BodyGroup with(BodyGroup other) {
        List<Member> all = new ArrayList<>(bodies);
        all.addAll(other.bodies());
        return new BodyGroup(mediaType, (ObjectOf) ShapeMerge.EITHER.merge(shape, other.shape()), all);
    }
}
