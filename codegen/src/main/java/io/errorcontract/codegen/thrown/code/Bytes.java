package io.errorcontract.codegen.thrown.code;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for names in class files without reading them. */
final class Bytes {

    private Bytes() {}

    static boolean containAny(byte[] bytes, List<String> names) {
        return names.stream().anyMatch(name -> contain(bytes, name.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean contain(byte[] bytes, byte[] name) {
        for (int i = 0; i <= bytes.length - name.length; i++) {
            if (bytes[i] == name[0] && matches(bytes, i, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int start, byte[] name) {
        for (int i = 1; i < name.length; i++) {
            if (bytes[start + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
