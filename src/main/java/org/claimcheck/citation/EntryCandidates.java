package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.citation.EntryLabel.Form;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lines outside any list that is known as one which begin as an entry would: with a number or a key
 * in brackets, or with a bare number. Those are entries that count on from one to the next, that a
 * marker asks for, or that look like a reference.
 */
final class EntryCandidates {

    /** The blocks a note may take before the next begins. */
    private static final int LONGEST_NOTE = 8;

    private record Candidate(Entry entry, int block, @Nullable Integer number, boolean bare) {

        boolean precedes(Candidate other) {
            return number != null
                    && other.number != null
                    && bare == other.bare
                    && other.number == number + 1
                    && other.block - block <= (bare ? LONGEST_NOTE : 1);
        }
    }

    private final String text;
    private final Set<String> wanted;
    private final Set<String> raised;
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * @param wanted labels that markers in the text show
     * @param raised labels of raised numbers among them
     */
    EntryCandidates(String text, Set<String> wanted, Set<String> raised) {
        this.text = text;
        this.wanted = wanted;
        this.raised = raised;
    }

    /**
     * Takes a line in.
     *
     * @param label null if it begins with none: then it goes on with the line before in its block
     */
    void add(@Nullable EntryLabel label, Span line, int block) {
        boolean bare = label != null && label.form() == Form.BARE && raised.contains(label.text());
        if (label != null
                && (bare || label.form() == Form.BRACKETED || label.form() == Form.NOTE)) {
            Entry entry = new Entry(label.text(), -1, line, label.form() == Form.NOTE);
            String digits = label.text().substring(label.text().lastIndexOf(' ') + 1);
            boolean numeric = NumericLabels.normal(digits) != null;
            candidates.add(
                    new Candidate(entry, block, numeric ? Integer.valueOf(digits) : null, bare));
        } else if (!candidates.isEmpty()) {
            int last = candidates.size() - 1;
            Candidate open = candidates.get(last);
            if (open.block == block) {
                candidates.set(
                        last,
                        new Candidate(open.entry.until(line.end()), block, open.number, open.bare));
            }
        }
    }

    /** Those that are entries, as one list. */
    List<Entry> accepted(int list) {
        List<Entry> out = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            boolean after = i > 0 && candidates.get(i - 1).precedes(one);
            boolean before = i + 1 < candidates.size() && one.precedes(candidates.get(i + 1));
            if (after
                    || before
                    || (one.bare && raised.size() == 1)
                    || one.entry.isNote()
                    || (!one.bare && wanted.contains(one.entry.label()))
                    || (!one.bare && EntryFields.looksLikeReference(text, one.entry.span()))) {
                out.add(one.entry.in(list));
            }
        }
        return out;
    }
}
