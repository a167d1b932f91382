package io.errorcontract.catalog.language;

import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.Format.Kind;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads bindings such as {@code $operation | part(0, '/') | upper}. */
final class BindingParser {
    private static final Pattern SOURCE = Pattern.compile("\\$([A-Za-z_][\\w-]*(?:\\.[^|]*[^|\\s])?)\\s*");
    private static final Pattern FORMAT =
            Pattern.compile("\\|\\s*([A-Za-z][\\w-]*)\\s*(?:\\(((?:[^')]|'[^']*')*)\\))?\\s*");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*(?:'([^']*)'|(-?\\d{1,9}))\\s*(,|$)");

    private final BindContext context;
    private final YamlScalar scalar;
    private final String text;
    private boolean faulty;

    private BindingParser(BindContext context, YamlScalar scalar) {
        this.context = context;
        this.scalar = scalar;
        this.text = scalar.value();
    }

    /** A format as it is written. */
    private record Call(String name, int offset, List<Object> arguments) {}

    /** Null, and reported, if the text is no binding that can be used at its place. */
    static @Nullable Binding parse(BindContext context, YamlScalar scalar, BindingSource.Scope scope) {
        return new BindingParser(context, scalar).parse(scope);
    }

    private @Nullable Binding parse(BindingSource.Scope scope) {
        Matcher matcher = SOURCE.matcher(text);
        List<Call> calls = matcher.lookingAt() ? calls(text, matcher.end()) : null;
        if (calls == null) {
            context.reportBroken(
                    ReadingFaults.INVALID_TEMPLATE,
                    scalar.location(),
                    "'" + text + "' is not one binding",
                    "a value is one binding with formats, such as '$retry_after | seconds'; "
                            + "a constant that starts with '$' is written '$$'");
            return null;
        }
        String name = matcher.group(1);
        BindingSource source = source(name, scope);
        ParameterType type = source == null || source.type() == null ? Scalar.ANY : source.type();
        List<Format> formats = new ArrayList<>();
        for (Call call : calls) {
            Format format = format(call);
            if (format != null && source != null) {
                checkFit(call, format.kind(), name, source, type);
                type = format.kind().result(type);
                formats.add(format);
            }
        }
        return faulty || source == null ? null : new Binding(source, name.substring(nameStart(name)), formats);
    }

    private static int nameStart(String source) {
        int dot = source.indexOf('.');
        return dot < 0 ? source.length() : dot + 1;
    }

    private @Nullable BindingSource source(String name, BindingSource.Scope scope) {
        int dot = name.indexOf('.');
        BindingSource source = BindingSource.of(dot < 0 ? name : name.substring(0, dot), dot >= 0, scope);
        if (source == null) {
            fault(
                    BindingFaults.UNKNOWN_BINDING,
                    0,
                    name.length() + 1,
                    "no binding '$" + name + "'",
                    NearestWord.hint("$" + name, words(scope)));
        }
        return source;
    }

    private static List<String> words(BindingSource.Scope scope) {
        return Arrays.stream(BindingSource.values())
                .filter(source -> source.scope() == scope)
                .map(source ->
                        "$" + source.word() + (source.type() == null && source != BindingSource.ITEM ? ".NAME" : ""))
                .toList();
    }

    private @Nullable Format format(Call call) {
        Kind kind = Kind.of(call.name());
        if (kind == null) {
            List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
            fault(
                    BindingFaults.UNKNOWN_FORMAT,
                    call,
                    "no format '" + call.name() + "'",
                    NearestWord.hint(call.name(), words));
            return null;
        }
        Format format = format(kind, call.arguments());
        if (format == null) {
            String usage =
                    kind.usage().isEmpty() ? "'" + kind.word() + "' without arguments" : kind.word() + kind.usage();
            fault(
                    BindingFaults.UNKNOWN_FORMAT,
                    call,
                    "wrong arguments for the format '" + call.name() + "'",
                    "write " + usage);
        }
        return format;
    }

    private static @Nullable Format format(Kind kind, List<Object> arguments) {
        try {
            return new Format(kind, arguments);
        } catch (IllegalArgumentException otherArguments) {
            return null;
        }
    }

    /** The formats of a text, such as {@code | lower}; null if one of them does not exist, or fits no text. */
    static @Nullable List<Format> formats(String text) {
        List<Call> calls = calls(text, 0);
        if (calls == null) {
            return null;
        }
        List<Format> formats = new ArrayList<>();
        for (Call call : calls) {
            Kind kind = Kind.of(call.name());
            Format format = kind == null || !kind.takes(Scalar.STRING) ? null : format(kind, call.arguments());
            if (format == null) {
                return null;
            }
            formats.add(format);
        }
        return formats;
    }

    /** What has a name has a type that each error may declare otherwise, so that it counts as any. */
    private void checkFit(Call call, Kind kind, String name, BindingSource source, ParameterType type) {
        if (source.isCollection() || !kind.takes(type)) {
            fault(
                    BindingFaults.FORMAT_MISMATCH,
                    call,
                    "the format '" + call.name() + "' does not fit '$" + name + "'",
                    type == Scalar.INSTANT ? "a moment has " + formatsOf(Scalar.INSTANT) : "");
        }
    }

    private static String formatsOf(Scalar type) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.takes(type) && !kind.takes(Scalar.STRING))
                .map(kind -> "'" + kind.word() + "'")
                .collect(Collectors.joining(", "));
    }

    private void fault(RuleInfo rule, Call call, String message, String hint) {
        fault(rule, call.offset(), call.name().length(), message, hint);
    }

    private void fault(RuleInfo rule, int offset, int length, String message, String hint) {
        faulty = true;
        context.markBroken(scalar.location());
        context.report(rule, scalar.within(offset, length), message, hint);
    }

    /** Null if the text has no such form. */
    private static @Nullable List<Call> calls(String text, int start) {
        List<Call> calls = new ArrayList<>();
        Matcher format = FORMAT.matcher(text);
        int at = start;
        while (at < text.length()) {
            List<Object> arguments = format.region(at, text.length()).lookingAt() ? arguments(format.group(2)) : null;
            if (arguments == null) {
                return null;
            }
            calls.add(new Call(format.group(1), format.start(1), arguments));
            at = format.end();
        }
        return calls;
    }

    private static @Nullable List<Object> arguments(@Nullable String text) {
        List<Object> arguments = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return arguments;
        }
        Matcher argument = ARGUMENT.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!argument.region(at, text.length()).lookingAt()) {
                return null;
            }
            String string = argument.group(1);
            arguments.add(string != null ? string : (Object) Integer.valueOf(argument.group(2)));
            at = argument.end();
        }
        return arguments;
    }
}
