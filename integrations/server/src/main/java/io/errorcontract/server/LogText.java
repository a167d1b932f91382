package io.errorcontract.server;

/** Text of clients in logs: a line break in it could pass for an event of its own. */
final class LogText {

    private LogText() {}

    static String clean(String text) {
        if (text.codePoints().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(c -> cleaned.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return cleaned.toString();
    }
}
