package io.errorcontract.codegen.surface;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.codegen.java.JavaSurface.JavaClass;
import java.util.List;

/**
 * One difference between two surfaces.
 *
 * @param of the class, as it was if it is gone, else as it is
 * @param presence whether the class itself was there before, and is now
 * @param names what tells the element of the catalog behind it: names of members, parameters or families
 * @param text what differs, one line
 * @param impact whom it concerns
 */
record SurfaceDifference(JavaClass of, Presence presence, List<String> names, String text, Impact impact) {
    /** In which of the versions the class is. */
    enum Presence {
        ADDED,
        REMOVED,
        BOTH
    }
}
