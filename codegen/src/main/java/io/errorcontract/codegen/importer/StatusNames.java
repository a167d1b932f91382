package io.errorcontract.codegen.importer;

import io.errorcontract.contract.ReasonPhrases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of statuses, and the statuses that names tell of. */
final class StatusNames {

    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_ERROR = 400;
    private static final int END_OF_ERRORS = 600;

    /** Words of codes, the telling ones first, and the statuses that they commonly go with, the likely ones first. */
    private static final Map<String, int[]> WORDS = words("""
            too_many 429,403|rate_limit 429|throttl 429|quota 429,403,402|limit_exceeded 429,403|not_implemented 501
            method_not_allowed 405|not_acceptable 406|unsupported_media 415|too_large 413|gateway_timeout 504
            bad_gateway 502|upstream 502|unavailable 503|overload 503,529|maintenance 503|capacity 503
            timeout 504,408|timed_out 504,408|not_found 404|no_such 404|not_exist 404|unauthorized 401
            unauthenticated 401|authentication 401|credential 401|token 401|api_key 401|forbidden 403|permission 403|scope 403
            access_denied 403|not_allowed 403,405|denied 403|payment 402|card 402|credit 402|balance 402
            already_exists 409|conflict 409|duplicate 409|in_use 409|exists 409|gone 410|expired 410,401
            precondition 412|locked 423|unprocessable 422|validation 422,400|internal 500|server_error 500
            unknown 500|bad_request 400|malformed 400|invalid 400,422|missing 400,422|required 400,422|auth 401,403\
            """);

    private static final Set<String> SUCCESSES =
            Set.of("success", "succeeded", "successful", "redirect", "completed", "merged", "updated", "deleted");

    /** The names of all statuses of a range, by the first of them. */
    static final Map<Integer, String> RANGES = Map.of(400, "client_error", 500, "server_error");

    private StatusNames() {}

    private static Map<String, int[]> words(String lines) {
        Map<String, int[]> words = new LinkedHashMap<>();
        for (String entry : lines.split("[|\n]", -1)) {
            int blank = entry.indexOf(' ');
            int[] statuses = Arrays.stream(entry.substring(blank + 1).split(",", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            words.put(entry.substring(0, blank), statuses);
        }
        return words;
    }

    /** The name of a status in the way of codes, such as {@code not_found}. */
    static String name(int status) {
        return TextLines.snakeCase(ReasonPhrases.title(status));
    }

    /** The error status whose phrase a name begins with, such as {@code NotFoundResponse}; null if there is none. */
    static @Nullable Integer ofPhrase(String name) {
        String words = TextLines.snakeCase(name) + "_";
        Integer best = null;
        for (int status = FIRST_ERROR; status < END_OF_ERRORS; status++) {
            boolean fits = ReasonPhrases.of(status) != null && words.startsWith(name(status) + "_");
            if (fits && (best == null || name(status).length() > name(best).length())) {
                best = status;
            }
        }
        return best;
    }

    /**
     * The status that a code's own words tell of, out of some, or of all if there are none; null if they tell of none.
     */
    static @Nullable Integer ofCode(String code, Set<Integer> possible) {
        String words = TextLines.snakeCase(code);
        for (Map.Entry<String, int[]> entry : WORDS.entrySet()) {
            if (words.contains(entry.getKey())) {
                for (int status : entry.getValue()) {
                    if (possible.isEmpty() || possible.contains(status)) {
                        return status;
                    }
                }
            }
        }
        return null;
    }

    /** Whether the words of a code are those of a status. */
    static boolean tells(String code, int status) {
        return TextLines.snakeCase(code).equals(name(status)) || ofCode(code, Set.of(status)) != null;
    }

    /** Whether a response of this name is no error. */
    static boolean meansSuccess(String name) {
        String words = "_" + TextLines.snakeCase(name) + "_";
        return words.matches(".*_(ok|success|created|accepted|no_content|2[0-9]{2}|3[0-9]{2})_.*");
    }

    /** Whether a code by itself is the name of a success, or of a redirection. */
    static boolean isSuccess(String code) {
        String words = TextLines.snakeCase(code);
        for (int status = FIRST_SUCCESS; status < FIRST_ERROR; status++) {
            if (ReasonPhrases.of(status) != null && words.equals(name(status))) {
                return true;
            }
        }
        return SUCCESSES.contains(words);
    }
}
