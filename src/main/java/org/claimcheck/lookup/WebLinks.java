package org.claimcheck.lookup;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.citation.web.WebAddress;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.text.Cover;

/**
 * Which addresses of a document can be visited: its links, and addresses that stand as text outside
 * code. Addresses that may be incomplete are passed over, because half an address leads nowhere:
 * those cut by dots or by the end of a line, and those with a template expression inside.
 */
public final class WebLinks {

    private static final int LONGEST = 2000;

    private static final List<String> NOT_WHOLE =
            List.of("…", "...", "{{", "${", "<%", "{%", "`", "^", "\\");

    /** What an address goes on with that a writer only hints at. */
    private static final String OPEN_ENDED = "`|\\^{…";

    private WebLinks() {}

    /**
     * In text order, links on pictures left out.
     *
     * @param addresses all that the document gives, in text order
     */
    public static List<WebLink> of(Document document, List<AddressMention> addresses) {
        Cover opaque =
                Cover.of(
                        document.inlines().stream()
                                .filter(Inline::isOpaque)
                                .map(Inline::span)
                                .toList());
        List<WebLink> out = new ArrayList<>();
        for (AddressMention mention : addresses) {
            boolean text = mention.span().of(document.text()).equals(mention.target());
            boolean apart = text && (opaque.overlaps(mention.span()) || goesOn(document, mention));
            if (!mention.span().isEmpty() && isWhole(mention.target()) && !apart) {
                out.add(new WebLink(mention.span(), mention.target()));
            }
        }
        return out;
    }

    /** Whether something suggests that the address goes on after its last character. */
    private static boolean goesOn(Document document, AddressMention mention) {
        String text = document.text();
        int end = mention.span().end();
        return end < text.length()
                && (OPEN_ENDED.indexOf(text.charAt(end)) >= 0
                        || text.startsWith("...", end)
                        || LineEnds.mayGoOn(document, end));
    }

    private static boolean isWhole(String target) {
        WebAddress address = WebAddress.parse(target);
        return address != null
                && !address.host().isEmpty()
                && target.length() <= LONGEST
                && NOT_WHOLE.stream().noneMatch(target::contains);
    }
}
