package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.Annotation;
import io.errorcontract.codegen.thrown.code.AppMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The methods that an aspect is put around, as far as its expression can be read. */
final class Pointcut {

    private final Engine engine;
    private final AppMethod advice;
    private final String text;

    Pointcut(Engine engine, AppMethod advice, String text) {
        this.engine = engine;
        this.advice = advice;
        this.text = text;
    }

    boolean matches(AppMethod method) {
        return matches(text, method);
    }

    private boolean matches(String expression, AppMethod method) {
        String whole = unwrapped(expression.strip());
        List<String> any = split(whole, "||");
        if (any.size() > 1) {
            return any.stream().anyMatch(part -> matches(part, method));
        }
        List<String> all = split(whole, "&&");
        if (all.size() > 1) {
            return all.stream().allMatch(part -> matches(part, method));
        }
        if (whole.startsWith("!")) {
            return !matches(whole.substring(1), method);
        }
        int open = whole.indexOf('(');
        return open > 0
                && whole.endsWith(")")
                && matches(
                        whole.substring(0, open).strip(),
                        whole.substring(open + 1, whole.length() - 1).strip(),
                        method);
    }

    private boolean matches(String kind, String argument, AppMethod method) {
        return switch (kind) {
            case "@annotation" -> has(method.annotations(), argument);
            case "@within", "@target" -> has(method.owner().annotations(), argument);
            case "within" -> type(argument, method.owner().name());
            case "execution" -> execution(argument, method);
            case "args", "this", "target", "bean" -> {
                if (kind.equals("bean")) {
                    engine.blindness().add(Blindness.Kind.POINTCUT, advice.place() + ": " + text);
                }
                yield !kind.equals("bean");
            }
            default -> named(kind, method);
        };
    }

    private boolean named(String name, AppMethod method) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        var owner = name.contains(".")
                ? engine.world().find(name.substring(0, name.lastIndexOf('.')).replace('.', '/'))
                : advice.owner();
        for (AppMethod each : owner == null ? List.<AppMethod>of() : owner.methods()) {
            for (Annotation annotation : each.annotations()) {
                if (each.name().equals(simple) && annotation.type().endsWith("/Pointcut")) {
                    return matches(annotation.text("value").orElse(""), method);
                }
            }
        }
        engine.blindness().add(Blindness.Kind.POINTCUT, advice.place() + ": " + text);
        return false;
    }

    /** The argument is a type, or a parameter of the advice that has it. */
    private boolean has(List<Annotation> annotations, String argument) {
        String type = argument.replace('.', '/');
        for (int i = 0; i < advice.parameterTypes().length; i++) {
            if (advice.parameterName(i).equals(argument)) {
                type = advice.parameterTypes()[i].getInternalName();
            }
        }
        String wanted = type;
        return engine.world().withMeta(annotations).stream()
                .map(each -> each.type().replace('$', '/'))
                .anyMatch(each -> each.equals(wanted.replace('$', '/'))
                        || (!wanted.contains("/") && each.endsWith("/" + wanted)));
    }

    private boolean execution(String pattern, AppMethod method) {
        String head = pattern.contains("(")
                ? pattern.substring(0, pattern.indexOf('(')).strip()
                : pattern;
        String path = head.substring(head.lastIndexOf(' ') + 1);
        int dot = path.lastIndexOf('.');
        String name = path.substring(dot + 1);
        String owner = dot < 0 ? "*" : path.substring(0, dot);
        return Pattern.matches(name.replace("*", ".*"), method.name())
                && type(owner, method.owner().name());
    }

    private boolean type(String pattern, String name) {
        String plain = pattern.endsWith("+") ? pattern.substring(0, pattern.length() - 1) : pattern;
        String regex = plain.endsWith(".") ? plain + "*" : plain;
        regex = regex.replace("..", "\u0000")
                .replace(".", "/")
                .replace("*", "[^/]*")
                .replace("\u0000", "/(.*/)?");
        Pattern compiled = Pattern.compile(plain.equals("*") ? ".*" : regex);
        return engine.world().supertypes(name).stream()
                .limit(pattern.endsWith("+") ? Long.MAX_VALUE : 1)
                .anyMatch(each -> compiled.matcher(each).matches());
    }

    private static String unwrapped(String text) {
        return text.startsWith("(") && closing(text, 0) == text.length() - 1
                ? unwrapped(text.substring(1, text.length() - 1).strip())
                : text;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> split(String text, String operator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(operator, i)) {
                parts.add(text.substring(start, i));
                start = i + operator.length();
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
