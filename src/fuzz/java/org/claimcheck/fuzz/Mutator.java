package org.claimcheck.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Breaks a document a few times over. */
final class Mutator {

    private static final int LONGEST = 200_000;

    /** What readers and rules look for. */
    private static final List<String> TOKENS =
            List.of(
                    "\"",
                    "“",
                    "”",
                    "‘",
                    "’",
                    "'",
                    "«",
                    "»",
                    "[",
                    "]",
                    "[1]",
                    "[^a]",
                    "(",
                    ")",
                    "{",
                    "}",
                    "{{",
                    "}}",
                    "{|",
                    "|}",
                    "[[",
                    "]]",
                    "<",
                    ">",
                    "</",
                    "<!--",
                    "-->",
                    "<p>",
                    "</p>",
                    "<q>",
                    "<b>",
                    "<sup>",
                    "<ref>",
                    "</ref>",
                    "<ref name=a/>",
                    "<table>",
                    "<li>",
                    "&",
                    "&amp;",
                    "&#xD800;",
                    "&quot;",
                    "`",
                    "```",
                    "**",
                    "_",
                    "#",
                    "> ",
                    "- ",
                    "1. ",
                    "|",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "\\",
                    "\\cite{",
                    "$",
                    "%",
                    "§",
                    "…",
                    "–",
                    "—",
                    "...",
                    ". ",
                    "? ",
                    ", ",
                    ": ",
                    "; ",
                    " said ",
                    " he said",
                    "according to ",
                    "2024",
                    "31 June 1998",
                    "Monday, 3 June 2025",
                    "1,2,3",
                    "50%",
                    "$1.2 billion",
                    "3-2",
                    "1990–1980",
                    "http://",
                    "https://a.example/b",
                    "doi:10.",
                    "10.1000/182",
                    "978-3-16-148410-1",
                    "arXiv:2301.00001",
                    "@smith2020",
                    "[@a; @b]",
                    "\u0000",
                    "\u0085",
                    "\u00a0",
                    "\u00ad",
                    "\u200b",
                    "\u200d",
                    "\u2028",
                    "\u202e",
                    "\ufeff",
                    "\ufffd",
                    "\ud800",
                    "\udc00",
                    "\ud83d\ude00",
                    "e\u0301",
                    "İ",
                    "ı",
                    "ß",
                    "ﬁ",
                    "：",
                    "（",
                    "。",
                    "الع",
                    "漢字",
                    "---",
                    "===",
                    ".. ",
                    "::",
                    "~~~",
                    "^",
                    "=");

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /**
     * @param others documents to take parts from
     */
    String mutate(String seed, Supplier<String> others) {
        StringBuilder text = new StringBuilder(seed);
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            once(text, others);
            if (text.length() > LONGEST) {
                text.setLength(LONGEST);
            }
        }
        return text.toString();
    }

    private void once(StringBuilder text, Supplier<String> others) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + length());
        switch (random.nextInt(10)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> {
                // A part over and over, which is what slows down.
                String part = text.substring(at, Math.min(end, at + 40));
                text.insert(
                        at, part.repeat(2 + random.nextInt(random.nextInt(10) == 0 ? 2000 : 30)));
            }
            case 3 -> {
                String other = others.get();
                int from = random.nextInt(other.length() + 1);
                text.insert(at, other, from, Math.min(other.length(), from + length()));
            }
            case 4 -> {
                if (at < text.length()) {
                    text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(16)));
                }
            }
            case 5 -> {
                String part = text.substring(at, end);
                text.delete(at, end);
                text.insert(random.nextInt(text.length() + 1), part);
            }
            case 6 -> text.setLength(at);
            default -> text.insert(at, token());
        }
    }

    private int length() {
        return 1 + random.nextInt(1 << random.nextInt(11));
    }

    String token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }
}
