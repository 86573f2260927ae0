package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the head of a phrase with a preposition inside: usually it is before the first one. */
final class Heads {

    private final String text;
    private final List<FoldedToken> tokens;
    private final Speakers speakers;

    Heads(String text, List<FoldedToken> tokens, Speakers speakers) {
        this.text = text;
        this.tokens = tokens;
        this.speakers = speakers;
    }

    /** The phrase of the tokens first to end (inclusive), which holds a preposition. */
    @Nullable Mention of(int first, int end) {
        int cut = first;
        while (!Words.PREPOSITIONS.contains(tokens.get(cut).word())) {
            cut++;
        }
        boolean title = true;
        for (int i = first; i < cut; i++) {
            title &= Nouns.TITLES.contains(tokens.get(i).word());
        }
        boolean joined =
                tokens.get(cut).is("of")
                        && NounTokens.isName(tokens.get(cut - 1))
                        && Nouns.ORGANISATION_WORDS.contains(tokens.get(cut - 1).word());
        if (title || joined) {
            Mention whole = speakers.phrase(text, tokens, first, end);
            if (whole != null && (joined || whole.name() != null)) {
                return whole;
            }
        }
        boolean calendar = CalendarNames.has(NounTokens.bare(tokens.get(cut - 1)));
        int last = cut - 1;
        while (last > first && Words.isParticiple(tokens.get(last).word())) {
            last--;
        }
        // "A source familiar with", "a man close to"
        if (last > first
                && !NounTokens.isName(tokens.get(last))
                && NounTokens.isCommonHead(tokens.get(last - 1))) {
            last = NounTokens.isCommonHead(tokens.get(last)) ? last : last - 1;
        }
        Mention head = calendar ? null : speakers.phrase(text, tokens, first, last);
        if (head == null) {
            int start = cut + 1;
            Mention inside = start <= end ? speakers.phrase(text, tokens, start, end) : null;
            return inside == null || calendar || inside.name() != null
                    ? inside
                    : new Mention(
                            new Span(tokens.get(first).start(), inside.span().end()),
                            inside.kind(),
                            null,
                            inside.head(),
                            first,
                            end);
        }
        return head.name() != null
                ? head
                : new Mention(
                        new Span(head.span().start(), tokens.get(end).end()),
                        head.kind(),
                        null,
                        head.head(),
                        first,
                        end);
    }
}
