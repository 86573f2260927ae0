package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;

/**
 * Finds what stands in quotation marks, block by block, and joins the paragraphs of one quotation:
 * each opens with a mark, only the last closes.
 */
final class QuoteFinder {

    /** Deeper nesting is no prose; it would only cost time. */
    private static final int DEEPEST = 3;

    private final Document document;
    private final List<BlockMarks> marks = new ArrayList<>();
    private final List<List<Span>> quoted = new ArrayList<>();
    private final List<QuotedStretch> found = new ArrayList<>();
    private final List<Span> unbalanced = new ArrayList<>();

    private QuoteFinder(Document document) {
        this.document = document;
    }

    /**
     * @param found in text order; a nested one follows the one that holds it
     * @param unbalanced in text order
     */
    record Result(List<QuotedStretch> found, List<Span> unbalanced) {}

    static Result find(Document document) {
        QuoteFinder finder = new QuoteFinder(document);
        finder.readMarks();
        int[] chains = finder.chains();
        for (int i = 0; i < finder.marks.size(); i++) {
            finder.collect(i, chains);
        }
        finder.unbalanced.sort(null);
        return new Result(finder.found, finder.unbalanced);
    }

    private void readMarks() {
        List<Inline> inlines = document.inlines();
        int next = 0;
        for (Block block : document.blocks()) {
            while (next < inlines.size()
                    && inlines.get(next).span().start() < block.span().start()) {
                next++;
            }
            List<Span> opaque = new ArrayList<>();
            List<Span> markup = new ArrayList<>();
            while (next < inlines.size() && inlines.get(next).span().start() < block.span().end()) {
                Inline inline = inlines.get(next++);
                if (inline.isOpaque()) {
                    opaque.add(inline.span());
                } else if (inline.kind() == Inline.Kind.QUOTATION) {
                    markup.add(inline.span());
                }
            }
            boolean skipped = block instanceof Block.Code || block.region() == Region.Kind.CODE;
            marks.add(
                    skipped
                            ? BlockMarks.NONE
                            : BlockMarks.read(document.text(), block.span(), opaque));
            quoted.add(skipped ? List.of() : markup);
        }
    }

    /** For each block the chain it belongs to, or -1. */
    private int[] chains() {
        int[] out = new int[marks.size()];
        Arrays.fill(out, -1);
        int chain = 0;
        int previous = -1;
        for (int i = 0; i < marks.size(); i++) {
            if (!isText(i)) {
                continue;
            }
            if (previous >= 0 && goesOn(previous) && marks.get(i).starts()) {
                if (out[previous] < 0) {
                    out[previous] = chain++;
                }
                out[i] = out[previous];
            }
            previous = i;
        }
        return out;
    }

    private boolean isText(int i) {
        Block block = document.blocks().get(i);
        return block instanceof Block.Paragraph || block instanceof Block.ListItem;
    }

    private boolean goesOn(int i) {
        BlockMarks block = marks.get(i);
        return block.open().size() == 1 || (block.open().isEmpty() && block.openSingle() != null);
    }

    private void collect(int i, int[] chains) {
        BlockMarks block = marks.get(i);
        block.loose().forEach(m -> unbalanced.add(new Span(m.start(), m.end())));
        boolean continued = chains[i] >= 0 && goesOn(i) && nextInChain(i, chains);
        List<Pair> pairs = new ArrayList<>(block.pairs());
        int chainPair = -1;
        if (continued) {
            Mark open = block.open().isEmpty() ? block.openSingle() : block.open().get(0);
            Span span = document.blocks().get(i).span();
            Pair toEnd =
                    Pair.toEnd(
                            open, new Span(open.start(), span.end()).trim(document.text()).end());
            pairs.removeIf(p -> p.span().start() < open.start() && p.span().end() > open.start());
            pairs.add(toEnd);
            chainPair = open.start();
        } else {
            block.open().forEach(m -> unbalanced.add(new Span(m.start(), m.end())));
            if (chains[i] >= 0 && !block.pairs().isEmpty()) {
                chainPair = block.pairs().get(0).span().start();
            }
        }
        addMarkup(i, pairs);
        pairs.sort(Comparator.comparing(Pair::span));
        addAll(i, pairs, chains[i], chainPair);
    }

    private boolean nextInChain(int i, int[] chains) {
        int next = i + 1;
        while (next < chains.length && !isText(next)) {
            next++;
        }
        return next < chains.length && chains[next] == chains[i];
    }

    private void addAll(int block, List<Pair> pairs, int chain, int chainStart) {
        List<Pair> inside = new ArrayList<>();
        for (Pair pair : pairs) {
            while (!inside.isEmpty()
                    && inside.get(inside.size() - 1).span().end() <= pair.span().start()) {
                inside.remove(inside.size() - 1);
            }
            boolean blank = pair.inner().isEmpty() || isTwin(pair, inside);
            boolean crosses =
                    !inside.isEmpty()
                            && pair.span().end() > inside.get(inside.size() - 1).span().end();
            if (blank || crosses || inside.size() > DEEPEST) {
                continue;
            }
            int own = inside.isEmpty() && pair.span().start() == chainStart ? chain : -1;
            found.add(
                    new QuotedStretch(block, pair.span(), pair.inner(), inside.size(), own, false));
            inside.add(pair);
        }
    }

    /** Whether markup sets apart what its own marks set apart already. */
    private static boolean isTwin(Pair pair, List<Pair> inside) {
        if (inside.isEmpty()) {
            return false;
        }
        Pair holder = inside.get(inside.size() - 1);
        return holder.inner().equals(pair.span()) || holder.span().equals(pair.span());
    }

    /** Quotations that the browser puts in marks. */
    private void addMarkup(int i, List<Pair> pairs) {
        for (Span span : quoted.get(i)) {
            Span bare = span.trim(document.text());
            if (!bare.isEmpty()) {
                pairs.add(new Pair(bare, bare, false));
            }
        }
    }
}
