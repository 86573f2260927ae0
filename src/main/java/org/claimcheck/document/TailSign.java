package org.claimcheck.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Span;

/** What one block looks like beside the tail of a content farm's page. */
enum TailSign {
    NONE("after the article"),
    /** {@code username : x}: a key that profiles have and articles lack. */
    PROFILE_FIELD("author block of key : value lines"),
    FIELD("author block of key : value lines"),
    /** A key without value, or a heading over an author's data or accounts. */
    LABEL("author block of key : value lines"),
    FILLER("filler text"),
    CALL("call for comments, subscriptions or shares");

    /** Keys of generated profiles; name, phone, email and address are on press releases, too. */
    private static final Set<String> PROFILE_KEYS =
            Set.of(
                    "username",
                    "user name",
                    "user",
                    "handle",
                    "birthdate",
                    "birth date",
                    "date of birth",
                    "bio",
                    "biography",
                    "followers",
                    "following",
                    "job",
                    "occupation",
                    "company");

    private static final Set<String> LABELS =
            Set.of(
                    "author",
                    "about author",
                    "about the author",
                    "author details",
                    "author info",
                    "author information",
                    "author profile",
                    "socials",
                    "social",
                    "social media",
                    "social links",
                    "social profiles",
                    "follow us",
                    "connect",
                    "share",
                    "share this",
                    "tags",
                    "facebook",
                    "twitter",
                    "x",
                    "instagram",
                    "tiktok",
                    "linkedin",
                    "youtube",
                    "pinterest",
                    "threads",
                    "reddit",
                    "telegram",
                    "whatsapp",
                    "mastodon",
                    "bluesky");

    private static final List<String> CALLS =
            List.of(
                    "in the comments",
                    "comments below",
                    "comment below",
                    "comment section",
                    "comments section",
                    "leave a comment",
                    "share your thoughts",
                    "what are your thoughts",
                    "let us know what you think",
                    "our other articles",
                    "our other posts",
                    "our latest articles",
                    "subscribe to our",
                    "sign up for our",
                    "join our newsletter",
                    "share this article",
                    "share this post",
                    "follow us on");

    private static final int LONGEST_FIELD = 400;
    private static final int LONGEST_KEY = 28;

    /** White space before a key, of which a block has little. */
    private static final int LONGEST_MARGIN = 100;

    private final String reason;

    TailSign(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    boolean isField() {
        return this == PROFILE_FIELD || this == FIELD;
    }

    /** Whether it can stand inside a profile. */
    boolean isOfProfile() {
        return isField() || this == LABEL || this == FILLER;
    }

    static TailSign of(Block block, CharSequence text) {
        Span span = block.span();
        boolean prose = block instanceof Block.Paragraph || block instanceof Block.ListItem;
        if (!prose && !(block instanceof Block.Heading)) {
            return NONE;
        }
        if (!TailFinder.isShortCall(span)) {
            return NONE;
        }
        String shown = span.of(text).strip().toLowerCase(Locale.ROOT);
        String label = shown.endsWith(":") ? shown.substring(0, shown.length() - 1).strip() : shown;
        boolean announced = label.length() < shown.length() || !prose;
        if (LABELS.contains(label) || (announced && isOfAuthor(label))) {
            return LABEL;
        }
        int colon = keyEnd(shown);
        if (colon > 0 && prose && shown.length() <= LONGEST_FIELD) {
            String key = shown.substring(0, colon).strip();
            return PROFILE_KEYS.contains(key) ? PROFILE_FIELD : FIELD;
        }
        if (FillerText.is(shown, new Span(0, shown.length()))) {
            return FILLER;
        }
        return prose && CALLS.stream().anyMatch(shown::contains) ? CALL : NONE;
    }

    /** Such as "details of the author": author and at most three words more. */
    private static boolean isOfAuthor(String label) {
        List<String> words = List.of(label.split(" ", 6));
        return words.size() <= 4 && words.contains("author");
    }

    /** Whether a block is a {@link #PROFILE_FIELD}, without a look at whole paragraphs. */
    static boolean isOfPerson(Block block, CharSequence text) {
        Span span = block.span();
        int longest = Math.min(span.end(), span.start() + LONGEST_KEY + LONGEST_MARGIN);
        for (int i = span.start(); i < longest; i++) {
            if (text.charAt(i) == ':') {
                return of(block, text) == PROFILE_FIELD;
            }
        }
        return false;
    }

    /** The offset of the colon after a key of at most three words, or -1. */
    private static int keyEnd(String shown) {
        int words = 1;
        for (int i = 0; i < Math.min(shown.length(), LONGEST_KEY); i++) {
            char c = shown.charAt(i);
            if (c == ':') {
                boolean spaced = i + 1 < shown.length() && shown.charAt(i + 1) == ' ';
                return i > 1 && spaced ? i : -1;
            }
            if (c == ' ' && i + 1 < shown.length() && shown.charAt(i + 1) != ':') {
                words++;
            }
            if (words > 3 || !(Character.isLetter(c) || c == ' ' || c == '-' || c == '_')) {
                return -1;
            }
        }
        return -1;
    }

    private static final Set<String> CONTENTS =
            Set.of("table of contents", "contents", "in this article", "on this page");

    static boolean announcesContents(Block block, CharSequence text) {
        if (block.span().length() > 30 || block instanceof Block.TableRow) {
            return false;
        }
        String shown = block.span().of(text).strip().toLowerCase(Locale.ROOT);
        return CONTENTS.contains(
                shown.endsWith(":") ? shown.substring(0, shown.length() - 1) : shown);
    }
}
