package io.errorcontract.codegen.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key of {@code responses}: a status, a range such as {@code 4XX}, or {@code default}.
 *
 * @param text the key
 */
public record StatusKey(String text) {

    private static final int HUNDRED = 100;

    /**
     * Tells whether only errors can be meant.
     *
     * @return true for a status, or a range of statuses, from 400 on
     */
    public boolean isError() {
        return text.length() == 3 && (text.charAt(0) == '4' || text.charAt(0) == '5');
    }

    /**
     * Tells whether errors can be meant.
     *
     * @return true for those of errors, and for {@code default}
     */
    public boolean mayBeError() {
        return isError() || text.equals("default");
    }

    /**
     * Tells whether no error can be meant.
     *
     * @return true for a status, or a range of statuses, below 400
     */
    public boolean isSuccess() {
        return text.length() == 3 && text.charAt(0) >= '1' && text.charAt(0) <= '3';
    }

    /**
     * Tells which status is meant.
     *
     * @return the status; null for a range, and for {@code default}
     */
    public @Nullable Integer status() {
        return text.matches("[0-9]{3}") ? Integer.valueOf(text) : null;
    }

    /**
     * Tells which range of statuses is meant.
     *
     * @return the first of them, such as 400 for {@code 4XX}; null for one status, and for {@code default}
     */
    public @Nullable Integer range() {
        return isError() && text.substring(1).equalsIgnoreCase("XX") ? (text.charAt(0) - '0') * HUNDRED : null;
    }

    /** Whether a response under this key is the one of a status, unless another key names the status more exactly. */
    public boolean covers(int status) {
        return text.equals(Integer.toString(status))
                || text.equalsIgnoreCase(status / HUNDRED + "XX")
                || text.equals("default");
    }

    public boolean coversAny(Set<Integer> statuses) {
        return statuses.stream().anyMatch(this::covers);
    }
}
