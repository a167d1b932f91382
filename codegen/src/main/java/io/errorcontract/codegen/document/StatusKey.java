package io.errorcontract.codegen.document;

import java.util.Set;

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

    /** Whether a response under this key is the one of a status. */
    boolean covers(int status) {
        return text.equals(Integer.toString(status)) || text.equalsIgnoreCase(status / HUNDRED + "XX");
    }

    boolean coversAny(Set<Integer> statuses) {
        return statuses.stream().anyMatch(this::covers);
    }
}
