package org.claimcheck.citation.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Locates identifiers of one word that a name or an address announces. */
final class Announced {

    static final Announced ISSN =
            new Announced(
                    List.of("ISSN"),
                    "(?<![A-Za-z])[ep]?-?ISSN(?:-L)?(?:\\s?\\((?:[Pp]rint|[Oo]nline|[Ee]lectronic)\\))?"
                            + "(?:\\s?[:#=]|\\s(?:number\\s)?is(?=\\s))?\\s?",
                    Issn::parse,
                    Issn::flaw);

    static final Announced ISMN =
            new Announced(
                    List.of("ISMN"),
                    "(?<![A-Za-z])ISMN(?:\\s?[:#=]|\\s(?:number\\s)?is(?=\\s))?\\s?",
                    Ismn::parse,
                    Ismn::flaw);

    static final Announced ARXIV =
            new Announced(
                    List.of("rXiv", "rxiv"),
                    "(?<![\\w@./-])[Aa]r[Xx]iv(?::\\s?|\\s(?=\\d{4}\\.\\d{4}))"
                            + "|(?<![\\w-])arxiv\\.org/(?:abs|pdf|html)/",
                    ArxivId::parse, ArxivId::flaw);

    static final Announced PMID =
            new Announced(
                    List.of("PMID", "ncbi.nlm.nih.gov/"),
                    "(?<![A-Za-z])PMID(?:\\s?[:#=])?\\s?"
                            + "|pubmed\\.ncbi\\.nlm\\.nih\\.gov/(?=\\d)"
                            + "|ncbi\\.nlm\\.nih\\.gov/pubmed/(?=\\d)",
                    v -> SerialNumber.parse(Scheme.PMID, v),
                    v -> SerialNumber.flaw(Scheme.PMID, v));

    static final Announced PMC =
            new Announced(
                    List.of("PMC"),
                    "(?<![A-Za-z])PMCID(?:\\s?[:#=])?\\s?"
                            + "|ncbi\\.nlm\\.nih\\.gov/(?:pmc/)?articles/(?=PMC)"
                            + "|(?<![A-Za-z/])(?=PMC\\d)",
                    v -> SerialNumber.parse(Scheme.PMC, v),
                    v -> SerialNumber.flaw(Scheme.PMC, v));

    /** Flawed ones only in addresses: offices count their requests for change by this name too. */
    static final Announced RFC =
            new Announced(
                    List.of("RFC", "/rfc"),
                    "(?<![A-Za-z])RFC[ -]?(?=\\d{1,5}(?!\\d))"
                            + "|rfc-editor\\.org/(?:rfc|info|errata)/rfc(?=\\d)"
                            + "|ietf\\.org/(?:html|doc/html|doc)/rfc(?=\\d)",
                    v -> SerialNumber.parse(Scheme.RFC, v),
                    v -> SerialNumber.flaw(Scheme.RFC, v));

    private static final int LONGEST = 60;

    /** What the addresses of pages end in. */
    private static final List<String> FILES = List.of(".pdf", ".html", ".txt");

    private final List<String> anchors;
    private final Pattern lead;
    private final Function<String, Optional<? extends Identifier>> parse;
    private final Function<String, @Nullable String> flaw;

    /**
     * @param anchors one of these stands in every mention
     */
    private Announced(
            List<String> anchors,
            String lead,
            Function<String, Optional<? extends Identifier>> parse,
            Function<String, @Nullable String> flaw) {
        this.anchors = anchors;
        this.lead = Pattern.compile(lead);
        this.parse = parse;
        this.flaw = flaw;
    }

    /** Every mention, in text order. */
    List<IdentifierMention> find(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<IdentifierMention> out = new ArrayList<>();
        Matcher matcher = lead.matcher(text);
        int last = 0;
        while (matcher.find()) {
            int end = end(text, matcher.end());
            if (end > last && end > matcher.end()) {
                last = end;
                IdentifierMention mention = judged(text, new Span(matcher.end(), end));
                if (mention != null) {
                    out.add(mention);
                }
            }
        }
        return out;
    }

    /** Most texts hold none, and it takes long to see that by the pattern. */
    private boolean mayHold(String text) {
        for (String anchor : anchors) {
            if (text.contains(anchor)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable IdentifierMention judged(String text, Span span) {
        String shown = span.of(text);
        String clean = Invisible.without(shown);
        Optional<? extends Identifier> identifier = parse.apply(clean);
        if (identifier.isPresent()) {
            return Invisible.breaks(shown)
                    ? IdentifierMention.flawed(span, Invisible.FLAW).meant(clean)
                    : IdentifierMention.sound(span, identifier.get());
        }
        String wrong = flaw.apply(clean);
        return wrong == null ? null : IdentifierMention.flawed(span, wrong);
    }

    /**
     * The end of a run of the characters that identifiers have; 0 if the run does not end there.
     */
    private static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        int end = start;
        while (end < limit && isPart(text.charAt(end))) {
            end++;
        }
        if (end == start + LONGEST) {
            return 0;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        for (String ending : FILES) {
            boolean file =
                    end - start > ending.length() && text.startsWith(ending, end - ending.length());
            end -= file ? ending.length() : 0;
        }
        return end;
    }

    private static boolean isPart(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter
                || Digits.is(c)
                || Digits.isDash(c)
                || c == '.'
                || c == '/'
                || Invisible.is(c);
    }
}
