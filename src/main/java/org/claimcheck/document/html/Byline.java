package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Metadata.Dated;
import org.claimcheck.document.html.ShownDates.Shown;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The dates in elements above a page's text that are marked as dates by tag, class or id. Only
 * believed if all show the same day: lists of other articles carry dates as well.
 */
final class Byline {

    private static final Set<String> DATE_WORDS =
            Set.of("date", "time", "published", "posted", "timestamp", "pubdate", "meta");
    private static final int LONGEST = 80;

    /** A paragraph this long belongs to the article; bylines stand above it. */
    private static final int TEXT = 200;

    private Byline() {}

    static List<Dated> dates(Document page) {
        List<Dated> found = new ArrayList<>();
        boolean headline = page.body().selectFirst("h1") == null;
        for (Element element : (Iterable<Element>) page.body().stream()::iterator) {
            headline |= element.nameIs("h1");
            if (headline && element.nameIs("p") && ShortText.of(element, TEXT) == null) {
                break;
            }
            if (isMarked(element)) {
                List<Shown> dates = shown(element);
                if (!dates.isEmpty() && !dates.get(0).revised() && !isRevised(element)) {
                    found.add(new Dated(dates.get(0).date(), "byline"));
                }
            }
        }
        return found.stream().distinct().count() == 1 ? found.subList(0, 1) : List.of();
    }

    private static boolean isMarked(Element element) {
        return element.nameIs("time") || Names.of(element).stream().anyMatch(DATE_WORDS::contains);
    }

    private static List<Shown> shown(Element element) {
        String line = ShortText.of(element, LONGEST);
        return line == null ? List.of() : ShownDates.in(line.toLowerCase(Locale.ROOT));
    }

    /** Whether a date is that of a later change, by its markup or the words before it. */
    static boolean isRevised(Element element) {
        if (element.attr("itemprop").contains("dateModified")) {
            return true;
        }
        Element parent = element.parent();
        List<Shown> around = parent == null ? List.of() : shown(parent);
        return !around.isEmpty() && around.get(0).revised();
    }
}
