package io.errorcontract.internal.json;

import org.jspecify.annotations.Nullable;

/** A JSON parser that is there to be used. */
public abstract class JsonEngine {

    /**
     * The version 3 line is looked for first: where both are there, it is the one that the application chose itself.
     */
    private static final @Nullable JsonEngine AVAILABLE = find();

    /** Said once, since this class is loaded by the first body of an error that is to be read. */
    private static final String MISSING =
            "There is no JSON parser to read the bodies of errors with, so each of them is"
                    + " known by its status and headers alone. Add com.fasterxml.jackson.core:jackson-core 2.15 or later, or"
                    + " tools.jackson.core:jackson-core 3; on the module path, the application also requires"
                    + " com.fasterxml.jackson.core or tools.jackson.core.";

    /** Depth costs a parser memory, so there is a bound to it, far beyond what any body has. */
    static final int MAX_DEPTH = 10_000;

    private final String name;

    /**
     * For the adapters.
     *
     * @param name the engine's name
     */
    protected JsonEngine(String name) {
        this.name = name;
    }

    /** The parser to use, or {@code null} if there is none on the class path or module path. */
    public static @Nullable JsonEngine available() {
        return AVAILABLE;
    }

    /**
     * Begins to read.
     *
     * @param json the bytes, UTF-8
     * @param from the index of the first byte
     * @param to the index after the last byte
     * @return a reader, before the first token
     */
    public abstract JsonReader read(byte[] json, int from, int to);

    /**
     * Prepares the name of a field to be looked for.
     *
     * @param name the name
     * @return the name in the parser's own form; its text is the name
     */
    public abstract Object prepare(String name);

    /** The engine's name, for messages. */
    public final String name() {
        return name;
    }

    private static @Nullable JsonEngine find() {
        JsonEngine engine = create("tools.jackson.core.json.JsonFactory", true);
        if (engine == null) {
            engine = create("com.fasterxml.jackson.core.StreamReadConstraints", false);
        }
        if (engine == null) {
            System.getLogger("io.errorcontract").log(System.Logger.Level.WARNING, MISSING);
        }
        return engine;
    }

    /** Only the adapter whose library was found is loaded: made in here, both would be, to verify this class. */
    private static @Nullable JsonEngine create(String required, boolean version3) {
        try {
            Class.forName(required, false, JsonEngine.class.getClassLoader());
            return version3 ? Jackson3Engine.create() : Jackson2Engine.create();
        } catch (ClassNotFoundException | LinkageError absentOrTooOld) {
            return null;
        }
    }
}
