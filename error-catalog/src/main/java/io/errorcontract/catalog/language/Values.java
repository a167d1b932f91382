package io.errorcontract.catalog.language;

import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.contract.ParameterType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single values. Each method gives null for a value of another kind, which it reports. */
final class Values {
    private final BindContext context;

    Values(BindContext context) {
        this.context = context;
    }

    @Nullable
    String text(String what, YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.isText()) {
            return scalar.value();
        }
        context.wrongType(what, "text", node);
        return null;
    }

    @Nullable
    Integer integer(String what, YamlNode node) {
        if (node.toValue() instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        context.wrongType(what, "a whole number", node);
        return null;
    }

    @Nullable
    BigDecimal number(String what, YamlNode node) {
        if (node.toValue() instanceof Number number) {
            return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        }
        context.wrongType(what, "a number", node);
        return null;
    }

    @Nullable
    Boolean truth(String what, YamlNode node) {
        if (node.toValue() instanceof Boolean truth) {
            return truth;
        }
        context.wrongType(what, "true or false", node);
        return null;
    }

    @Nullable
    Duration duration(String what, YamlNode node) {
        if (!(node instanceof YamlScalar scalar) || scalar.kind() == YamlScalar.Kind.NULL) {
            context.wrongType(what, "a duration", node);
            return null;
        }
        Optional<Duration> duration = Durations.parse(scalar.value());
        if (duration.isEmpty()) {
            boolean number = !scalar.isText();
            context.reportBroken(
                    ReadingFaults.INVALID_DURATION,
                    node.location(),
                    "'" + scalar.value() + "' is not a duration",
                    number
                            ? "write the unit, for example '" + scalar.value() + "s'"
                            : "for example '5s', '500ms', '2m'");
        }
        return duration.orElse(null);
    }

    <E extends Enum<E>> @Nullable E word(String what, YamlNode node, Class<E> words) {
        String text = text(what, node);
        if (text == null) {
            return null;
        }
        List<String> known = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            String name = word.name().toLowerCase(Locale.ROOT);
            if (name.equals(text)) {
                return word;
            }
            known.add(name);
        }
        context.reportBroken(
                ReadingFaults.UNKNOWN_VALUE,
                node.location(),
                what + " cannot be '" + text + "'",
                NearestWord.of(text, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("one of: " + String.join(", ", known)));
        return null;
    }

    /** A type without a question mark; {@code string} if the text is none, which is reported. */
    ParameterType type(String text, YamlNode node) {
        Optional<ParameterType> type = TypeParser.parse(text);
        if (type.isEmpty()) {
            context.reportBroken(
                    ReadingFaults.INVALID_TYPE,
                    node.location(),
                    "'" + text + "' is not a type",
                    text.contains("?")
                            ? "a question mark goes to the end of the whole type"
                            : "for example 'string', 'list<string>', 'map<integer>', or the name of one of 'types'");
        }
        return type.orElse(ParameterType.Scalar.ANY);
    }
}
