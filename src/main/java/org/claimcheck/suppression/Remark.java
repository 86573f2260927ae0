package org.claimcheck.suppression;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.suppression.Suppressions.Candidate;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote to keep findings out of the report: a comment, or a line of the file beside
 * the document.
 *
 * @param form what it speaks about
 * @param keyword the first word of a comment; empty in a file
 * @param rules ids as written
 * @param words what the finding's excerpt must hold; null if any will do
 * @param fingerprint of the finding; null if any will do
 * @param reason null if there is none
 * @param place offsets in the author's files
 */
record Remark(
        Form form,
        String keyword,
        List<String> rules,
        @Nullable String words,
        @Nullable String fingerprint,
        @Nullable String reason,
        Span place) {

    /** With which a comment begins. */
    static final String LEAD = "claimcheck-";

    private static final int FINGERPRINT = 16;
    private static final int LONGEST_SHOWN = 60;

    Remark {
        rules = List.copyOf(rules);
    }

    enum Form {
        NEXT_LINE("disable-next-line", "on the next line"),
        REGION("disable", "between this comment and its end"),
        END("enable", ""),
        FILE("disable-file", "in this document"),
        BESIDE("", "fits this line"),
        UNKNOWN("", "");

        private final String word;
        private final String where;

        Form(String word, String where) {
            this.word = word;
            this.where = where;
        }

        /** What follows {@link #LEAD} in a comment of this form; empty if none has it. */
        String word() {
            return word;
        }

        /** Where it looks for findings, as a message says it. */
        String where() {
            return where;
        }

        /** The forms of comments. */
        static List<Form> ofComments() {
            return List.of(NEXT_LINE, REGION, END, FILE);
        }
    }

    /** Whether it speaks of a finding, if that stands where it looks. */
    boolean fits(Candidate finding) {
        return (fingerprint == null || fingerprint.equals(finding.name().toString()))
                && (words == null
                        || (!words.isBlank() && folded(finding.excerpt()).contains(folded(words))));
    }

    /** What somebody typed, short enough for a message. */
    static String shown(String typed) {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String folded(String text) {
        return String.join(" ", words(text, "\\s+"));
    }

    /** Reads a comment: {@code claimcheck-disable RULE, RULE -- reason}. */
    static Remark comment(String text, Span place) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String keyword = text.substring(0, end);
        Form form =
                Form.ofComments().stream()
                        .filter(f -> keyword.equals(LEAD + f.word()))
                        .findFirst()
                        .orElse(Form.UNKNOWN);
        String rest = text.substring(end);
        int dash = dash(rest);
        List<String> rules = ids(rest.substring(0, dash));
        return new Remark(form, keyword, rules, null, null, reason(rest, dash), place);
    }

    /**
     * Reads a line of the file beside a document: {@code RULE -- reason} for all of them, {@code
     * RULE "words" -- reason} for those whose excerpt holds the words, {@code RULE fingerprint --
     * reason} for one.
     */
    static Remark line(String text, Span place) {
        int quote = text.indexOf('"');
        int dash = dash(text);
        if (quote >= 0 && quote < dash) {
            int close = closing(text, quote);
            String rest = text.substring(close + 1);
            List<String> rules = ids(text.substring(0, quote));
            String words = text.substring(quote + 1, Math.max(close, quote + 1));
            return new Remark(Form.BESIDE, "", rules, words, null, reason(rest, dash(rest)), place);
        }
        List<String> rules = ids(text.substring(0, dash));
        String last = rules.isEmpty() ? "" : rules.get(rules.size() - 1);
        boolean one = last.length() == FINGERPRINT && last.chars().allMatch(Remark::isHexadecimal);
        return new Remark(
                Form.BESIDE,
                "",
                one ? rules.subList(0, rules.size() - 1) : rules,
                null,
                one ? last : null,
                reason(text, dash),
                place);
    }

    /** The last quotation mark that ends the words: behind it stands the reason or nothing. */
    private static int closing(String text, int open) {
        for (int i = text.lastIndexOf('"'); i > open; i = text.lastIndexOf('"', i - 1)) {
            int after = i + 1;
            while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
                after++;
            }
            if (after == text.length() || dashLength(text, after) > 0) {
                return i;
            }
        }
        return text.length() - 1;
    }

    /** Where the dash before the reason stands; the length if there is none. */
    private static int dash(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (dashLength(text, i) > 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Two hyphens, or the dash that programs make of them: XML allows no two in a comment. */
    private static int dashLength(String text, int at) {
        return text.startsWith("--", at) ? 2 : text.charAt(at) == '\u2014' ? 1 : 0;
    }

    private static @Nullable String reason(String text, int dash) {
        if (dash == text.length()) {
            return null;
        }
        String said = text.substring(dash + dashLength(text, dash));
        String line = folded(said);
        return line.isEmpty() ? null : line;
    }

    private static List<String> ids(String text) {
        return words(text, "[,\\s]+").stream().distinct().toList();
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between, -1)).filter(w -> !w.isEmpty()).toList();
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
