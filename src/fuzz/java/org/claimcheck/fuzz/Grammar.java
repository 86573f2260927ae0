package org.claimcheck.fuzz;

import java.util.List;
import java.util.Random;
import org.claimcheck.input.Format;

/**
 * Writes documents that are sound in structure and odd in everything else: blocks in blocks, with
 * quotations, citation markers, notes and lists of references that do or do not fit.
 */
final class Grammar {

    private static final List<String> WORDS =
            List.of(
                    "the",
                    "ferry",
                    "harbour",
                    "Lena",
                    "Tranberg",
                    "Dr.",
                    "council",
                    "said",
                    "in",
                    "1998",
                    "12,400",
                    "per",
                    "cent",
                    "of",
                    "passengers",
                    "Monday",
                    "however",
                    "U.S.",
                    "experts",
                    "many",
                    "mayor",
                    "who",
                    "was",
                    "born",
                    "aged",
                    "54",
                    "3.5",
                    "million",
                    "euros",
                    "last",
                    "week",
                    "never",
                    "all",
                    "best",
                    "and",
                    "to",
                    "from",
                    "2020");

    private final Random random;
    private final Format format;
    private final Mutator odd;
    private int notes;

    /**
     * @param format web page, Markdown or wikitext; others are written as plain text
     */
    Grammar(Random random, Format format) {
        this.random = random;
        this.format = format;
        this.odd = new Mutator(random);
    }

    String document() {
        StringBuilder out = new StringBuilder();
        if (format == Format.HTML) {
            out.append("<!DOCTYPE html><html><head><title>").append(words(4)).append("</title>");
            out.append("<meta name=author content=\"").append(words(2)).append("\"></head><body>");
        }
        int blocks = 2 + random.nextInt(14);
        for (int i = 0; i < blocks; i++) {
            block(out, 0);
        }
        for (int i = 1; i <= notes; i++) {
            if (random.nextInt(5) > 0) {
                note(out, random.nextInt(8) == 0 ? i + 1 : i);
            }
        }
        return out.toString();
    }

    private void note(StringBuilder out, int number) {
        String entry = words(3) + ". " + words(6) + " (" + (1900 + random.nextInt(130)) + ")";
        switch (format) {
            case HTML ->
                    out.append(
                            "<li id=\"fn%d\">%s <a href=\"#r%d\">↩</a></li>\n"
                                    .formatted(number, entry, number));
            case MARKDOWN -> out.append("\n[^%d]: %s\n".formatted(number, entry));
            case WIKITEXT -> out.append("\n<references/>\n");
            default -> out.append("\n[%d] %s\n".formatted(number, entry));
        }
    }

    private void block(StringBuilder out, int depth) {
        int kind = depth > 4 ? 0 : random.nextInt(8);
        switch (kind) {
            case 1 -> wrapped(out, "<h2>", "\n## ", "\n== ", sentence(), "</h2>", "\n", " ==\n");
            case 2 -> {
                String inner = inner(depth);
                wrapped(
                        out,
                        "<blockquote>",
                        "\n> ",
                        "\n{{quote|",
                        inner,
                        "</blockquote>",
                        "\n",
                        "}}\n");
            }
            case 3 -> {
                String inner = inner(depth);
                wrapped(out, "<ul><li>", "\n- ", "\n* ", inner, "</li></ul>", "\n", "\n");
            }
            case 4 -> {
                String cells = sentence();
                wrapped(
                        out,
                        "<table><tr><td>",
                        "\n| a | b |\n|---|---|\n| ",
                        "\n{|\n| ",
                        cells,
                        "</td></tr></table>",
                        " | x |\n",
                        "\n|}\n");
            }
            case 5 -> {
                String inner = inner(depth);
                wrapped(
                        out,
                        "<div class=\"" + words(1) + "\">",
                        "\n<div>\n\n",
                        "\n<div>",
                        inner,
                        "</div>",
                        "\n</div>\n",
                        "</div>\n");
            }
            default -> {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    text.append(sentence()).append(random.nextInt(9) == 0 ? "" : " ");
                }
                wrapped(out, "<p>", "\n", "\n", text.toString(), "</p>", "\n", "\n");
            }
        }
    }

    private String inner(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            block(out, depth + 1);
        }
        return out.toString();
    }

    private void wrapped(
            StringBuilder out,
            String html,
            String markdown,
            String wiki,
            String inner,
            String htmlEnd,
            String markdownEnd,
            String wikiEnd) {
        switch (format) {
            case HTML ->
                    out.append(html).append(inner).append(random.nextInt(12) == 0 ? "" : htmlEnd);
            case WIKITEXT ->
                    out.append(wiki).append(inner).append(random.nextInt(12) == 0 ? "" : wikiEnd);
            case MARKDOWN -> out.append(markdown).append(inner).append(markdownEnd);
            default -> out.append('\n').append(inner).append('\n');
        }
    }

    private String sentence() {
        String words = words(3 + random.nextInt(14));
        String text =
                switch (random.nextInt(8)) {
                    case 0, 1 -> quoted(words) + ", said " + words(2);
                    case 2 -> words(2) + " said " + quoted(words);
                    case 3 -> quoted(words + " " + quoted(words(3)) + " " + words(2));
                    case 4 -> words + odd.token() + words(2);
                    default -> words;
                };
        return text
                + (random.nextInt(3) == 0 ? marker() : "")
                + (random.nextInt(9) == 0 ? "" : ".");
    }

    private String quoted(String words) {
        return switch (random.nextInt(9)) {
            case 0 -> "“" + words + "”";
            case 1 -> "“" + words;
            case 2 -> "‘" + words + "’";
            case 3 -> "'" + words + "'";
            case 4 -> "«" + words + "»";
            case 5 -> words + "\"";
            case 6 -> format == Format.HTML ? "<q>" + words + "</q>" : "„" + words + "“";
            default -> "\"" + words + "\"";
        };
    }

    private String marker() {
        notes++;
        return switch (format) {
            case HTML ->
                    "<sup id=\"r%d\"><a href=\"#fn%d\">[%d]</a></sup>"
                            .formatted(notes, notes, notes);
            case MARKDOWN -> random.nextInt(4) == 0 ? "[@smith" + notes + "]" : "[^" + notes + "]";
            case WIKITEXT ->
                    random.nextInt(3) == 0
                            ? "<ref name=\"a" + random.nextInt(3) + "\"/>"
                            : "<ref name=\"a"
                                    + notes
                                    + "\">{{cite web|title="
                                    + words(2)
                                    + "}}</ref>";
            default -> "[" + notes + "]";
        };
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return out.toString();
    }
}
