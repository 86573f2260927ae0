package org.claimcheck.citation.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Locates what is presented as a DOI: after {@code doi}, a resolver's address, or by its form. */
final class DoiFinder {

    private static final int LONGEST = 300;

    /** What announces a DOI. The bare form has no mark between the word and the value. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?<resolver>(?:https?://)?(?:www\\.|dx\\.)?doi\\.org/(?:urn:)?(?:doi:)?)"
                            + "|(?<colon>(?<![\\w@])doi[:=]\\s?)"
                            + "|(?<bare>(?<!\\w)DOI\\s)"
                            + "|(?<page>/(?:doi|view)/(?:abs/|full/|e?pdf/|book/)?(?=10\\.\\d{4,9}/))"
                            + "|(?<form>(?<![\\w./])10\\.\\d{4,9}/)",
                    Pattern.CASE_INSENSITIVE);

    /** Pages of publishers, not parts of the name; the endings that citation bots take off. */
    private static final List<String> PAGE_ENDINGS =
            List.of("/full", "/abstract", "/epdf", "/summary");

    /** The first number given to a registrant was 1000. */
    private static final int SHORTEST_REGISTRANT = 4;

    private static final Set<String> EXAMPLES = Set.of("x", "n", "…", "<", "{", "*");

    private DoiFinder() {}

    /** Every mention, in text order. */
    static List<IdentifierMention> find(String text) {
        if (!text.contains("10.") && !namesDoi(text)) {
            return List.of();
        }
        List<IdentifierMention> out = new ArrayList<>();
        Matcher matcher = ANNOUNCED.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            boolean byForm = matcher.group("form") != null;
            int start = byForm ? matcher.start("form") : matcher.end();
            Span value = value(text, start);
            IdentifierMention mention = null;
            if (matcher.group("resolver") != null) {
                mention = afterResolver(text, value);
            } else if (byForm) {
                mention = sound(text, value);
            } else if (matcher.group("page") != null) {
                mention = inPage(text, value);
            } else {
                mention = afterWord(text, value, matcher.group("colon") != null);
            }
            if (mention != null) {
                out.add(mention);
            }
            from = Math.max(mention == null ? matcher.end() : mention.span().end(), matcher.end());
        }
        return out;
    }

    private static boolean namesDoi(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            char c = text.charAt(i + 1);
            if ((c == 'o' || c == 'O') && text.regionMatches(true, i, "doi", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    private static Span value(String text, int start) {
        return Unspaced.at(text, start, LONGEST);
    }

    private static @Nullable IdentifierMention sound(String text, Span span) {
        return Doi.parse(span.of(text)).map(d -> IdentifierMention.sound(span, d)).orElse(null);
    }

    /** In the address of a publisher's page, whose other parts are no flaw there. */
    private static @Nullable IdentifierMention inPage(String text, Span span) {
        int end = span.start();
        while (end < span.end() && "?#&".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String value = text.substring(span.start(), end).toLowerCase(Locale.ROOT);
        for (String ending : PAGE_ENDINGS) {
            end -= value.endsWith(ending) ? ending.length() : 0;
        }
        return sound(text, new Span(span.start(), end));
    }

    private static @Nullable IdentifierMention afterResolver(String text, Span span) {
        String value = span.of(text);
        if (value.isEmpty() || isExample(value)) {
            return null;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http:") || lower.startsWith("https:")) {
            String inner = Doi.withoutScheme(value);
            String mended = Doi.parse(inner).map(Doi::toString).orElse(null);
            return IdentifierMention.flawed(span, "has a second address inside").meant(mended);
        }
        if (!Digits.is(value.charAt(0))) {
            // A short DOI, or a page about the system.
            return Doi.parse("doi.org/" + value)
                    .map(d -> IdentifierMention.sound(span, d))
                    .orElse(null);
        }
        return judged(text, span);
    }

    private static @Nullable IdentifierMention afterWord(String text, Span span, boolean colon) {
        String value = span.of(text);
        if (value.isEmpty() || !Digits.is(value.charAt(0)) || isExample(value)) {
            return null;
        }
        boolean cut = value.equals("10") && text.startsWith(". ", span.end());
        if (colon && cut) {
            IdentifierMention joined = broken(text, span);
            return joined.mended() == null ? null : joined;
        }
        // Some write the slash of a short DOI as the library of an editor hands it out.
        boolean escaped = value.length() > 3 && "%:".indexOf(value.charAt(2)) >= 0;
        if (colon && value.startsWith("10") && escaped) {
            return sound(text, span);
        }
        boolean looksMeant = colon && (value.startsWith("10.") || value.indexOf('/') > 0);
        boolean registrant = value.startsWith("10.") && digits(value, 3) >= SHORTEST_REGISTRANT;
        return value.startsWith("10/") || looksMeant || registrant ? judged(text, span) : null;
    }

    private static int digits(String value, int from) {
        int to = from;
        while (to < value.length() && Digits.is(value.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private static IdentifierMention judged(String text, Span span) {
        String value = span.of(text);
        Doi doi = Doi.parse(value).orElse(null);
        if (doi == null) {
            return broken(text, span);
        }
        if (doi.prefix().length() > 2 && digits(doi.prefix(), 3) < SHORTEST_REGISTRANT) {
            return IdentifierMention.flawed(span, "has fewer than four digits after 10.");
        }
        String lower = value.toLowerCase(Locale.ROOT);
        for (String ending : PAGE_ENDINGS) {
            if (lower.endsWith(ending)
                    && value.length() - ending.length() > doi.prefix().length() + 1) {
                return IdentifierMention.flawed(
                                span,
                                "ends in \"" + ending + "\", which belongs to a publisher's page")
                        .meant(value.substring(0, value.length() - ending.length()));
            }
        }
        int session = lower.indexOf(";jsessionid");
        if (session > 0) {
            return IdentifierMention.flawed(span, "carries a session id")
                    .meant(value.substring(0, session));
        }
        return Invisible.breaks(value)
                ? IdentifierMention.flawed(span, Invisible.FLAW).meant(doi.toString())
                : IdentifierMention.sound(span, doi);
    }

    private static IdentifierMention broken(String text, Span span) {
        String value = span.of(text);
        Span joined = acrossSpace(text, span);
        if (joined != null) {
            String mended = joined.of(text).replace(" ", "");
            return IdentifierMention.flawed(joined, "is broken by a space").meant(mended);
        }
        int slash = value.indexOf('/');
        if (slash < 0 && Doi.isPrefix(value)) {
            return IdentifierMention.flawed(span, "has no slash and suffix after the prefix");
        }
        if (slash > 0 && slash + 1 == value.length()) {
            return IdentifierMention.flawed(span, "has nothing after the slash");
        }
        return IdentifierMention.flawed(span, "does not begin with 10., digits and a slash");
    }

    /** {@code 10.1000 /182} and {@code 10. 1000/182}, on one line. */
    private static @Nullable Span acrossSpace(String text, Span span) {
        int gap = span.start();
        int limit = Math.min(text.length(), span.start() + LONGEST);
        while (gap < limit && !Whitespace.is(text.charAt(gap))) {
            gap++;
        }
        if (gap + 1 >= text.length() || text.charAt(gap) != ' ') {
            return null;
        }
        Span rest = value(text, gap + 1);
        Span whole = new Span(span.start(), rest.end());
        boolean slashed =
                text.charAt(gap + 1) == '/'
                        || text.charAt(gap - 1) == '.'
                        || text.charAt(gap - 1) == '/';
        boolean digits = gap - span.start() > 2 && text.startsWith("10.", span.start());
        return slashed && digits && rest.length() > 1 && Doi.parse(whole.of(text)).isPresent()
                ? whole
                : null;
    }

    /** {@code 10.xxxx/yyyy} in instructions. */
    private static boolean isExample(String value) {
        if (value.startsWith("10.") && value.length() > 3) {
            String next = value.substring(3, 4).toLowerCase(Locale.ROOT);
            return EXAMPLES.contains(next);
        }
        return false;
    }
}
