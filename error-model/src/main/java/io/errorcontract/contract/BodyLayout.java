package io.errorcontract.contract;

import java.io.Serializable;

/**
 * The layout of a body: its media type, and the tree that writes and reads it.
 *
 * @param name its name in the catalog
 * @param mediaType the media type that it is sent with, with its parameters if it has any
 * @param json the tree
 * @since 0.1.0
 */
public record BodyLayout(String name, String mediaType, BodyNode json) implements Serializable {

    /** The media type of RFC 9457. */
    public static final String PROBLEM_JSON = "application/problem+json";
}
