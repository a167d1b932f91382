package io.errorcontract.codegen.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        json   | {"a": "b", "n": -1.5e3, "t": true} | k"a" s"b" k"n" n1.5e3 k"t" wtrue
        java   | return 7; // done                  | wreturn n7 c// done
        python | if x: # done                       | wif c# done
        bash   | echo "$A" # done                   | wecho s"$A" c# done
        bash   | echo $#a#b                         | wecho
        ts     | const x = `it ${y}`                | wconst s`it ${y}`
        text   | return 7 "x"                       |
        """)
    void colours(String lang, String code, String tokens) {
        String found = Tokenizer.tokenize(lang, code).stream()
                .filter(token -> token.kind() != Token.Kind.PLAIN)
                .map(token -> token.kind().style() + token.text())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(tokens == null ? "" : tokens);
    }

    @Test
    void noCharacterIsLostWhateverTheCode() {
        Random random = new Random(3);
        String alphabet = "ab1\"'`\\/*#\n {}:$<>\u00e9";
        for (String lang : List.of("json", "java", "python", "bash", "text")) {
            for (int i = 0; i < 2_000; i++) {
                StringBuilder code = new StringBuilder();
                for (int length = random.nextInt(20); length > 0; length--) {
                    code.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                String joined = Tokenizer.tokenize(lang, code.toString()).stream()
                        .map(Token::text)
                        .collect(Collectors.joining());
                assertThat(joined).isEqualTo(code.toString());
            }
        }
    }
}
