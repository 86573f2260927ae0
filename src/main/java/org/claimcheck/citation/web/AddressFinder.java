package org.claimcheck.citation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.citation.identifier.Unspaced;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** Finds the addresses that a document gives: of its links, and written out in its text. */
public final class AddressFinder {

    /** The scheme of an address, with the slips of the keyboard that still show what is meant. */
    private static final Pattern SCHEME =
            Pattern.compile(
                    "(?i)(?<![\\w@/:.=&%?\\-])(?:h{1,2}t{1,3}p{1,2}s?|ttps?)(?::/{1,3}|//|:\\\\\\\\)");

    private static final int LONGEST = 2_000;

    private AddressFinder() {}

    /** All but those in code, in text order; takes time in proportion to the text's length. */
    public static List<AddressMention> in(Document document) {
        String text = document.text();
        List<AddressMention> out = new ArrayList<>();
        for (Link link : document.links()) {
            String target = link.target().strip();
            boolean written = !link.span().isEmpty() && isShown(link.span().of(text), target);
            out.add(new AddressMention(link.span(), target, written));
        }
        Cover links = Cover.of(document.links().stream().map(Link::span).toList());
        for (Block block : document.blocks()) {
            if (block instanceof Block.Code || !holdsSlashes(text, block.span())) {
                continue;
            }
            Matcher matcher = SCHEME.matcher(text).region(block.span().start(), block.span().end());
            int last = 0;
            while (matcher.find()) {
                if (matcher.start() < last) {
                    continue;
                }
                Span span = written(text, matcher, block.span().end());
                last = span.end();
                if (!links.overlaps(span)) {
                    out.add(new AddressMention(span, span.of(text), true));
                }
            }
        }
        out.sort(Comparator.comparing(AddressMention::span));
        return out;
    }

    /** Whether what ends each scheme stands there; in most paragraphs it does not. */
    private static boolean holdsSlashes(String text, Span span) {
        for (int i = span.start(); i + 1 < span.end(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '/') {
                char next = text.charAt(i + 1);
                if (next == '/' || next == '\\') {
                    return true;
                }
            }
        }
        return false;
    }

    private static Span written(String text, Matcher scheme, int limit) {
        Span run = Unspaced.at(text, scheme.start(), LONGEST);
        int end = Math.min(limit, Math.max(run.end(), scheme.end()));
        return new Span(scheme.start(), end);
    }

    private static boolean isShown(String shown, String target) {
        String plain = shown.strip();
        return plain.length() > 3
                && (plain.equals(target)
                        || plain.contains("://")
                        || target.endsWith("://" + plain)
                        || target.endsWith("://" + plain + "/"));
    }
}
