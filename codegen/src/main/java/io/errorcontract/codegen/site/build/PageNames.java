package io.errorcontract.codegen.site.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Makes the names of files. A name depends on its code alone, so that no other code's coming or going changes it;
 * different codes give different names; and every name is one that all file systems and URIs take as it is.
 *
 * <p>Letters, digits, {@code .}, {@code _} and {@code -} stand for themselves. All else is written {@code ~xx} for each
 * byte of its UTF-8 form, and so is a first dot, and the first letter of a name that an operating system or the site
 * itself keeps for something else.
 */
final class PageNames {
    private static final HexFormat HEX = HexFormat.of();

    /** Longer names do not fit into every file system, once an ending and a folder are added. */
    private static final int MAX_LENGTH = 180;

    private static final int KEPT_LENGTH = 140;

    /** Names of devices in Windows, whatever ending they have. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

    /** Pages and folders of the site itself. */
    private static final Set<String> OWN =
            Set.of("index", "all", "retrying", "history", "status", "family", "guide", "assets");

    private PageNames() {}

    /** The name of a code's file, without an ending. */
    static String of(String code) {
        StringBuilder name = new StringBuilder(code.length() + 8);
        code.codePoints().forEach(c -> {
            if (isPlain(c) && !(c == '.' && name.length() == 0)) {
                name.append((char) c);
            } else {
                escape(name, Character.toString(c));
            }
        });
        String plain = name.toString();
        if (isKept(plain.toLowerCase(Locale.ROOT))) {
            StringBuilder escaped = new StringBuilder();
            escape(escaped, plain.substring(0, 1));
            plain = escaped + plain.substring(1);
        }
        return plain.length() <= MAX_LENGTH ? plain : shortened(plain, code);
    }

    /**
     * The name of a code that differs from another one by letter case only.
     *
     * @return a name that has the places of the capital letters at its end
     */
    static String withCase(String code) {
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            bits.append(Character.isUpperCase(code.charAt(i)) ? '1' : '0');
        }
        return of(code) + "~u" + new java.math.BigInteger(bits.toString(), 2).toString(36);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    private static boolean isKept(String name) {
        String base = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return OWN.contains(name) || DEVICES.contains(base) || base.matches("(com|lpt)[0-9]");
    }

    private static void escape(StringBuilder name, String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            name.append('~').append(HEX.toHexDigits(b));
        }
    }

    private static String shortened(String name, String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return name.substring(0, KEPT_LENGTH) + "~~" + HEX.formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
