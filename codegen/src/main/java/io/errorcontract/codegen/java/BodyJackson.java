package io.errorcontract.codegen.java;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.palantir.javapoet.AnnotationSpec;

/** The annotations by which databind reads and writes the record of a body. */
final class BodyJackson {

    private BodyJackson() {}

    static AnnotationSpec property(String field) {
        return AnnotationSpec.builder(JsonProperty.class)
                .addMember("value", "$L", Literals.string(field))
                .build();
    }

    static AnnotationSpec include(JsonInclude.Include include) {
        return AnnotationSpec.builder(JsonInclude.class)
                .addMember("value", "$T.$L", JsonInclude.Include.class, include)
                .build();
    }

    /** Else a field of the JSON that is called as the map of the others is would be taken for that map. */
    static AnnotationSpec onlyWhatIsAnnotated() {
        AnnotationSpec.Builder detect = AnnotationSpec.builder(JsonAutoDetect.class);
        for (String kind : new String[] {"fieldVisibility", "getterVisibility"}) {
            detect.addMember(kind, "$T.$L", JsonAutoDetect.Visibility.class, JsonAutoDetect.Visibility.NONE);
        }
        return detect.build();
    }
}
