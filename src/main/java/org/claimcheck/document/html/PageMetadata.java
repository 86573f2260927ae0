package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Metadata.Dated;
import org.claimcheck.text.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** What a page says about itself in its head and in the markup of its body. */
final class PageMetadata {

    /** What stands between a headline and the name of the site. */
    private static final String SEPARATORS = "-\u2013\u2014|:/\u00b7\u2022\u00bb";

    /** A title or name longer than this is something else. */
    private static final int LONGEST = 500;

    private static final int LONGEST_NAME = 100;

    private static final Pattern NAME_LEAD =
            Pattern.compile(
                    "(?:written by|written|by)?(?!\\p{L})[\\s:,]*", Pattern.CASE_INSENSITIVE);

    private static final List<String> AUTHOR_MARKUP =
            List.of(
                    "[itemprop=author] [itemprop=name]",
                    "[rel=author]",
                    "[itemprop=author]",
                    ".byline [class*=author]",
                    ".byline-name, .author-name",
                    ".byline, .author");

    private static final Pattern NAMES_AUTHOR =
            Pattern.compile("author|byline", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final Map<String, String> metas = new LinkedHashMap<>();

    private final LinkedData linkedData;

    private PageMetadata(Document page) {
        this.page = page;
        this.linkedData = new LinkedData(page);
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
    }

    /**
     * What the head and the markup of a page say, before its text is read.
     *
     * @param dates days of publishing, most trusted first
     */
    record Head(Metadata metadata, List<Dated> dates) {

        /** The metadata with what the lines around the headline add. */
        Metadata with(CreditLines lines) {
            List<Dated> given = new ArrayList<>(dates);
            given.addAll(lines.dates());
            Metadata dated = metadata.withPublished(PageDate.decide(given));
            return dated.author() == null && lines.author() != null
                    ? dated.withAuthor(lines.author())
                    : dated;
        }
    }

    /**
     * @param fields what stands in the head with its place
     */
    static Head of(Document page, List<Metadata.Field> fields) {
        PageMetadata data = new PageMetadata(page);
        String canonical = data.canonical();
        Metadata metadata =
                new Metadata(
                        data.title(),
                        data.author(),
                        data.site(),
                        null,
                        data.language(),
                        canonical,
                        Distill.bibliography(page),
                        fields);
        return new Head(metadata, PageDate.in(page, data.metas, data.linkedData, canonical));
    }

    /** Lower case, with single spaces and straight quotation marks, for comparing. */
    static String plain(String shown) {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (Whitespace.is(c)) {
                space = true;
                continue;
            }
            if (space && !out.isEmpty()) {
                out.append(' ');
            }
            space = false;
            out.append(
                    switch (c) {
                        case '\u2018', '\u2019' -> '\'';
                        case '\u201c', '\u201d' -> '"';
                        case '\u2013', '\u2014' -> '-';
                        default -> Character.toLowerCase(c);
                    });
        }
        return out.toString();
    }

    /** Whether a page title is this headline, or the headline and the name of the site. */
    static boolean holds(String title, String headline) {
        if (headline.isEmpty()) {
            return false;
        }
        if (title.startsWith(headline)) {
            String rest = title.substring(headline.length()).strip();
            return rest.isEmpty() || SEPARATORS.indexOf(rest.charAt(0)) >= 0;
        }
        // One word at the end of a title may be the name of the site, and of a heading.
        String site =
                title.endsWith(headline) && headline.indexOf(' ') > 0
                        ? title.substring(0, title.length() - headline.length()).strip()
                        : "";
        return !site.isEmpty() && SEPARATORS.indexOf(site.charAt(site.length() - 1)) >= 0;
    }

    private @Nullable String title() {
        String written = clean(metas.get("og:title"));
        if (written == null) {
            Element title = page.head().selectFirst("title");
            written = clean(title == null ? null : title.wholeText());
        }
        if (written == null) {
            written = clean(metas.get("twitter:title"));
        }
        // Site names follow the title in many heads; a headline says where it ends.
        for (Element heading : page.getElementsByTag("h1")) {
            String shown = clean(heading.wholeText());
            if (shown == null) {
                continue;
            }
            if (written == null) {
                return shown;
            }
            String head = plain(shown);
            String title = plain(written);
            if (holds(title, head) || (head.length() > 10 && title.startsWith(head + ' '))) {
                return shown;
            }
        }
        return written == null ? null : withoutSite(written);
    }

    /** A title without the name of the site behind it. */
    private String withoutSite(String title) {
        String site = site();
        int end = site == null ? 0 : title.length() - site.length();
        if (site == null || end <= 0 || !title.regionMatches(true, end, site, 0, site.length())) {
            return title;
        }
        String head = title.substring(0, end).strip();
        boolean apart = SEPARATORS.indexOf(head.charAt(head.length() - 1)) >= 0;
        return apart && head.length() > 1 ? head.substring(0, head.length() - 1).strip() : title;
    }

    private @Nullable String author() {
        List<String> names = new ArrayList<>();
        for (String linked : linkedData.names("author")) {
            String name = name(Parser.unescapeEntities(linked, false));
            if (name != null) {
                names.add(name);
            }
        }
        String linked = String.join(", ", names);
        if (!linked.isEmpty() && linked.length() < LONGEST) {
            return linked;
        }
        for (String key : List.of("author", "article:author", "dc.creator", "parsely-author")) {
            String written = name(metas.get(key));
            if (written != null) {
                return written;
            }
        }
        return markedAuthor();
    }

    private @Nullable String markedAuthor() {
        // One walk for all: each costs as much as reading the page does elsewhere.
        List<Element> marked = page.stream().filter(PageMetadata::mayNameAuthor).toList();
        for (String query : AUTHOR_MARKUP) {
            Evaluator evaluator = Selector.evaluatorOf(query);
            for (Element element : marked) {
                if (element.is(evaluator)) {
                    String shown = name(ShortText.of(element, LONGEST_NAME));
                    if (shown != null) {
                        return shown;
                    }
                    break;
                }
            }
        }
        return null;
    }

    /** Whether one of {@link #AUTHOR_MARKUP} can match. */
    private static boolean mayNameAuthor(Element element) {
        String classes = element.className();
        return element.hasAttr("itemprop")
                || element.hasAttr("rel")
                || (!classes.isEmpty() && NAMES_AUTHOR.matcher(classes).find());
    }

    /** A name without "by"; null for an address, a label, and what holds a date. */
    private static @Nullable String name(@Nullable String written) {
        String shown = clean(written);
        if (shown == null) {
            return null;
        }
        Matcher lead = NAME_LEAD.matcher(shown);
        String name = lead.lookingAt() ? shown.substring(lead.end()) : shown;
        boolean number = name.chars().anyMatch(Character::isDigit);
        boolean none = number || name.isEmpty() || name.length() > LONGEST_NAME;
        return none || name.contains("://") ? null : name;
    }

    private @Nullable String site() {
        String site = clean(metas.get("og:site_name"));
        return site != null ? site : clean(metas.get("application-name"));
    }

    private @Nullable String canonical() {
        Element link = page.selectFirst("link[rel=canonical]");
        String canonical = link == null ? null : clean(link.attr("href"));
        return canonical != null ? canonical : clean(metas.get("og:url"));
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String language = html == null ? null : clean(html.attr("lang"));
        if (language == null && html != null) {
            language = clean(html.attr("xml:lang"));
        }
        return language != null ? language : clean(metas.get("content-language"));
    }

    private static @Nullable String clean(@Nullable String written) {
        String shown = written == null ? null : ShortText.of(written, LONGEST);
        return shown == null || shown.isEmpty() ? null : shown;
    }
}
