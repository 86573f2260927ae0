package org.claimcheck.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Lazy;
import org.claimcheck.text.Span;

/**
 * One way to write placeholders.
 *
 * @param anchors one of these, in lower case, stands in every one: most sentences hold none, and it
 *     takes long to see that by the pattern
 * @param pattern most are never asked for
 */
record PlaceholderForm(List<String> anchors, Lazy<Pattern> pattern) {

    PlaceholderForm {
        anchors = List.copyOf(anchors);
    }

    static PlaceholderForm of(List<String> anchors, String pattern) {
        return new PlaceholderForm(anchors, Lazy.of(() -> Pattern.compile(pattern)));
    }

    /**
     * Adds all that stand in a sentence.
     *
     * @param lower the sentence in lower case
     * @param pairs of that
     * @param start of the sentence
     */
    void find(String sentence, String lower, LetterPairs pairs, int start, List<Span> found) {
        if (!isAnnounced(lower, pairs)) {
            return;
        }
        Matcher matcher = pattern.get().matcher(sentence);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()).shift(start));
        }
    }

    private boolean isAnnounced(String lower, LetterPairs pairs) {
        for (int i = 0; i < anchors.size(); i++) {
            if (pairs.mayHold(anchors.get(i)) && lower.contains(anchors.get(i))) {
                return true;
            }
        }
        return false;
    }
}
