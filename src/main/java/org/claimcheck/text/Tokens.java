package org.claimcheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words, digits and signs of a stretch of text, for scanners that look a few tokens around. A
 * lexical cut, not a linguistic one: {@code 3rd} is two tokens, {@code U.S.} is four.
 */
public final class Tokens {

    /** Longer runs of letters or digits keep their place but not their letters. */
    public static final int LONGEST_RUN = 24;

    /** Longer stretches are read in pieces, so that a line of megabytes needs little memory. */
    private static final int LONGEST_PIECE = 1 << 16;

    private final Token[] tokens;
    private final Token before;
    private final Token after;

    private Tokens(List<Token> tokens, Span within) {
        this.tokens = tokens.toArray(Token[]::new);
        this.before = none(within.start());
        this.after = none(within.end());
    }

    private static Token none(int at) {
        return new Token(Token.Kind.NONE, at, at, "", true, false);
    }

    public static Tokens of(String text, Span within) {
        List<Token> out = new ArrayList<>();
        int at = within.start();
        boolean spaced = true;
        while (at < within.end()) {
            char c = text.charAt(at);
            if (Whitespace.is(c)) {
                spaced = true;
                at++;
                continue;
            }
            int end = runEnd(text, at, within.end());
            out.add(token(text, at, end, spaced));
            spaced = false;
            at = end;
        }
        return new Tokens(out, within);
    }

    /** Cuts spans that are too long to be held at once; the others stay as they are. */
    public static List<Span> pieces(List<Span> within) {
        List<Span> out = new ArrayList<>();
        for (Span span : within) {
            for (int at = span.start(); at < span.end(); at += LONGEST_PIECE) {
                out.add(new Span(at, Math.min(span.end(), at + LONGEST_PIECE)));
            }
        }
        return out;
    }

    private static int runEnd(String text, int start, int limit) {
        char first = text.charAt(start);
        int end = start + 1;
        if (isDigit(first)) {
            while (end < limit && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static Token token(String text, int start, int end, boolean spaced) {
        char first = text.charAt(start);
        Token.Kind kind = Token.Kind.SIGN;
        if (isDigit(first)) {
            kind = Token.Kind.DIGITS;
        } else if (Character.isLetter(first)) {
            kind = Token.Kind.WORD;
        }
        String word =
                end - start > LONGEST_RUN
                        ? ""
                        : text.substring(start, end).toLowerCase(Locale.ROOT);
        return new Token(kind, start, end, word, spaced, Character.isUpperCase(first));
    }

    /** Only the digits a calendar is written with here; others are signs. */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public int size() {
        return tokens.length;
    }

    /** The token at an index, or an empty one outside. */
    public Token at(int index) {
        if (index < 0) {
            return before;
        }
        return index < tokens.length ? tokens[index] : after;
    }

    /** Whether these words follow from an index on. */
    public boolean are(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** From the first token to the last, which is inside. */
    public Span span(int first, int last) {
        return new Span(at(first).start(), at(last).end());
    }
}
