package org.claimcheck.quote.source;

import org.claimcheck.text.Span;

/**
 * A place in a quotation where its writer says that the words differ from the source: dots for an
 * omission, brackets for an edit. Gaps that touch each other are one.
 *
 * @param span of its marks, offsets in the quotation
 * @param omits whether it holds dots
 * @param brackets how many brackets it holds
 * @param inside the words between the brackets
 * @param head what stands before a bracket in the middle of a word, small letters; empty if none
 * @param tail what stands after such a bracket
 */
record Gap(Span span, boolean omits, int brackets, WordList inside, String head, String tail) {

    /** Source words between two fragments that are read as one quotation. */
    private static final int FURTHEST = 150;

    /** Source words that brackets may stand for beyond those they hold. */
    private static final int REPLACED = 12;

    boolean isPartial() {
        return !omits && !(head.isEmpty() && tail.isEmpty());
    }

    /** How many words of the source may lie in it. */
    int most() {
        if (omits) {
            return FURTHEST;
        }
        if (isPartial()) {
            return 1;
        }
        return inside.size() == 0 ? 0 : inside.size() + REPLACED;
    }

    /** How many words of the source must lie in it. */
    int least() {
        return isPartial() ? 1 : 0;
    }

    /** Whether a word of the source can be the one that brackets cut. */
    boolean fits(String word) {
        return word.startsWith(head) && word.endsWith(tail);
    }

    Gap join(Gap next) {
        WordList words = next.inside.size() > 0 ? next.inside : inside;
        return new Gap(
                span.cover(next.span),
                omits || next.omits,
                brackets + next.brackets,
                words,
                "",
                "");
    }
}
