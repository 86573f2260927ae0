package org.claimcheck.document.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.document.Region;
import org.claimcheck.document.html.Roles.Role;
import org.jspecify.annotations.Nullable;

/**
 * What common words in class names and ids say of an element. The words are those that page
 * templates use for such parts; each has a length above which it is not believed.
 */
final class ClutterNames {

    /**
     * @param longest most characters of text for which the name is believed
     * @param strength how it fares against text that reads like an article
     */
    record Meaning(Role role, int longest, Strength strength) {}

    enum Strength {
        /** Many templates use the word for anything; only believed where there is no prose. */
        WEAK,
        /** Gives way to text that reads like an article. */
        USUAL,
        /** Holds for prose too. */
        STRONG
    }

    private record Prefix(String start, Meaning meaning) {}

    private static final Map<String, Meaning> WORDS = new HashMap<>();
    private static final List<Prefix> PREFIXES;

    static {
        Meaning share = clutter("share buttons", 400);
        Meaning links = clutter("links to other articles", 5000);
        Meaning author = clutter("author box", 1500);
        Meaning byline = clutter("date and byline", 200);
        Meaning signUp = clutter("sign-up box", 1500);
        Meaning advert = clutter("advertisement", 1000);
        Meaning navigation = clutter("page navigation", 3000);
        Meaning tags = clutter("topic tags", 400);
        Meaning praise = clutter("praise of the site", 8000);
        Meaning side = clutter("side box", 5000);
        Meaning notice = clutter("notice of the site", 1500);
        Meaning caption =
                new Meaning(new Role(Region.Kind.CAPTION, "picture caption"), 600, Strength.USUAL);
        Meaning hidden = clutter("hidden", 200);
        Meaning popUp = clutter("pop-up", 1500);
        Meaning unseen = new Meaning(hidden.role(), 200, Strength.WEAK);
        Meaning comments =
                new Meaning(
                        new Role(Region.Kind.BOILERPLATE, "comments of readers"),
                        Integer.MAX_VALUE,
                        Strength.STRONG);
        put(share, "share", "sharing", "shares", "socials", "addthis", "addtoany", "sharethis");
        put(links, "trending", "recirc", "readmore", "teasers", "upnext", "popular");
        put(links, "mostread", "mostpopular", "readnext", "taboola", "outbrain");
        put(author, "bio", "byline", "contributor", "authorbox", "authorbio");
        put(byline, "meta", "date", "dateline", "timestamp", "pubdate", "published", "posted");
        put(byline, "author", "authors", "readtime", "datetime");
        put(signUp, "signup", "optin", "paywall", "promo", "cta", "donate", "donation");
        put(
                advert,
                "ad",
                "ads",
                "adv",
                "adsbygoogle",
                "advert",
                "dfp",
                "adslot",
                "sponsor",
                "sponsored");
        put(navigation, "nav", "navbar", "navigation", "menu", "pager", "skip", "toolbar");
        put(tags, "tags", "taglist", "keywords", "categories", "topics", "category");
        put(praise, "testimonials", "testimonial");
        put(side, "sidebar", "rail");
        put(new Meaning(side.role(), 3000, Strength.WEAK), "widget", "widgets");
        put(notice, "cookie", "cookies", "consent", "gdpr", "disclaimer", "copyright");
        put(caption, "caption", "captions", "credit", "credits", "wp-caption", "legend");
        put(hidden, "sr", "visuallyhidden", "noprint", "tooltip", "modal");
        put(popUp, "popup", "popover", "lightbox", "hovercard");
        put(unseen, "hidden", "invisible");
        put(comments, "comments", "disqus", "respond", "commentlist");
        PREFIXES =
                List.of(
                        new Prefix("share", share),
                        new Prefix("social", share),
                        new Prefix("related", links),
                        new Prefix("recommend", links),
                        new Prefix("breadcrumb", navigation),
                        new Prefix("paginat", navigation),
                        new Prefix("newsletter", signUp),
                        new Prefix("subscri", signUp),
                        new Prefix("advert", advert),
                        new Prefix("sidebar", side),
                        new Prefix("caption", caption));
    }

    private ClutterNames() {}

    private static Meaning clutter(String reason, int longest) {
        return new Meaning(new Role(Region.Kind.BOILERPLATE, reason), longest, Strength.USUAL);
    }

    private static void put(Meaning meaning, String... words) {
        for (String word : words) {
            WORDS.put(word, meaning);
        }
    }

    /** The meaning of a word before another in the same name; null if it says nothing. */
    static @Nullable Meaning of(String word, String next) {
        if (word.equals("author") && isBox(next)) {
            return WORDS.get("bio");
        }
        if (word.equals("read") && (next.equals("more") || next.equals("next"))) {
            return WORDS.get("readmore");
        }
        if (word.equals("most") && (next.equals("read") || next.equals("popular"))) {
            return WORDS.get("readmore");
        }
        if (word.equals("up") && next.equals("next")) {
            return WORDS.get("readmore");
        }
        if (word.equals("more") && (next.equals("stories") || next.equals("articles"))) {
            return WORDS.get("readmore");
        }
        if (word.equals("sr") && !next.equals("only")) {
            return null;
        }
        Meaning exact = WORDS.get(word);
        if (exact != null) {
            return exact;
        }
        for (Prefix prefix : PREFIXES) {
            if (word.startsWith(prefix.start())) {
                return prefix.meaning();
            }
        }
        return null;
    }

    private static boolean isBox(String word) {
        return switch (word) {
            case "bio", "box", "card", "info", "about", "profile", "description", "details" -> true;
            default -> false;
        };
    }
}
