package org.claimcheck.document.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimcheck.document.Metadata.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day a page says it was published, from the most trusted source that gives one. The order was
 * measured on 300 articles: the Open Graph time and the address are right almost always, visible
 * times less often.
 */
final class PageDate {

    private static final List<String> META_NAMES =
            List.of(
                    "datepublished",
                    "date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "publication_date",
                    "publish_date",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.created",
                    "dcterms.date",
                    "dc.date.created",
                    "sailthru.date",
                    "parsely-pub-date",
                    "article.published",
                    "citation_publication_date",
                    "citation_date",
                    "article:published",
                    "og:published_time",
                    "created");

    private PageDate() {}

    static @Nullable Published of(
            Document page, Map<String, String> metas, LinkedData data, @Nullable String canonical) {
        // The address counts days where the author lives; machine-readable times are often in UTC.
        Published found = inAddress(canonical);
        if (found == null) {
            found = inAddress(metas.get("og:url"));
        }
        if (found == null) {
            found = from("og:article:published_time", metas.get("article:published_time"));
        }
        for (int i = 0; found == null && i < META_NAMES.size(); i++) {
            found = from("meta:" + META_NAMES.get(i), metas.get(META_NAMES.get(i)));
        }
        if (found == null) {
            found = from("json-ld:datePublished", data.string("datePublished"));
        }
        if (found == null) {
            found = inMarkup(page, "[itemprop=datePublished]", "itemprop:datePublished");
        }
        if (found == null) {
            found = inMarkup(page, "time[datetime]", "time");
        }
        return found != null ? found : Byline.date(page);
    }

    private static @Nullable Published from(String source, @Nullable String written) {
        LocalDate date = written == null ? null : parse(written.strip());
        return date == null ? null : new Published(date, source);
    }

    private static @Nullable Published inAddress(@Nullable String address) {
        if (address == null || address.length() > 2000) {
            return null;
        }
        String[] parts = address.split("/", -1);
        for (int i = 0; i + 2 < parts.length; i++) {
            if (parts[i].length() == 4
                    && parts[i + 1].length() == 2
                    && parts[i + 2].length() == 2) {
                LocalDate date = parse(parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2]);
                if (date != null) {
                    return new Published(date, "url");
                }
            }
        }
        return null;
    }

    private static @Nullable Published inMarkup(Document page, String query, String source) {
        for (Element element : page.select(query)) {
            for (String attribute : List.of("content", "datetime")) {
                Published found = from(source, element.attr(attribute));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A date that begins with year, month and day in digits; null for anything else. */
    static @Nullable LocalDate parse(String written) {
        int[] numbers = new int[3];
        int at = 0;
        for (int i = 0; i < 3; i++) {
            int digits = 0;
            while (at < written.length() && digits < (i == 0 ? 4 : 2) && isDigit(written, at)) {
                numbers[i] = numbers[i] * 10 + written.charAt(at) - '0';
                digits++;
                at++;
            }
            boolean enough = i == 0 ? digits == 4 : digits > 0;
            if (!enough || (i == 2 && isDigit(written, at))) {
                return null;
            }
            if (i < 2 && at < written.length() && "-/.".indexOf(written.charAt(at)) >= 0) {
                at++;
            }
        }
        boolean plausible = numbers[0] >= 1990 && numbers[0] < 2100;
        try {
            return plausible ? LocalDate.of(numbers[0], numbers[1], numbers[2]) : null;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
