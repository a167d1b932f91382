package io.errorcontract.openapigenerator;

/** Makes any text safe inside a Javadoc comment. */
final class CommentText {

    private CommentText() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '<', '>', '@', '{', '}', '*', '\\' ->
                    escaped.append("&#").append((int) c).append(';');
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString().strip();
    }
}
