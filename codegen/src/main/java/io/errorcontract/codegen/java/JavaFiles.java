package io.errorcontract.codegen.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.codegen.output.GeneratedFile;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Puts classes into the files that a compiler reads. */
final class JavaFiles {

    private static final String INDENT = "    ";

    /** JavaPoet writes it in one line, however many subclasses there are. */
    private static final Pattern PERMITS = Pattern.compile(" (permits .+) \\{$", Pattern.MULTILINE);

    private static final int WIDTH = 120;

    private final Charset charset;

    JavaFiles(Charset charset) {
        this.charset = charset;
    }

    GeneratedFile of(String packageName, TypeSpec type) {
        String source = JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
        if (type.modifiers().contains(Modifier.SEALED)) {
            source = PERMITS.matcher(source).replaceFirst(JavaFiles::broken);
        }
        String path = packageName.replace('.', '/') + "/" + type.name() + ".java";
        return new GeneratedFile(path, encode(source));
    }

    /** The clause in lines of its own. */
    private static String broken(MatchResult permits) {
        StringBuilder lines = new StringBuilder();
        String line = "\n" + INDENT + INDENT;
        for (String word : permits.group(1).split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.append(line.stripTrailing());
                line = "\n" + INDENT.repeat(4);
            }
            line += word + " ";
        }
        return Matcher.quoteReplacement(lines + line + "{");
    }

    private byte[] encode(String source) {
        byte[] encoded = source.getBytes(charset);
        boolean whole = new String(encoded, charset).equals(source);
        return whole ? encoded : escapeUnmappable(source).getBytes(charset);
    }

    /** A Unicode escape means the same anywhere in a source, so what the charset lacks can be told after the fact. */
    private String escapeUnmappable(String source) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder escaped = new StringBuilder(source.length() + 64);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (encoder.canEncode(c)) {
                escaped.append(c);
            } else {
                escaped.append(String.format("\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }
}
