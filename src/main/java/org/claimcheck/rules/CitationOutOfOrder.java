package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Block;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** A number first cited after a higher one, where all others rise; a range that runs backwards. */
public final class CitationOutOfOrder implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("citation-out-of-order", Family.CITATION, Severity.WARNING)
                    .summary("A numbered citation out of its order, or a range that runs backwards")
                    .question("Is this the source that is meant?")
                    .why(
                            "Where sources are numbered as they are cited, a number out of its"
                                    + " turn is mostly a typing error or a passage that was moved,"
                                    + " and leads to the wrong source.")
                    .fix("Check which source is meant, and number anew.")
                    .flagged(
                            """
                            The mill stood here [1] until the flood [2], and then the weir [4].
                            A bridge came later [3], and trams after it [5].

                            References

                            [1] Fire register.
                            [2] Diary of a miller.
                            [3] City archive, file 12.
                            [4] Map of the weir.
                            [5] Yearbook of the trams.
                            """)
                    .clean(
                            """
                            The mill stood here [1] until the flood [2], and then the weir [3].
                            A bridge came later [1], and trams after it [4].

                            References

                            [1] Fire register.
                            [2] Diary of a miller.
                            [3] City archive, file 12.
                            [4] Map of the weir.
                            """)
                    .misses("Lists in alphabetical order, and notes that a program numbers.")
                    .misses("Articles that number most sources in another order.")
                    .build();

    /** Fewer numbers show no order. */
    private static final int FEWEST = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        List<Span> ranges = BackwardRanges.in(article.text(), article.citations().markers());
        for (Span range : ranges) {
            out.add(reversed(article.text(), range));
        }
        Cover backwards = Cover.of(ranges);
        Map<String, List<Marker>> groups = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Map<String, Integer> lists = new HashMap<>();
        article.citations().references().forEach(r -> lists.putIfAbsent(r.id(), r.list()));
        for (Marker marker : article.citations().markers()) {
            boolean counts =
                    isTyped(marker)
                            && marker.isResolved()
                            && isRunning(article, marker)
                            && !backwards.overlaps(marker.span());
            String group = lists.get(marker.target()) + " " + group(marker.label());
            if (counts && seen.add(group + " " + marker.label())) {
                groups.computeIfAbsent(group, k -> new ArrayList<>()).add(marker);
            }
        }
        groups.values().forEach(g -> outOfOrder(article, g, out));
        return out.stream();
    }

    /** Numbers that a program gives are always in order. */
    private static boolean isTyped(Marker marker) {
        boolean typed =
                marker.style() == Marker.Style.NUMERIC
                        || marker.style() == Marker.Style.SUPERSCRIPT;
        return typed && number(marker.label()) > 0;
    }

    /** A caption or table may stand far from where it is mentioned. */
    private static boolean isRunning(Article article, Marker marker) {
        int index = article.document().blockAt(marker.span().start());
        Block block = index < 0 ? null : article.document().blocks().get(index);
        return block instanceof Block.Paragraph || block instanceof Block.ListItem;
    }

    private static void outOfOrder(Article article, List<Marker> first, List<Finding> out) {
        if (first.size() < FEWEST || number(first.get(0).label()) != 1) {
            return;
        }
        List<Marker> late = late(first);
        boolean ordered = late.size() * 4 <= first.size();
        if (late.isEmpty() || !ordered || isAlphabetical(article)) {
            return;
        }
        for (Marker marker : late) {
            out.add(
                    INFO.finding(
                            marker.span(),
                            MarkerText.shown(article, marker)
                                    + " stands out of the order in which sources are numbered"
                                    + " here: check which source is meant, and number anew."));
        }
    }

    /** The fewest first mentions without which the rest would rise. */
    private static List<Marker> late(List<Marker> first) {
        int n = first.size();
        int[] tails = new int[n];
        int[] before = new int[n];
        int longest = 0;
        for (int i = 0; i < n; i++) {
            int value = number(first.get(i).label());
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (number(first.get(tails[middle]).label()) < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            longest = Math.max(longest, low + 1);
        }
        Set<Integer> rising = new HashSet<>();
        for (int i = longest == 0 ? -1 : tails[longest - 1]; i >= 0; i = before[i]) {
            rising.add(i);
        }
        List<Marker> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (!rising.contains(i)) {
                out.add(first.get(i));
            }
        }
        return out;
    }

    /**
     * Whether the entries stand in the order of the alphabet, so that their numbers say nothing.
     */
    private static boolean isAlphabetical(Article article) {
        String last = "";
        int rising = 0;
        int all = 0;
        for (Reference reference : article.citations().references()) {
            String word = firstWord(reference.span().of(article.text()));
            rising += word.compareTo(last) >= 0 ? 1 : 0;
            all++;
            last = word;
        }
        return rising * 10 >= all * 9;
    }

    private static String firstWord(String entry) {
        int from = 0;
        while (from < entry.length() && !Character.isLetter(entry.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < entry.length() && Character.isLetter(entry.charAt(to))) {
            to++;
        }
        return entry.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static Finding reversed(String text, Span range) {
        return INFO.finding(
                range,
                "The range "
                        + range.of(text).replace('\n', ' ')
                        + " runs backwards: put the lower number first, or correct it.");
    }

    private static String group(String label) {
        int space = label.lastIndexOf(' ');
        return space < 0 ? "" : label.substring(0, space);
    }

    /** The number a label ends in; 0 if it is no plain number. */
    static int number(String label) {
        String digits = label.substring(label.lastIndexOf(' ') + 1);
        boolean plain =
                !digits.isEmpty()
                        && digits.length() <= 4
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : 0;
    }
}
