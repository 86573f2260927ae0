package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The paired marks of one block.
 *
 * @param pairs by start, the longer first; none crosses another
 * @param open double marks never closed, in text order
 * @param loose closing double marks never opened, in text order
 * @param openSingle a curly single mark that begins the block and is never closed
 * @param starts whether the block begins with a mark that may open a quotation
 */
record BlockMarks(
        List<Pair> pairs,
        List<Mark> open,
        List<Mark> loose,
        @Nullable Mark openSingle,
        boolean starts) {

    static final BlockMarks NONE = new BlockMarks(List.of(), List.of(), List.of(), null, false);

    /** Pairs the marks of a block. */
    static BlockMarks read(String text, Span block, List<Span> opaque) {
        List<Mark> marks = MarkScanner.scan(text, block, opaque);
        if (marks.isEmpty()) {
            return NONE;
        }
        List<Mark> doubles = marks.stream().filter(m -> !m.glyph().isSingle()).toList();
        DoublePairing.Result paired = DoublePairing.pair(doubles);
        List<Pair> pairs = new ArrayList<>(paired.pairs());
        pairs.sort(Comparator.comparing(Pair::span));
        List<Pair> singles = new ArrayList<>();
        for (List<Mark> level : levels(marks, pairs)) {
            singles.addAll(SinglePairing.pair(text, level, block.end()));
        }
        pairs.addAll(singles);
        pairs.sort(Comparator.comparing(Pair::span));
        Mark first = marks.get(0);
        boolean starts =
                block.trim(text).start() == first.start()
                        && !first.looksClosing()
                        && first.glyph() != Mark.Glyph.SINGLE_STRAIGHT;
        boolean lonely =
                starts
                        && first.glyph() == Mark.Glyph.SINGLE_LEFT
                        && singles.stream().noneMatch(p -> p.span().start() == first.start());
        return new BlockMarks(pairs, paired.open(), paired.loose(), lonely ? first : null, starts);
    }

    /** The single marks of each level: outside all double pairs, inside the first, and so on. */
    private static List<List<Mark>> levels(List<Mark> marks, List<Pair> pairs) {
        Map<Integer, List<Mark>> byPair = new HashMap<>();
        List<List<Mark>> out = new ArrayList<>();
        List<Integer> inside = new ArrayList<>();
        int next = 0;
        for (Mark mark : marks) {
            if (!mark.glyph().isSingle()) {
                continue;
            }
            while (next < pairs.size() && pairs.get(next).span().start() <= mark.start()) {
                leave(inside, pairs, pairs.get(next).span().start());
                inside.add(next++);
            }
            leave(inside, pairs, mark.start());
            int level = inside.isEmpty() ? -1 : inside.get(inside.size() - 1);
            List<Mark> list = byPair.get(level);
            if (list == null) {
                list = new ArrayList<>();
                byPair.put(level, list);
                out.add(list);
            }
            list.add(mark);
        }
        return out;
    }

    private static void leave(List<Integer> inside, List<Pair> pairs, int at) {
        while (!inside.isEmpty() && pairs.get(inside.get(inside.size() - 1)).span().end() <= at) {
            inside.remove(inside.size() - 1);
        }
    }
}
