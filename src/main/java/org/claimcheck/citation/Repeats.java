package org.claimcheck.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What "Ibid." repeats: the note before it, where that can be told for sure. It can if both notes
 * are cited once, one marker right after the other, stand in that order in one list, and the first
 * names one work. Another "Ibid." leads further back.
 */
final class Repeats {

    private static final Pattern IBID = Pattern.compile("\\s{0,9}[Ii]bid(?:em)?\\b");

    private Repeats() {}

    /**
     * For each entry the one that it repeats.
     *
     * @param entries in text order
     * @param citedBy for each entry the indices of its markers, in text order
     * @return by index; null where nothing is repeated or nothing is sure
     */
    static @Nullable Integer[] of(String text, List<Entry> entries, List<List<Integer>> citedBy) {
        @Nullable Integer[] out = new Integer[entries.size()];
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            if (!isIbid(text, entries.get(i))
                    || entries.get(i).list() != before.list()
                    || !follow(citedBy.get(i - 1), citedBy.get(i))) {
                continue;
            }
            if (isIbid(text, before)) {
                out[i] = out[i - 1];
            } else if (before.span().of(text).indexOf(';') < 0) {
                out[i] = i - 1;
            }
        }
        return out;
    }

    private static boolean follow(List<Integer> before, List<Integer> after) {
        return before.size() == 1 && after.size() == 1 && after.get(0) == before.get(0) + 1;
    }

    private static boolean isIbid(String text, Entry entry) {
        Span span = entry.span();
        String label = entry.label();
        int at = span.start();
        if (label != null) {
            int shown = text.indexOf(label, at);
            boolean leads = shown >= 0 && shown <= at + 1 && shown + label.length() <= span.end();
            at = leads ? shown + label.length() : at;
        }
        while (at < span.end() && " ].):\u00a0".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return IBID.matcher(text).region(at, span.end()).lookingAt();
    }
}
