package io.errorcontract.jakarta.rest;

/** What else is on the class path. */
final class Presence {

    private Presence() {}

    static boolean of(String className) {
        try {
            Class.forName(className, false, Presence.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
