package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.quote.Attribution.Basis;
import org.jspecify.annotations.Nullable;

/** Finds who speaks on, from the sentence or the block before a quotation that stands alone. */
final class Continuations {

    /** A speaker is not looked for past more captions than this. */
    private static final int MOST_CAPTIONS = 24;

    /** Tokens from a verb to its year: "said in March 2020", "said in a report in 2020". */
    private static final int LONGEST_DATE = 6;

    private final List<Block> blocks;
    private final List<Passage> passages;
    private final Attribution[] attributions;
    private final SpeakerResolver resolver;

    /**
     * @param passages one for each block
     * @param attributions of the quotations by their index, as far as they are known when asked
     */
    Continuations(
            List<Block> blocks,
            List<Passage> passages,
            Attribution[] attributions,
            SpeakerResolver resolver) {
        this.blocks = blocks;
        this.passages = passages;
        this.attributions = attributions;
        this.resolver = resolver;
    }

    /** The same speaker, once more; null if there is none. */
    static @Nullable Attribution continued(Attribution who) {
        return who.kind() == Attribution.Kind.NOBODY
                ? null
                : new Attribution(
                        who.kind(),
                        who.speaker(),
                        who.mention(),
                        who.cue(),
                        who.basis() == Basis.NONE ? Basis.NONE : Basis.CONTINUED,
                        who.via());
    }

    /** Who speaks on, where sentence {@code s} of a passage is nothing but a quotation. */
    @Nullable Attribution earlier(Passage passage, int s) {
        if (s > 0) {
            return from(passage, s - 1, Basis.SAME_PARAGRAPH);
        }
        int b = beforeCaptions(passage.block() - 1);
        if (b < 0 || blocks.get(b) instanceof Block.Heading) {
            return null;
        }
        Passage before = passages.get(b);
        int last = before.sentences().size() - 1;
        if (last < 0) {
            return null;
        }
        return from(before, last, before.announces(last) ? Basis.COLON : Basis.CONTINUED);
    }

    private int beforeCaptions(int block) {
        int lowest = block - MOST_CAPTIONS;
        int b = block;
        while (b >= 0 && b > lowest && blocks.get(b) instanceof Block.Caption) {
            b--;
        }
        return b > lowest ? b : -1;
    }

    private @Nullable Attribution from(Passage passage, int s, Basis basis) {
        int quote = passage.lastQuote(s);
        if (quote >= 0 && attributions[quote].kind() != Attribution.Kind.NOBODY) {
            return continued(attributions[quote]);
        }
        ReportingClause report = passage.lastReport(s);
        boolean spokeOn =
                basis != Basis.CONTINUED
                        || (report != null
                                && report.type() == Cues.Type.SAY
                                && !isEvidence(passage, s, report));
        if (report != null && spokeOn) {
            return resolver.of(report.with(basis), passage.block());
        }
        if (basis == Basis.CONTINUED) {
            return null;
        }
        Mention subject = passage.subject(s);
        boolean person =
                subject != null
                        && (subject.kind() == Attribution.Kind.PERSON
                                || subject.head().equals("he")
                                || subject.head().equals("she")
                                || (basis == Basis.COLON
                                        && subject.kind() != Attribution.Kind.DOCUMENT
                                        && !subject.isPronoun()));
        return person ? resolver.of(subject, passage.block(), null, basis) : null;
    }

    /**
     * "..., the city said in 2020": a body that vouches for a fact, at another time. "Studies show
     * that ...": no one document, whose words could go on.
     */
    private static boolean isEvidence(Passage passage, int s, ReportingClause report) {
        Mention mention = report.mention();
        if (mention.kind() == Attribution.Kind.DOCUMENT) {
            return mention.first() == mention.last() && mention.head().endsWith("s");
        }
        if (mention.kind() != Attribution.Kind.ORGANISATION) {
            return false;
        }
        for (int i = report.at() + 2; i < passage.sentences().get(s).end(); i++) {
            FoldedToken token = passage.tokens().get(i);
            boolean year = token.kind() == FoldedToken.Kind.NUMBER && token.word().length() == 4;
            if (year && passage.tokens().get(i - 1).is("in")) {
                return i - report.at() <= LONGEST_DATE;
            }
        }
        return false;
    }
}
