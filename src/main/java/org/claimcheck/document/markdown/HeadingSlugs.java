package org.claimcheck.document.markdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ids that publishers give a heading, so that links to it resolve. GitHub: lower case, without
 * punctuation, spaces to hyphens, {@code -1} for a repeat. Pandoc and kramdown: the same from the
 * first letter on.
 */
final class HeadingSlugs {

    private final Map<String, Integer> used = new HashMap<>();

    /** The ids of the next heading, in document order. */
    Set<String> of(String heading) {
        StringBuilder slug = new StringBuilder();
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        plain.codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                                slug.appendCodePoint(c);
                            } else if (Character.isWhitespace(c)) {
                                slug.append('-');
                            }
                        });
        Set<String> ids = new LinkedHashSet<>();
        String id = slug.toString();
        int repeats = used.merge(id, 1, Integer::sum) - 1;
        ids.add(repeats == 0 ? id : id + "-" + repeats);
        int letter = 0;
        while (letter < id.length() && !Character.isLetter(id.charAt(letter))) {
            letter++;
        }
        if (letter > 0 && letter < id.length() && repeats == 0) {
            ids.add(id.substring(letter));
        }
        ids.remove("");
        return ids;
    }
}
