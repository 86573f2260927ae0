package org.claimcheck.document.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.document.Metadata;
import org.claimcheck.text.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself in its head and in the markup of its body. */
final class PageMetadata {

    /** A title or name longer than this is something else. */
    private static final int LONGEST = 500;

    private final Document page;
    private final Map<String, String> metas = new HashMap<>();

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

    static Metadata of(Document page) {
        PageMetadata data = new PageMetadata(page);
        String canonical = data.canonical();
        return new Metadata(
                data.title(),
                data.author(),
                data.site(),
                PageDate.of(page, data.metas, data.linkedData, canonical),
                data.language(),
                canonical);
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
    static boolean begins(String title, String headline) {
        if (headline.isEmpty() || !title.startsWith(headline)) {
            return false;
        }
        String rest = title.substring(headline.length()).strip();
        return rest.isEmpty() || "-|:/\u00b7\u2022\u00bb".indexOf(rest.charAt(0)) >= 0;
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
            if (begins(title, head) || (head.length() > 10 && title.startsWith(head + ' '))) {
                return shown;
            }
        }
        return written;
    }

    private @Nullable String author() {
        String linked = clean(linkedData.name("author"));
        if (linked != null && linked.length() < 100) {
            return linked;
        }
        for (String name : List.of("author", "article:author", "dc.creator", "parsely-author")) {
            String written = clean(metas.get(name));
            if (written != null && !written.contains("://") && written.length() < 100) {
                return written;
            }
        }
        for (String query :
                List.of(
                        "[itemprop=author] [itemprop=name]",
                        "[rel=author]",
                        "[itemprop=author]",
                        ".byline [class*=author]",
                        ".byline-name, .author-name",
                        ".byline, .author")) {
            Element found = page.selectFirst(query);
            String shown = found == null ? null : clean(found.wholeText());
            if (shown != null && shown.length() < 100) {
                return withoutBy(shown);
            }
        }
        return null;
    }

    private static String withoutBy(String name) {
        return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
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
        if (written == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < written.length() && out.length() <= LONGEST; i++) {
            char c = written.charAt(i);
            if (Whitespace.is(c)) {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.isEmpty() || out.length() > LONGEST ? null : out.toString();
    }
}
