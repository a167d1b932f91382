package io.errorcontract.codegen.java;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values to construct exceptions with. */
final class SampleValues {

    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Object.class, "anything"),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(long.class, 2L),
            Map.entry(double.class, 0.5),
            Map.entry(BigDecimal.class, BigDecimal.TEN),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ofSeconds(3)),
            Map.entry(URI.class, URI.create("a:b")),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(List.class, List.of()),
            Map.entry(Map.class, Map.of()));

    private SampleValues() {}

    /** A value of the class; null if null is as good as any. */
    static @Nullable Object of(Class<?> type) throws ReflectiveOperationException {
        Object simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                values[i] = of(types[i]);
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        }
        boolean openEnum = Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("isKnown"));
        return openEnum ? type.getMethod("of", String.class).invoke(null, "unheard-of") : null;
    }
}
