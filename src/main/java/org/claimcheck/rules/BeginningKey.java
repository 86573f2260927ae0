package org.claimcheck.rules;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * The name of a row or field that gives a beginning: "Founded", "established_date", "Date of
 * opening", as boxes of facts have it.
 *
 * @param verb that a text would use: "founded"; empty if the name is another
 * @param end index after its last token
 */
record BeginningKey(String verb, int end) {

    private static final int LONGEST = 6;

    static BeginningKey of(Tokens t) {
        String verb = "";
        int i = 0;
        while (i < LONGEST && isKey(t.at(i))) {
            String named = verb(t.at(i).word());
            if (!named.isEmpty() && !verb.isEmpty()) {
                return new BeginningKey("", 0);
            }
            verb = named.isEmpty() ? verb : named;
            i++;
        }
        return new BeginningKey(verb, i);
    }

    private static boolean isKey(Token token) {
        return switch (token.word()) {
            case "date", "year", "of", "_", "-" -> true;
            default -> !verb(token.word()).isEmpty();
        };
    }

    private static String verb(String word) {
        return switch (word) {
            case "founded", "foundation", "founding" -> "founded";
            case "established", "establishment" -> "established";
            case "incorporated", "incorporation" -> "incorporated";
            case "opened", "opening" -> "opened";
            case "inaugurated", "inauguration" -> "inaugurated";
            case "launched", "launch" -> "launched";
            case "completed", "completion" -> "completed";
            case "released", "release" -> "released";
            case "published", "publication" -> "published";
            default -> "";
        };
    }
}
