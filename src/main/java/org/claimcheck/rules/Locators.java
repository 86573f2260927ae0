package org.claimcheck.rules;

import java.util.regex.Pattern;
import org.claimcheck.text.Whitespace;

/** Tells the place of a work beside a quotation: a page, an author with a year, a case. */
final class Locators {

    private static final int REACH = 90;

    private static final int LONGEST_SIGNAL = 260;

    /** A page or year in brackets right behind, or a citation of a court's report. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[,.;]?\\s?[(\\[](?:pp?\\.|see |id\\.|ibid|[^()\\[\\]]{0,60}\\b(?:1[5-9]|20)\\d\\d)"
                            + "|[,.;]?\\s?(?:[Ii]d\\.|[Ii]bid|[^.\\n]{0,40}\\bsupra\\b)"
                            + "|[,.;]?\\s?[A-Z][^\\n]{0,40} v\\. [A-Z]"
                            + "|[,.;]?\\s?(?:[A-Z][\\w&' ]{0,30}, )?\\d{1,4} [A-Z]\\. ?[A-Z]");

    /** A sentence that leads to the sources of the one before. */
    private static final Pattern SIGNAL =
            Pattern.compile(
                    "\\s{0,3}(?:See,? (?:e\\.\\s?g\\.|also|generally|[A-Z\\d])|Cf\\. "
                            + "|(?:Id|Ibid|Ante|Post|Supra)[.,] ?(?:,? ?at )?"
                            + "|(?:Pet|Brief|App|Tr|Rec)\\.? (?:for|to|of) "
                            + "|[A-Z]\\. ?(?:[A-Z]\\. ?)?[A-Z][\\p{L}'\u2019-]{1,30}(?:,| &| and)[^\\n]{0,150}"
                            + "\\d \\((?:1[5-9]|20)\\d\\d)");

    /** "Harbour, 12 Q. R., at 41", "12 F. 3d, at 41": a case with its volume and page, no date. */
    private static final Pattern CASE =
            Pattern.compile(
                    "\\s{0,3}(?:[A-Z][\\p{L}'\u2019. &-]{1,60}, )?\\d{1,4} "
                            + "(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z][\\w.]{0,6}"
                            + "(?: ?[A-Z\\d][\\w.]{0,5}){0,3},? (?:at )?[_\\d]");

    private Locators() {}

    /** Whether one follows directly after an offset. */
    static boolean follow(String text, int offset) {
        return BEHIND.matcher(text).region(offset, end(text, offset)).lookingAt();
    }

    /** Whether the sentence that ends at an offset is followed by one that names its sources. */
    static boolean signalFollows(String text, int offset) {
        int to = Math.min(text.length(), offset + LONGEST_SIGNAL);
        return SIGNAL.matcher(text).region(offset, to).lookingAt()
                || CASE.matcher(text).region(offset, to).lookingAt();
    }

    /**
     * Whether a quotation is what a bracket holds that stands behind a page, a year or another
     * bracket: "at 212 (“...”)", "(1911) (“...”)".
     */
    static boolean openBracket(String text, int quotation) {
        int i = beforeSpace(text, quotation - 1);
        if (i < 0 || text.charAt(i) != '(') {
            return false;
        }
        i = beforeSpace(text, i - 1);
        return i >= 0 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ')');
    }

    private static int beforeSpace(String text, int from) {
        int i = from;
        while (i >= 0 && from - i < 4 && Whitespace.is(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static int end(String text, int offset) {
        return Math.min(text.length(), offset + REACH);
    }
}
