package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.BodyGroup.Member;
import io.errorcontract.codegen.importer.DocumentedResponse.ResponseBody;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The layouts of all bodies of a document. Bodies that hold code and message in the same place are of one layout. */
final class LayoutDrafts {

    private final IdentityHashMap<ResponseBody, LayoutDraft> layouts = new IdentityHashMap<>();

    private LayoutDrafts() {}

    static LayoutDrafts of(List<DocumentedResponse> responses, ImportNotes notes) {
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
        LayoutDrafts all = new LayoutDrafts();
        for (BodyGroup group : alike(groups.values())) {
            LayoutDraft layout = LayoutDraftReader.read(group);
            group.bodies().forEach(member -> all.layouts.put(member.body(), layout));
        }
        return all;
    }

    /**
     * What one group shows of code and message, others may lack; so those of the same fields were put together before.
     */
    private static Collection<BodyGroup> alike(Collection<BodyGroup> groups) {
        Map<List<Object>, BodyGroup> alike = new LinkedHashMap<>();
        groups.forEach(group -> alike.merge(LayoutDraftReader.read(group).likeness(), group, BodyGroup::with));
        return alike.values();
    }

    private static Map<String, Object> names(ObjectOf object) {
        Map<String, Object> names = new TreeMap<>();
        object.fields()
                .forEach((name, field) -> names.put(name, field.shape() instanceof ObjectOf inner ? names(inner) : ""));
        return names;
    }

    /** The layout of a body; empty if nothing is known of its fields. */
    Optional<LayoutDraft> of(ResponseBody body) {
        return Optional.ofNullable(layouts.get(body));
    }
}
