package org.claimcheck.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * Finds the web addresses of a document: its links, and addresses that stand as text outside code.
 * Addresses that may be incomplete are passed over, because half an address leads nowhere: those
 * cut by dots or by the end of a line, and those with a template expression inside.
 */
public final class WebLinks {

    private static final int LONGEST = 2000;

    /** What cannot stand in an address; some of these mean that it is no whole one. */
    private static final String STOP = "<>\"“”„‘’«»`^|\\";

    private static final String OPEN_ENDED = "`|\\^{";
    private static final String TRAILING = ".,;:!?'*_)]";

    private WebLinks() {}

    /** In text order, links on pictures left out. */
    public static List<WebLink> in(Document document) {
        List<WebLink> out = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Link link : document.links()) {
            taken.add(link.span());
            if (isWeb(link.target()) && !link.span().isEmpty() && isWhole(link.target())) {
                out.add(new WebLink(link.span(), link.target().strip()));
            }
        }
        document.inlines().stream()
                .filter(Inline::isOpaque)
                .forEach(inline -> taken.add(inline.span()));
        Cover cover = Cover.of(taken);
        for (Block block : document.blocks()) {
            if (!(block instanceof Block.Code)) {
                inText(document, block.span(), cover, out);
            }
        }
        out.sort(Comparator.comparing(WebLink::span));
        return out;
    }

    private static void inText(Document document, Span block, Cover taken, List<WebLink> out) {
        String text = document.text();
        int sign = text.indexOf("://", block.start());
        while (sign >= 0 && sign < block.end()) {
            int start = start(text, sign, block.start());
            int end = sign + 3;
            if (start >= 0) {
                end = end(text, sign + 3, block.end());
                Span span = new Span(start, trimmed(text, sign + 3, end));
                boolean whole =
                        span.end() > sign + 3
                                && isWhole(text.substring(start, end))
                                && isComplete(document, end, block.end());
                if (whole && !taken.overlaps(span)) {
                    out.add(new WebLink(span, span.of(text)));
                }
            }
            sign = text.indexOf("://", end);
        }
    }

    /** Where {@code http} or {@code https} begins before a sign; -1 if neither does. */
    private static int start(String text, int sign, int least) {
        for (String scheme : new String[] {"https", "http"}) {
            int start = sign - scheme.length();
            if (start >= least && text.regionMatches(true, start, scheme, 0, scheme.length())) {
                boolean word = start > least && Character.isLetterOrDigit(text.charAt(start - 1));
                return word ? -1 : start;
            }
        }
        return -1;
    }

    private static int end(String text, int from, int limit) {
        int end = from;
        int last = Math.min(limit, from + LONGEST);
        while (end < last
                && !Whitespace.is(text.charAt(end))
                && !Character.isISOControl(text.charAt(end))
                && STOP.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Without what ends a sentence or a bracket around the address. */
    private static int trimmed(String text, int from, int end) {
        int to = end;
        int open = 0;
        for (int i = from; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        while (to > from && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
            if (text.charAt(to - 1) == ')' && open >= 0) {
                break;
            }
            open += text.charAt(to - 1) == ')' ? 1 : 0;
            to--;
        }
        return to;
    }

    /** Whether nothing suggests that the address goes on after its last character. */
    private static boolean isComplete(Document document, int end, int limit) {
        if (end >= limit) {
            return true;
        }
        char next = document.text().charAt(end);
        return OPEN_ENDED.indexOf(next) < 0 && !LineEnds.mayGoOn(document, end);
    }

    private static boolean isWhole(String address) {
        return address.length() <= LONGEST
                && !address.contains("…")
                && !address.contains("...")
                && !address.contains("{{")
                && !address.contains("${")
                && !address.contains("<%")
                && !address.contains("{%");
    }

    private static boolean isWeb(String target) {
        String lower = target.strip().substring(0, Math.min(8, target.strip().length()));
        lower = lower.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }
}
