package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.document.Block;
import org.claimcheck.document.Credit;
import org.claimcheck.document.DocumentBuilder.Placed;
import org.claimcheck.document.Metadata.Dated;
import org.claimcheck.document.Region;
import org.claimcheck.document.html.ShownDates.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What short lines around a headline say without markup, and lines anywhere that begin by saying
 * that they give a date.
 *
 * @param dates the first day of publishing and the first of a later change
 * @param author the first that a line names after "by"
 */
record CreditLines(List<Dated> dates, @Nullable String author) {

    private static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 30;

    /** A line of more words that ends as a sentence is one. */
    private static final int MOST_WORDS = 8;

    /** Lines above the headline that may belong to it. */
    private static final int ABOVE = 3;

    /** A paragraph this long is text; credits stand above it. */
    private static final int TEXT = 200;

    private static final List<String> LEADS =
            List.of(
                    "published",
                    "first published",
                    "date published",
                    "posted",
                    "last updated",
                    "last modified",
                    "last reviewed");

    /**
     * @param blocks with the headline marked
     */
    static CreditLines in(List<Placed> blocks, String text) {
        List<Shown> found = new ArrayList<>();
        String author = null;
        boolean opening = true;
        for (int i = start(blocks); i < blocks.size(); i++) {
            Block block = blocks.get(i).block();
            opening &= !isText(block);
            String line = shortLine(block, text, LONGEST);
            if (opening ? isSentence(line) : LEADS.stream().noneMatch(l -> startsWith(line, l))) {
                continue;
            }
            List<Shown> dates = ShownDates.in(line.toLowerCase(Locale.ROOT));
            if (!dates.isEmpty() && i > 0) {
                // A label may stand in a block of its own: "Updated", then the day.
                String label = shortLine(blocks.get(i - 1).block(), text, LONGEST_LABEL);
                dates = ShownDates.in((label + ' ' + line).toLowerCase(Locale.ROOT));
            }
            found.addAll(dates);
            if (opening && author == null && startsWith(line, "by ")) {
                author = Credit.line(line).map(Credit::author).orElse(null);
            }
        }
        List<Dated> dates = new ArrayList<>();
        first(found, false, PageDate.LINE, dates);
        first(found, true, PageDate.UPDATED, dates);
        return new CreditLines(List.copyOf(dates), author);
    }

    /** What a block shows; empty if that is longer. */
    private static String shortLine(Block block, String text, int longest) {
        return block.span().length() > longest ? "" : block.span().of(text);
    }

    private static boolean startsWith(String line, String lead) {
        return line.regionMatches(true, 0, lead, 0, lead.length());
    }

    private static boolean isText(Block block) {
        return block.region() == Region.Kind.MAIN
                && block instanceof Block.Paragraph
                && block.span().length() > TEXT;
    }

    private static boolean isSentence(String line) {
        return LinePhrases.tells(line)
                || (line.endsWith(".") && line.split(" ", MOST_WORDS + 1).length > MOST_WORDS);
    }

    private static void first(List<Shown> found, boolean revised, String from, List<Dated> out) {
        found.stream()
                .filter(d -> d.revised() == revised)
                .limit(1)
                .forEach(d -> out.add(new Dated(d.date(), from)));
    }

    private static int start(List<Placed> blocks) {
        int main = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).reason().equals("headline")) {
                return Math.max(0, i - ABOVE);
            }
            boolean here = blocks.get(i).block().region() == Region.Kind.MAIN;
            main = here ? Math.min(main, i) : main;
        }
        return main == blocks.size() ? main : Math.max(0, main - ABOVE);
    }
}
