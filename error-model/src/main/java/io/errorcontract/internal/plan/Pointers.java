package io.errorcontract.internal.plan;

/** JSON Pointers (RFC 6901). */
public final class Pointers {

    private Pointers() {}

    /**
     * Goes one step further.
     *
     * @param parent the pointer of an object
     * @param name the name of a field in it
     * @return the pointer of the field
     */
    public static String child(String parent, String name) {
        String escaped = name;
        if (name.indexOf('~') >= 0 || name.indexOf('/') >= 0) {
            escaped = name.replace("~", "~0").replace("/", "~1");
        }
        return parent + '/' + escaped;
    }

    /**
     * Goes one step further.
     *
     * @param parent the pointer of an array
     * @param index the index of an element in it
     * @return the pointer of the element
     */
    public static String child(String parent, int index) {
        return parent + '/' + index;
    }
}
