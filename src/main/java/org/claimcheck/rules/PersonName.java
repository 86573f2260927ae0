package org.claimcheck.rules;

import java.util.Set;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name in front of a verb or a bracket.
 *
 * @param key in small letters, without titles; {@code he} or {@code she} for a pronoun
 * @param first index of the first token
 */
record PersonName(String key, int first) {

    private static final int LONGEST = 12;

    private static final Set<String> PARTICLES =
            Set.of(
                    ("van von de der den del della di da dos du la le el al bin ibn ben af av zu ter"
                                    + " ten y")
                            .split(" "));

    /** First words of sentences and titles, which are no part of a name. */
    private static final Set<String> OUTSIDE =
            Set.of(
                    ("the a an when after since although though if while before as in on at but and"
                                    + " or until because then later both by his her its their our"
                                    + " mr mrs ms miss dr sir dame lady lord prof professor born"
                                    + " author singer actor actress writer painter poet architect"
                                    + " senator president king queen pope judge captain general"
                                    + " former late see cf sister brother father mother saint st")
                            .split(" "));

    boolean isPronoun() {
        return key.equals("he") || key.equals("she");
    }

    boolean isFull() {
        return key.indexOf(' ') > 0;
    }

    /** The name or pronoun that ends before an index; null if there is none. */
    static @Nullable PersonName before(Tokens t, int end) {
        Token last = t.at(end - 1);
        if (last.is("he") || last.is("she")) {
            return new PersonName(last.word(), end - 1);
        }
        int first = end;
        while (first > 0 && end - first < LONGEST && isPart(t, first - 1, end)) {
            first--;
        }
        while (first < end && isOutside(t.at(first))) {
            first++;
        }
        StringBuilder key = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (t.at(i).isWord()) {
                key.append(key.length() == 0 ? "" : " ").append(t.at(i).word());
            }
        }
        boolean linked = t.at(first - 1).is("and") || t.at(first - 1).is("&");
        boolean name = key.length() > 1 && t.at(first).capital() && t.at(end - 1).capital();
        return name && !linked ? new PersonName(key.toString(), first) : null;
    }

    private static boolean isPart(Tokens t, int i, int end) {
        Token token = t.at(i);
        if (token.isWord()) {
            return token.capital() || (i < end - 1 && PARTICLES.contains(token.word()));
        }
        if (i >= end - 1) {
            return false;
        }
        boolean initial =
                token.is(".") && t.at(i - 1).capital() && t.at(i - 1).word().length() <= 2;
        boolean hyphen = (token.is("-") || token.is("'") || token.is("\u2019")) && token.attached();
        return initial || (hyphen && t.at(i + 1).attached());
    }

    private static boolean isOutside(Token token) {
        return !token.isWord() || OUTSIDE.contains(token.word()) || !token.capital();
    }
}
