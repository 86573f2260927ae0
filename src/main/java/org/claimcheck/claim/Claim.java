package org.claimcheck.claim;

import java.util.List;
import org.claimcheck.text.Fingerprint;
import org.claimcheck.text.Span;

/**
 * A statement that somebody could check: a sentence, or one of those that it joins.
 *
 * @param name survives edits elsewhere in the document
 * @param score 0 to 1: how likely a fact-checker would look its sentence up
 * @param span offsets in the document's text
 * @param needs what is missing before it can be checked: {@code source}, {@code who}, {@code date},
 *     {@code which}, {@code context} (what a pronoun stands for)
 */
public record Claim(
        Fingerprint.Name name,
        Kind kind,
        double score,
        Span span,
        Evidence evidence,
        List<String> needs) {

    public Claim {
        needs = List.copyOf(needs);
    }

    /** Its name, spelt. */
    public String id() {
        return name.toString();
    }
}
