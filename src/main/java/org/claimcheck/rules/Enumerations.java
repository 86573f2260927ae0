package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;

/** Counts what a text lays out one after the other. Each count is 0 where it is not plain. */
final class Enumerations {

    /** An item's further paragraphs stand between it and the next. */
    private static final int GAP = 3;

    private static final int LONGEST_PART = 6;

    /** Headings that end an article and belong to no enumeration. */
    private static final Set<String> CLOSING =
            Set.of(
                    "conclusion",
                    "conclusions",
                    "summary",
                    "references",
                    "notes",
                    "sources",
                    "faq",
                    "faqs",
                    "acknowledgements",
                    "next",
                    "final",
                    "bottom",
                    "takeaway",
                    "takeaways",
                    "wrapping",
                    "overview",
                    "questions",
                    "related");

    /** What stands between commas is no item then. */
    private static final Pattern CLAUSE =
            Pattern.compile("^(?:which|who|whose|that|where|when|but|so|as|if|it|he|she|they)\\b");

    private final Article article;
    private final List<Block> blocks;

    Enumerations(Article article) {
        this.article = article;
        this.blocks = article.document().blocks();
    }

    /** The items of the list that begins with the block after one. */
    int itemsAfter(int block) {
        int i = block + 1;
        if (i >= blocks.size() || !(blocks.get(i) instanceof Block.ListItem first)) {
            return 0;
        }
        int count = 0;
        while (i < blocks.size() && blocks.get(i) instanceof Block.ListItem item) {
            if (item.depth() < first.depth()) {
                break;
            }
            if (item.span().of(article.text()).stripTrailing().endsWith(":")) {
                return 0;
            }
            count += item.depth() == first.depth() ? 1 : 0;
            i++;
        }
        for (int next = i; next < Math.min(blocks.size(), i + GAP); next++) {
            if (blocks.get(next) instanceof Block.ListItem) {
                return 0;
            }
        }
        return count;
    }

    /** The headings of one level that begin with the block after one, to the end of its section. */
    int headingsAfter(int block) {
        int i = block + 1;
        if (i >= blocks.size() || !(blocks.get(i) instanceof Block.Heading first)) {
            return 0;
        }
        int above = levelAbove(block);
        if (above >= first.level()) {
            return 0;
        }
        return number(first) == 1 ? numbered(i) : unnumbered(i, first.level());
    }

    /** How far headings of whatever level count up from a block on; 0 if they leave one out. */
    private int numbered(int from) {
        int count = 0;
        boolean whole = true;
        for (Block block : blocks.subList(from, blocks.size())) {
            int number = block instanceof Block.Heading ? number(block) : -1;
            whole &= number <= count + 1;
            count += number == count + 1 ? 1 : 0;
        }
        return whole ? count : 0;
    }

    private int unnumbered(int from, int level) {
        int count = 0;
        for (Block block : blocks.subList(from, blocks.size())) {
            if (block instanceof Block.Heading heading && heading.level() <= level) {
                if (heading.level() < level) {
                    break;
                }
                if (isClosing(heading)) {
                    return 0;
                }
                count++;
            }
        }
        return count;
    }

    /** The level of the section a block stands in; as high as can be if there is none. */
    private int levelAbove(int block) {
        for (int i = block; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                return heading.level();
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isClosing(Block heading) {
        Tokens t = Tokens.of(article.text(), heading.span());
        boolean closing = false;
        for (int i = 0; i < t.size(); i++) {
            closing |= CLOSING.contains(t.at(i).word());
        }
        return closing;
    }

    /** The number a heading begins with; -1 if there is none. */
    private int number(Block heading) {
        return Tokens.of(article.text(), heading.span()).at(0).number();
    }

    /** The paragraphs and sentences from one on that begin "First", "Second" and so forth. */
    int ordinals(List<Span> sentences) {
        int count = 0;
        for (Span sentence : sentences) {
            String word = Tokens.of(article.text(), sentence).at(0).word();
            int ordinal = ordinal(word);
            if (ordinal == count + 1) {
                count = ordinal;
            } else if (ordinal > 0 || word.equals("finally") || word.equals("last")) {
                return 0;
            }
        }
        return count;
    }

    private static int ordinal(String word) {
        String bare = word.endsWith("ly") ? word.substring(0, word.length() - 2) : word;
        return NumberWords.ordinal(bare);
    }

    /**
     * "cost, noise and dust"; parts by semicolons, or short ones by commas with "and" at the end.
     */
    static int parts(String text) {
        String bare = text.strip().replaceAll("[.!]$", "");
        if (bare.indexOf(':') >= 0 || bare.indexOf('(') >= 0 || bare.indexOf('\u2014') >= 0) {
            return 0;
        }
        if (bare.indexOf(';') >= 0) {
            return bare.split(";", -1).length;
        }
        List<String> parts = new ArrayList<>();
        for (String part : bare.split(",", -1)) {
            parts.add(part.strip());
        }
        String last = parts.remove(parts.size() - 1).toLowerCase(Locale.ROOT);
        int and = last.lastIndexOf(" and ");
        boolean oxford = last.startsWith("and ");
        if (and > 0) {
            parts.add(last.substring(0, and));
            parts.add(last.substring(and + 5));
        } else if (oxford) {
            parts.add(last.substring(4));
        } else {
            return 0;
        }
        boolean plain =
                parts.stream()
                        .allMatch(
                                p ->
                                        !p.isBlank()
                                                && !CLAUSE.matcher(p).find()
                                                && p.split("\\s+", -1).length <= LONGEST_PART
                                                && !(" " + p + " ").contains(" and "));
        return plain ? parts.size() : 0;
    }
}
