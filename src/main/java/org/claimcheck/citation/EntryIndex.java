package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a document by what leads to them: labels, numbers, ids. Numbers of different
 * groups ("[4]", "[note 4]") do not mix.
 */
final class EntryIndex {

    /** One label on more entries is the same mistake again. */
    private static final int MOST_SAME = 10;

    private final List<Entry> entries;
    private final Targets targets;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, List<Integer>> byNumber = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> notes = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<Integer> starts = new HashSet<>();
    private boolean unlabelled;
    private int highest;

    EntryIndex(List<Entry> entries, Targets targets) {
        this.entries = entries;
        this.targets = targets;
        List<@Nullable String> fragments = targets.ids(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            index(entries.get(i), i, fragments.get(i));
        }
    }

    private void index(Entry entry, int index, @Nullable String fragment) {
        starts.add(entry.span().start());
        String label = entry.label();
        if (label == null) {
            unlabelled = true;
            ids.add(fragment != null ? fragment : "entry-" + (index + 1));
            return;
        }
        ids.add(fragment != null ? fragment : label);
        String number = NumericLabels.normal(label);
        if (number != null) {
            groups.add(NumericLabels.group(number));
            add(byNumber, number, index);
            highest = Math.max(highest, number(number));
        }
        add(byName, fold(label), index);
        if (entry.isNote()) {
            add(notes, fold(label), index);
        }
    }

    private static void add(Map<String, List<Integer>> map, String key, int index) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
    }

    /** Labels are compared as Markdown does: without regard to case and white space. */
    static String fold(String label) {
        return Whitespace.single(label.strip().toLowerCase(Locale.ROOT));
    }

    /** The number of a label without a group; 0 if it is none. */
    static int number(String label) {
        boolean plain = NumericLabels.normal(label) != null && label.indexOf(' ') < 0;
        return plain ? Integer.parseInt(label) : 0;
    }

    List<Entry> entries() {
        return entries;
    }

    /** What markers call an entry. */
    String id(int entry) {
        return ids.get(entry);
    }

    boolean beginsAt(int offset) {
        return starts.contains(offset);
    }

    /** Whether there are entries with numbers of the group of a label. */
    boolean hasGroupOf(String label) {
        return groups.contains(NumericLabels.group(label));
    }

    boolean hasUnlabelled() {
        return unlabelled;
    }

    boolean isAboveList(String label) {
        return highest > 0 && number(label) > highest;
    }

    /** The entries a marker of any style but author and year may lead to, in text order. */
    List<Integer> match(Found one) {
        if (one.fragment() != null) {
            Integer entry = targets.entry(one.fragment());
            if (entry != null) {
                return List.of(entry);
            }
            // Where other notes of the program have their ids, the number is no second way.
            if (targets.exists(one.fragment()) || targets.hasLike(one.fragment())) {
                return List.of();
            }
        }
        return switch (one.style()) {
            case NOTE -> {
                List<Integer> defined = notes.getOrDefault(fold(one.label()), List.of());
                yield nearest(defined.isEmpty() ? numbered(one.label()) : defined, one.span());
            }
            case KEY, SYMBOL ->
                    nearest(byName.getOrDefault(fold(one.label()), List.of()), one.span());
            case NUMERIC, SUPERSCRIPT, LINK -> numbered(one.label(), one.span());
            case AUTHOR_YEAR -> List.of();
        };
    }

    /** The entries with a number, of the list that a place belongs to. */
    List<Integer> numbered(String label, Span from) {
        return nearest(numbered(label), from);
    }

    private List<Integer> numbered(String label) {
        String number = NumericLabels.normal(label);
        return number == null ? List.of() : byNumber.getOrDefault(number, List.of());
    }

    /**
     * Of all entries with the label those of one list: the next after the marker, as chapters have
     * it, else the last before it.
     */
    private List<Integer> nearest(List<Integer> matches, Span marker) {
        if (matches.size() < 2) {
            return matches;
        }
        int next = Spans.firstFrom(matches, m -> entries.get(m).span(), marker.start());
        int chosen = next < matches.size() ? next : next - 1;
        int list = entries.get(matches.get(chosen)).list();
        int from = chosen;
        while (from > 0 && isIn(list, matches.get(from - 1)) && chosen - from < MOST_SAME) {
            from--;
        }
        int to = chosen + 1;
        while (to < matches.size() && isIn(list, matches.get(to)) && to - from < MOST_SAME) {
            to++;
        }
        return matches.subList(from, to);
    }

    private boolean isIn(int list, int entry) {
        return entries.get(entry).list() == list;
    }
}
