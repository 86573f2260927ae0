package org.claimcheck.rules;

import java.util.regex.Pattern;

/** Tells the place of a work behind a quotation: a page, an author with a year, a case. */
final class Locators {

    private static final int REACH = 90;

    /** A page or year in brackets right behind, or a citation of a court's report. */
    private static final Pattern LOCATOR =
            Pattern.compile(
                    "[,.;]?\\s?[(\\[](?:pp?\\.|see |id\\.|ibid|[^()\\[\\]]{0,60}\\b(?:1[5-9]|20)\\d\\d)"
                            + "|[,.;]?\\s?(?:[Ii]d\\.|[Ii]bid|[^.\\n]{0,40}\\bsupra\\b)"
                            + "|[,.;]?\\s?[A-Z][^\\n]{0,40} v\\. [A-Z]"
                            + "|[,.;]?\\s?\\d{1,4} [A-Z]\\. ?[A-Z]");

    private Locators() {}

    /** Whether one follows directly after an offset. */
    static boolean follow(String text, int offset) {
        return LOCATOR.matcher(text)
                .region(offset, Math.min(text.length(), offset + REACH))
                .lookingAt();
    }
}
