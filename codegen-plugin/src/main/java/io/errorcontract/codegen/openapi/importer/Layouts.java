package io.errorcontract.codegen.openapi.importer;

import io.errorcontract.codegen.openapi.importer.BodyGroup.Member;
import io.errorcontract.codegen.openapi.importer.DocumentedResponse.ResponseBody;
import io.errorcontract.codegen.openapi.importer.Shape.ObjectOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The layouts of all bodies of a document. Bodies that hold code and message in the same place are of one layout. */
final class Layouts {

    private final Map<ResponseBody, Layout> layouts = new HashMap<>();

    private Layouts() {}

    static Layouts of(List<DocumentedResponse> responses, ImportNotes notes) {
        Map<List<Object>, BodyGroup> groups = new LinkedHashMap<>();
        for (DocumentedResponse response : responses) {
            for (ResponseBody body : response.bodies()) {
                if (body.shape() instanceof ObjectOf object && !object.fields().isEmpty()) {
                    BodyGroup group = new BodyGroup(body.mediaType(), object, List.of(new Member(response, body)));
                    groups.merge(List.of(body.mediaType(), names(object)), group, BodyGroup::with);
                } else if (!(body.shape() instanceof Shape.Any)) {
                    notes.leftOut("bodies that are no objects");
                }
            }
        }
        Layouts all = new Layouts();
        for (BodyGroup group : alike(groups.values())) {
            Layout layout = LayoutReader.read(group);
            group.bodies().forEach(member -> all.layouts.put(member.body(), layout));
        }
        return all;
    }

    /**
     * What one group shows of code and message, others may lack; so those of the same fields were put together before.
     */
    private static Collection<BodyGroup> alike(Collection<BodyGroup> groups) {
        Map<List<Object>, BodyGroup> alike = new LinkedHashMap<>();
        groups.forEach(group -> alike.merge(LayoutReader.read(group).likeness(), group, BodyGroup::with));
        return alike.values();
    }

    private static Map<String, Object> names(ObjectOf object) {
        Map<String, Object> names = new TreeMap<>();
        object.fields()
                .forEach((name, field) -> names.put(name, field.shape() instanceof ObjectOf inner ? names(inner) : ""));
        return names;
    }

    /** The layout of a body; empty if nothing is known of its fields. */
    Optional<Layout> of(ResponseBody body) {
        return Optional.ofNullable(layouts.get(body));
    }
}
