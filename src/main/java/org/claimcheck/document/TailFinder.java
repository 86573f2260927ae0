package org.claimcheck.document;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.DocumentBuilder.Placed;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what content farms print after an article and no markup sets apart: a made-up author's data
 * as {@code key : value} lines, account lists, captions printed twice, calls for comments. Such
 * blocks become {@link Region.Kind#BOILERPLATE}, each with its reason; nothing is deleted.
 *
 * <p>Precision rests on one strong sign, which no edited article of the development sets shows: a
 * run of at least {@value #FEWEST_FIELDS} fields in the second half of the text, two of them of the
 * kind that only profiles have; or, in the last third, two captions in a row that are each printed
 * twice. Weak signs (a call for comments, a heading of accounts, filler text) count only next to a
 * strong one. A tail may take at most {@value #CAP_PERCENT} % of the characters, or nothing is
 * taken. An orphan heading of a table of contents is marked wherever it stands.
 */
public final class TailFinder {

    private static final int FEWEST_FIELDS = 4;
    private static final int FEWEST_OF_PERSON = 2;
    private static final int FEWEST_COPIES = 4;
    private static final int CAP_PERCENT = 40;

    /** A block that is longer is prose whatever it begins with. */
    private static final int LONGEST_CALL = 600;

    private static final int LONGEST_CAPTION = 200;

    /** What is left after the tail, such as a list of links, is short. */
    private static final int LONGEST_REST = 60;

    private static final String ORPHAN = "heading without the list it announces";

    private TailFinder() {}

    /**
     * The blocks in the same order, those of a tail as boilerplate.
     *
     * @param text what the blocks' spans count in
     */
    public static List<Placed> mark(List<Placed> blocks, CharSequence text) {
        List<Placed> out = new ArrayList<>(blocks);
        markOrphans(out, text);
        boolean[] twice = twice(out, text);
        if (!mayHoldTail(out, text, twice)) {
            return out;
        }
        List<TailSign> signs = new ArrayList<>(blocks.size());
        for (Placed placed : out) {
            signs.add(TailSign.of(placed.block(), text));
        }
        int total = out.stream().mapToInt(p -> p.block().span().length()).sum();
        Span strong = strongRun(out, signs, twice, total);
        if (strong != null) {
            markTail(out, signs, twice, strong, total);
        }
        return out;
    }

    /** Whether enough blocks are there for a strong sign; few pages have them. */
    private static boolean mayHoldTail(List<Placed> blocks, CharSequence text, boolean[] twice) {
        int fields = 0;
        int copies = 0;
        for (int i = 0; i < blocks.size(); i++) {
            fields += TailSign.isOfPerson(blocks.get(i).block(), text) ? 1 : 0;
            copies += twice[i] ? 1 : 0;
        }
        return fields >= FEWEST_OF_PERSON || copies >= FEWEST_COPIES;
    }

    private static void markOrphans(List<Placed> blocks, CharSequence text) {
        for (int i = 0; i + 2 < blocks.size(); i++) {
            Block next = blocks.get(i + 1).block();
            boolean prose =
                    next.span().length() > LONGEST_CAPTION
                            || blocks.get(i + 2).block().span().length() > LONGEST_CAPTION;
            boolean listed = next instanceof Block.ListItem || next instanceof Block.TableRow;
            if (TailSign.announcesContents(blocks.get(i).block(), text) && prose && !listed) {
                mark(blocks, i, ORPHAN);
            }
        }
    }

    /** Blocks that say the same as the one before or after, and could be captions. */
    private static boolean[] twice(List<Placed> blocks, CharSequence text) {
        boolean[] twice = new boolean[blocks.size()];
        for (int i = 1; i < blocks.size(); i++) {
            Span one = blocks.get(i - 1).block().span();
            Span other = blocks.get(i).block().span();
            boolean same =
                    one.length() == other.length()
                            && one.length() >= 15
                            && one.length() <= LONGEST_CAPTION
                            && one.of(text).equals(other.of(text));
            if (same && ".!?\u201d\"".indexOf(text.charAt(one.end() - 1)) < 0) {
                twice[i - 1] = true;
                twice[i] = true;
            }
        }
        return twice;
    }

    /** The blocks of the first strong sign as a range of indices, or null. */
    private static @Nullable Span strongRun(
            List<Placed> blocks, List<TailSign> signs, boolean[] twice, int total) {
        int before = 0;
        int i = 0;
        while (i < blocks.size()) {
            int fields = 0;
            int profile = 0;
            int copies = 0;
            int j = i;
            while (j < blocks.size() && (signs.get(j).isOfProfile() || twice[j])) {
                fields += signs.get(j).isField() ? 1 : 0;
                profile += signs.get(j) == TailSign.PROFILE_FIELD ? 1 : 0;
                copies += twice[j] ? 1 : 0;
                j++;
            }
            boolean data =
                    fields >= FEWEST_FIELDS && profile >= FEWEST_OF_PERSON && before * 2L >= total;
            boolean captions = copies >= FEWEST_COPIES && before * 3L >= total * 2L;
            if (data || captions) {
                return new Span(i, j);
            }
            for (int k = i; k <= j && k < blocks.size(); k++) {
                before += blocks.get(k).block().span().length();
            }
            i = j + 1;
        }
        return null;
    }

    private static void markTail(
            List<Placed> blocks, List<TailSign> signs, boolean[] twice, Span strong, int total) {
        int from = strong.start();
        while (from > 0 && (signs.get(from - 1) != TailSign.NONE || twice[from - 1])) {
            from--;
        }
        int to = strong.end();
        while (to < blocks.size() && goesOn(blocks.get(to), signs.get(to), twice[to])) {
            to++;
        }
        int taken = 0;
        for (int i = from; i < to; i++) {
            taken += blocks.get(i).block().span().length();
        }
        if (taken * 100L > total * (long) CAP_PERCENT) {
            return;
        }
        for (int i = from; i < to; i++) {
            mark(blocks, i, twice[i] ? "the same line twice" : signs.get(i).reason());
        }
    }

    private static boolean goesOn(Placed placed, TailSign sign, boolean twice) {
        Block block = placed.block();
        boolean scrap = !(block instanceof Block.Note) && block.span().length() <= LONGEST_REST;
        return sign != TailSign.NONE || twice || scrap || block.region() == Region.Kind.BOILERPLATE;
    }

    private static void mark(List<Placed> blocks, int i, String reason) {
        if (blocks.get(i).block().region() != Region.Kind.BOILERPLATE) {
            blocks.set(i, blocks.get(i).in(Region.Kind.BOILERPLATE, Region.tail(reason)));
        }
    }

    static boolean isShortCall(Span span) {
        return span.length() <= LONGEST_CALL;
    }
}
