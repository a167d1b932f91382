package io.errorcontract.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name of what a catalog says of the wire. */
public final class Fingerprint {

    /** 64 bits: it tells versions apart by accident, and keeps nobody from forging one. */
    private static final int BYTES = 8;

    private Fingerprint() {}

    /**
     * Computes the fingerprint of a catalog.
     *
     * @param catalog the catalog
     * @return 16 hexadecimal digits
     */
    public static String of(ErrorCatalog catalog) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(WireText.of(catalog).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
