package com.example.parcels;

import java.util.Map;

/** Uses what was generated of the imported catalog. */
public final class Parcels {

    private Parcels() {}

    /**
     * Reads a body that the document shows.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        String body = "{\"error\":{\"code\":\"parcel.sent\",\"message\":\"Parcel pc_99 was sent to Bergen\","
                + "\"details\":{\"city\":\"Bergen\"}}}";
        if (ParcelsErrors.decode(409, Map.of(), body) instanceof ParcelSentException sent) {
            System.out.println(sent.parcelId() + " went to " + sent.city());
        }
    }
}
