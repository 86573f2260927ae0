package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in a quotation inside another, by the words of the one that holds it. */
final class NestedSpeakers {

    private final String text;
    private final List<QuotedStretch> found;
    private final Speakers speakers;
    private final SpeakerResolver resolver;

    NestedSpeakers(
            String text, List<QuotedStretch> found, Speakers speakers, SpeakerResolver resolver) {
        this.text = text;
        this.found = found;
        this.speakers = speakers;
        this.resolver = resolver;
    }

    /**
     * Says who speaks in the quotations that one holds directly.
     *
     * @param attributions by index, to be filled
     */
    void attribute(int holder, Attribution[] attributions) {
        QuotedStretch outer = found.get(holder);
        List<Span> spans = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        for (int i = holder + 1; i < found.size() && isInside(found.get(i), outer); i++) {
            if (found.get(i).depth() == outer.depth() + 1) {
                spans.add(found.get(i).span());
                indices.add(i);
            }
        }
        if (spans.isEmpty()) {
            return;
        }
        List<FoldedToken> tokens = FoldedTokens.of(text, outer.inner(), spans, indices);
        Passage passage = new Passage(text, outer.block(), tokens, speakers);
        SentenceAttributor attributor = new SentenceAttributor(text, tokens, passage.phrases());
        for (int s = 0; s < passage.sentences().size(); s++) {
            Span range = passage.sentences().get(s);
            for (int q = range.start(); q < range.end(); q++) {
                if (tokens.get(q).isQuote()) {
                    ReportingClause report =
                            attributor.find(q, range.start(), range.end(), passage.reports(s));
                    attributions[tokens.get(q).quote()] = of(report, outer, attributions[holder]);
                }
            }
        }
    }

    private static boolean isInside(QuotedStretch one, QuotedStretch outer) {
        return one.depth() > outer.depth() && outer.span().contains(one.span());
    }

    private Attribution of(
            @Nullable ReportingClause report, QuotedStretch outer, Attribution speaker) {
        if (report == null) {
            return Attribution.NOBODY;
        }
        Mention mention = report.mention();
        if (!mention.isPronoun()) {
            return resolver.of(report, outer.block());
        }
        // Whom "he" means in somebody's words the text around them does not tell; "I" is that one.
        boolean self = mention.head().equals("i") && speaker.speaker() != null;
        return new Attribution(
                self ? speaker.kind() : Kind.PRONOUN_UNRESOLVED,
                self ? speaker.speaker() : null,
                mention.span(),
                report.cue(),
                self ? Basis.COREFERENCE : report.basis(),
                null);
    }
}
