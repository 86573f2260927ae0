package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Quotation.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Adds the quotations that stand in a block of their own without marks. */
final class QuoteBlocks {

    /** In tokens, its dash among them. */
    private static final int LONGEST_SIGNATURE = 20;

    private final Document document;
    private final List<Passage> passages;
    private final SpeakerResolver resolver;

    QuoteBlocks(Document document, List<Passage> passages, SpeakerResolver resolver) {
        this.document = document;
        this.passages = passages;
        this.resolver = resolver;
    }

    /** The quotations in marks and those without, in text order. */
    List<Quotation> join(List<Quotation> marked) {
        List<Quotation> out = new ArrayList<>();
        int next = 0;
        int group = marked.size();
        Attribution who = Attribution.NOBODY;
        for (int b = 0; b < document.blocks().size(); b++) {
            Block block = document.blocks().get(b);
            List<Quotation> inside = new ArrayList<>();
            while (next < marked.size() && marked.get(next).span().start() < block.span().end()) {
                inside.add(marked.get(next++));
            }
            if (!isQuoted(b)) {
                out.addAll(inside);
                continue;
            }
            boolean first = !isQuoted(b - 1);
            if (first) {
                who = speaker(b);
                group++;
            }
            Span bare = words(b);
            boolean whole = !inside.isEmpty() && inside.get(0).span().length() >= bare.length() - 2;
            if (whole || bare.isEmpty()) {
                out.addAll(inside);
                continue;
            }
            out.add(new Quotation(bare, bare, Kind.BLOCK, who, group));
            for (Quotation q : inside) {
                out.add(
                        new Quotation(
                                q.span(), q.inner(), Kind.NESTED, q.attribution(), q.group()));
            }
        }
        return out;
    }

    private boolean isQuoted(int b) {
        if (b < 0 || b >= document.blocks().size()) {
            return false;
        }
        Block block = document.blocks().get(b);
        return block.region() == Region.Kind.QUOTE_BLOCK && !(block instanceof Block.Heading);
    }

    /** Who signs the block at its end, or announces it before it begins. */
    private Attribution speaker(int first) {
        int last = first;
        while (isQuoted(last + 1)) {
            last++;
        }
        Attribution signed = signature(last);
        if (signed == null && last + 1 < document.blocks().size()) {
            signed = signature(last + 1);
        }
        if (signed != null) {
            return signed;
        }
        if (first == 0 || passages.get(first - 1).sentences().isEmpty()) {
            return Attribution.NOBODY;
        }
        Passage before = passages.get(first - 1);
        int sentence = before.sentences().size() - 1;
        ReportingClause report = before.lastReport(sentence);
        Basis basis = before.announces(sentence) ? Basis.COLON : Basis.CONTINUED;
        if (report != null) {
            return resolver.of(report.with(basis), before.block());
        }
        Mention subject = before.announces(sentence) ? before.subject(sentence) : null;
        boolean somebody = subject != null && (subject.name() != null || subject.isPronoun());
        return somebody ? resolver.of(subject, before.block(), null, basis) : Attribution.NOBODY;
    }

    /** "— Ada Reed, 1912" in a block of its own or at the end of one. */
    private @Nullable Attribution signature(int b) {
        int dash = signatureDash(b);
        if (dash < 0) {
            Mention named = nameLine(b);
            return named == null ? null : resolver.of(named, b, null, Basis.DASH);
        }
        List<FoldedToken> tokens = passages.get(b).tokens();
        Mention mention = passages.get(b).phrases().startingAt(dash + 1, tokens.size());
        return mention == null || mention.name() == null
                ? null
                : resolver.of(mention, b, tokens.get(dash).span(), Basis.DASH);
    }

    /** "Ada Reed, letter of 1912": a quoted line of its own below the words; null if it is none. */
    private @Nullable Mention nameLine(int b) {
        if (!isQuoted(b) || !isQuoted(b - 1)) {
            return null;
        }
        List<FoldedToken> tokens = passages.get(b).tokens();
        int size = tokens.size();
        if (size < 2 || size > LONGEST_SIGNATURE || endsSentence(tokens.get(size - 1))) {
            return null;
        }
        Mention mention = passages.get(b).phrases().startingAt(0, size);
        boolean person =
                mention != null
                        && mention.name() != null
                        && mention.kind() == Attribution.Kind.PERSON;
        boolean apart =
                person && (mention.last() + 1 == size || tokens.get(mention.last() + 1).is(","));
        return apart ? mention : null;
    }

    /** The dash that opens the block, or that follows the end of its last sentence; -1 if none. */
    private int signatureDash(int b) {
        List<FoldedToken> tokens = passages.get(b).tokens();
        int size = tokens.size();
        if (size >= 2 && size <= LONGEST_SIGNATURE && Subjects.isDash(tokens.get(0))) {
            return 0;
        }
        for (int i = size - 2; i > 0 && size - i <= LONGEST_SIGNATURE; i--) {
            if (Subjects.isDash(tokens.get(i))) {
                return endsSentence(tokens.get(i - 1)) ? i : -1;
            }
        }
        return -1;
    }

    private boolean endsSentence(FoldedToken before) {
        String shown = before.span().of(document.text()).strip();
        return !shown.isEmpty()
                && ".!?\u2026\"\u201d\u2019".indexOf(shown.charAt(shown.length() - 1)) >= 0;
    }

    /** The quoted words of a block: without white space around it and its signature. */
    private Span words(int b) {
        Span whole = document.blocks().get(b).span();
        if (nameLine(b) != null) {
            return new Span(whole.start(), whole.start());
        }
        int dash = signature(b) == null ? -1 : signatureDash(b);
        int end = dash < 0 ? whole.end() : passages.get(b).tokens().get(dash).span().start();
        return new Span(whole.start(), end).trim(document.text());
    }
}
