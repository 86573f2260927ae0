package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words in an element's class and id: {@code relatedPosts-list} is related, posts, list. */
final class Names {

    /** Longer values are generated; their words say nothing. */
    private static final int LONGEST = 300;

    private static final Set<String> COMPANY = Set.of("no", "has", "with", "without", "hide");

    private Names() {}

    static List<String> of(Element element) {
        List<String> words = new ArrayList<>();
        split(element.className(), words);
        split(element.id(), words);
        return words;
    }

    /** Whether a word only says what an element has or lacks: {@code no-sidebar}. */
    static boolean isAside(List<String> words, int i) {
        return i > 0 && COMPANY.contains(words.get(i - 1));
    }

    private static void split(String value, List<String> words) {
        if (value.length() > LONGEST) {
            return;
        }
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            boolean end = i == value.length() || !Character.isLetter(value.charAt(i));
            boolean hump =
                    !end
                            && i > start
                            && Character.isUpperCase(value.charAt(i))
                            && Character.isLowerCase(value.charAt(i - 1));
            if ((end || hump) && i > start) {
                words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
            }
            if (end) {
                start = i + 1;
            } else if (hump) {
                start = i;
            }
        }
    }
}
