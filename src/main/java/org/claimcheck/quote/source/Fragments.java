package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the fragments of a quotation in a source, word by word. */
final class Fragments {

    /** More places of one fragment are not looked at. */
    private static final int MOST_PLACES = 10_000;

    /** Fragments are looked up no oftener than that, all chains together. */
    private static final int MOST_STEPS = 200_000;

    private final QuotePattern quote;
    private final WordList source;
    private final List<Span> fragments;
    private final List<int[]> places = new ArrayList<>();

    Fragments(QuotePattern quote, WordList source) {
        this.quote = quote;
        this.source = source;
        this.fragments = quote.fragments();
        fragments.forEach(f -> places.add(places(f)));
    }

    /** Knuth, Morris and Pratt, over words. */
    private int[] places(Span fragment) {
        WordList words = quote.words();
        int length = fragment.length();
        int[] border = new int[length + 1];
        border[0] = -1;
        for (int i = 0, k = -1; i < length; ) {
            while (k >= 0 && words.hash(fragment.start() + i) != words.hash(fragment.start() + k)) {
                k = border[k];
            }
            border[++i] = ++k;
        }
        int[] out = new int[4];
        int found = 0;
        for (int i = 0, k = 0; i < source.size() && found < MOST_PLACES; i++) {
            while (k >= 0 && (k == length || source.hash(i) != words.hash(fragment.start() + k))) {
                k = border[k];
            }
            if (++k == length) {
                out = found == out.length ? Arrays.copyOf(out, found * 2) : out;
                out[found++] = i + 1 - length;
            }
        }
        return Arrays.copyOf(out, found);
    }

    /** Whether every fragment stands somewhere in the source, and each says something. */
    boolean allFound(int fewestWords) {
        for (int i = 0; i < fragments.size(); i++) {
            if (places.get(i).length == 0 || fragments.get(i).length() < fewestWords) {
                return false;
            }
        }
        return true;
    }

    /**
     * The closest way to read the source as the quotation does: for each fragment the index of its
     * first word in the source, in order and within the bounds of the gaps; null if there is none.
     */
    int @Nullable [] chain() {
        int[] best = null;
        int shortest = Integer.MAX_VALUE;
        int[] starts = places.get(0);
        int tried = Math.min(starts.length, Math.max(1, MOST_STEPS / fragments.size()));
        for (int i = 0; i < tried; i++) {
            int[] chain = chainFrom(starts[i]);
            if (chain != null) {
                int length = chain[chain.length - 1] - chain[0];
                if (length < shortest) {
                    best = chain;
                    shortest = length;
                }
            }
        }
        return best;
    }

    private int @Nullable [] chainFrom(int start) {
        int[] chain = new int[fragments.size()];
        chain[0] = start;
        if (!fitsEdge(start)) {
            return null;
        }
        for (int i = 1; i < chain.length; i++) {
            int end = chain[i - 1] + fragments.get(i - 1).length();
            Gap gap = quote.gapBefore(fragments.get(i).start());
            int at = firstFrom(places.get(i), end + (gap == null ? 0 : gap.least()));
            if (gap == null || at < 0 || at - end > gap.most()) {
                return null;
            }
            if (gap.isPartial() && !gap.fits(source.lower(end))) {
                return null;
            }
            chain[i] = at;
        }
        int end = chain[chain.length - 1] + fragments.get(chain.length - 1).length();
        Gap last = quote.gapBefore(quote.words().size());
        boolean fits =
                last == null
                        || !last.isPartial()
                        || (end < source.size() && last.fits(source.lower(end)));
        return fits ? chain : null;
    }

    private boolean fitsEdge(int start) {
        Gap first = quote.gapBefore(0);
        return first == null
                || !first.isPartial()
                || (start > 0 && first.fits(source.lower(start - 1)));
    }

    private static int firstFrom(int[] places, int from) {
        int found = Arrays.binarySearch(places, from);
        int at = found >= 0 ? found : -found - 1;
        return at < places.length ? places[at] : -1;
    }

    /** Whether some choice of places has the fragments in order, however far apart. */
    boolean inOrder() {
        int end = 0;
        for (int i = 0; i < fragments.size(); i++) {
            int at = firstFrom(places.get(i), end);
            if (at < 0) {
                return false;
            }
            end = at + fragments.get(i).length();
        }
        return true;
    }

    /** The first place of a fragment, as a range of words of the source. */
    Span first(int fragment) {
        int at = places.get(fragment)[0];
        return new Span(at, at + fragments.get(fragment).length());
    }

    List<Span> fragments() {
        return fragments;
    }
}
