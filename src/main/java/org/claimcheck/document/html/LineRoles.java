package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.DocumentBuilder.Placed;
import org.claimcheck.document.Link;
import org.claimcheck.document.MainText;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sets apart lines of the article that are not its prose, by what they say: the headline, the
 * byline, lines that only lead to other pages, headings that lost what they announce.
 */
final class LineRoles {

    /** A headline stands among the first blocks of an article. */
    private static final int OPENING = 12;

    /** How far above the first block of an article its headline may stand. */
    private static final int ABOVE = 8;

    /** With a paragraph this long the text of an article has begun. */
    private static final int LEAD = 100;

    private final List<Placed> blocks;
    private final List<Link> links;
    private final String text;
    private final Metadata metadata;
    private int nextLink;

    private LineRoles(List<Placed> blocks, List<Link> links, String text, Metadata metadata) {
        this.blocks = new ArrayList<>(blocks);
        this.links = links;
        this.text = text;
        this.metadata = metadata;
    }

    static List<Placed> mark(DocumentBuilder builder, Metadata metadata) {
        MappedText text = builder.text();
        LineRoles lines = new LineRoles(builder.placed(), builder.links(), text.text(), metadata);
        int headline = lines.headline();
        lines.lines(headline);
        lines.leftHeadings();
        return List.copyOf(lines.blocks);
    }

    /** Marks the headline and its repetitions; the index of the first, or -1. */
    private int headline() {
        String title = metadata.title() == null ? "" : PageMetadata.plain(metadata.title());
        int above = headlineAbove();
        int found = -1;
        int inArticle = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i).block();
            boolean main = block.region() == Region.Kind.MAIN;
            boolean top = isTop(block);
            boolean near = main && inArticle < OPENING && block.span().length() < 400;
            inArticle += main ? 1 : 0;
            if (!top && !near) {
                continue;
            }
            String line = PageMetadata.plain(block.span().of(text));
            boolean same =
                    line.equals(title)
                            || (top && PageMetadata.holds(title, line))
                            || (top && title.length() > 15 && line.startsWith(title));
            same &= !title.isEmpty();
            boolean only = top && main && inArticle <= OPENING && found < 0 && above < 0;
            if (!same && !only && i != above) {
                continue;
            }
            if (i == above || (found < 0 && block instanceof Block.Heading)) {
                found = i;
                put(i, Region.Kind.FRONT_MATTER, "headline");
            } else if (main && same) {
                put(i, Region.Kind.BOILERPLATE, "headline repeated");
            }
        }
        return found;
    }

    /** A heading of the first level just above the article; -1 if none, or if it opens with one. */
    private int headlineAbove() {
        int top = -1;
        int first = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i).block();
            boolean main = block.region() == Region.Kind.MAIN;
            first = main && first < 0 ? i : first;
            if (main && isTop(block)) {
                return -1;
            }
            if (main && block.span().length() > LEAD) {
                break;
            }
            boolean outside = blocks.get(i).reason().equals(Roles.OUTSIDE.reason());
            top = outside && isTop(block) && first < 0 ? i : top;
        }
        return first - top <= ABOVE ? top : -1;
    }

    private static boolean isTop(Block block) {
        return block instanceof Block.Heading heading && heading.level() == 1;
    }

    private void put(int i, Region.Kind kind, String reason) {
        blocks.set(i, blocks.get(i).in(kind, reason));
    }

    private void lines(int headline) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i).block();
            double linked = linkedShare(block.span());
            if (block.region() != Region.Kind.MAIN || block instanceof Block.Code) {
                continue;
            }
            String reason = reason(block, linked);
            if (reason != null) {
                put(i, Region.Kind.BOILERPLATE, reason);
            } else if (i < headline && block.span().length() < 120) {
                put(i, Region.Kind.BOILERPLATE, "line above the headline");
            }
        }
    }

    /** The share of a block that is link text; blocks must be asked for in order. */
    private double linkedShare(Span block) {
        int linked = 0;
        while (nextLink < links.size() && links.get(nextLink).span().start() < block.end()) {
            Link link = links.get(nextLink);
            if (link.span().start() >= block.start() && !link.isFragment()) {
                linked += link.span().length();
            }
            nextLink++;
        }
        return block.isEmpty() ? 0 : (double) linked / block.length();
    }

    private @Nullable String reason(Block block, double linked) {
        int length = block.span().length();
        if (length > 300) {
            return null;
        }
        String line = block.span().of(text);
        String low = line.toLowerCase(Locale.ROOT);
        boolean paragraph = block instanceof Block.Paragraph;
        if (paragraph && linked > 0.9 && length < 200 && !LinePhrases.isAddress(low)) {
            return "only a link";
        }
        if (linked > 0.3 && LinePhrases.leadsElsewhere(low)) {
            return "links to other articles";
        }
        if (paragraph && length < 120 && LinePhrases.isByline(line, low)) {
            return "date and byline";
        }
        if (paragraph && length < 160 && LinePhrases.isAppeal(low)) {
            return "appeal to readers";
        }
        return paragraph && isSymbols(line) ? "symbols only" : null;
    }

    private static boolean isSymbols(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A heading plays the part of what follows it; at the end of the article it heads nothing. */
    private void leftHeadings() {
        Region.Kind kind = Region.Kind.BOILERPLATE;
        String reason = "heading without text";
        boolean lost = true;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Placed placed = blocks.get(i);
            Region.Kind here = placed.block().region();
            boolean article = MainText.includes(here);
            boolean notes = here == Region.Kind.NOTES || here == Region.Kind.REFERENCE_LIST;
            boolean links = placed.reason().equals("links to other articles");
            if (article && lost && placed.block() instanceof Block.Heading) {
                put(i, kind, reason);
            } else if (article) {
                lost = placed.block() instanceof Block.Heading && lost;
            } else if (notes || links) {
                lost = true;
                kind = here;
                reason = placed.reason();
            }
        }
    }
}
