package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.document.Block;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** What is left of the citations of a language model when its answer is copied. */
public final class CitationResidue implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("citation-residue", Family.CITATION, Severity.WARNING)
                    .summary("Leftovers of a language model's citations")
                    .question("Did anybody read the source of this?")
                    .why(
                            "They point to pages that only the model's own window showed; what they"
                                    + " were meant to support was probably never looked up.")
                    .fix("Look the statement up, cite what you read, and take the leftover out.")
                    .flagged("The port moved 4,000 tons of salt in 1911 \u30104\u2020source\u3011.")
                    .flagged("The port moved 4,000 tons of salt in 1911. citeturn0search3")
                    .flagged(
                            Format.MARKDOWN,
                            "The [yearbook](https://harbour.example/?utm_source=chatgpt.com) says so.\n")
                    .clean("The port moved 4,000 tons of salt in 1911 [4].\n\n[4] Yearbook 1911.")
                    .clean("Some answers end in \"turn0search0\", which means nothing.")
                    .clean(
                            Format.MARKDOWN,
                            "The [yearbook](https://harbour.example/?utm_source=newsletter) says so.\n")
                    .source(
                            "Forms that editors of Wikipedia collect: Wikipedia:Signs of AI writing.")
                    .misses("Leftovers that look like markers of a list, such as [1].")
                    .build();

    /** What the leftovers of one sort look like. */
    private enum Sort {
        TOKENS(
                ":{0,3}contentReference\\[oaicite:\\d{1,4}\\](?:\\{index=\\d{1,4}\\})?"
                        + "|(?<!\\w)oaicite:\\d{1,4}"
                        + "|(?<![\\w\\[])oai_citation:\\d{1,4}(?:\u2021[^\\s\\])]{1,200})?"
                        + "|\\[oai_citation:\\d{1,4}[^\\[\\]\\n]{0,200}\\]"),
        SEARCHES(
                "\ue200[^\ue200\ue201\\n]{1,200}\ue201"
                        + "|(?<!\\w)(?:cite)?(?:[\ue200-\ue206]?turn\\d{1,3}(?:search|news|view|fetch|file"
                        + "|image|academia|forecast|finance|sports|reddit|product)\\d{1,4}){1,20}"),
        DAGGERS("\u3010\\d{1,4}(?::\\d{1,4})?\u2020[^\u3010\u3011\\n]{0,120}\u3011"),
        BRACKETS(
                "\\[cite: ?\\d{1,4}(?:[, \u2013-]{1,3}\\d{1,4}){0,40}\\]"
                        + "|\\[cite_start\\]|\\[span_\\d{1,4}\\]\\((?:start|end)_span\\)"
                        + "|\\[(?:web|attached_file):\\d{1,4}\\]"),
        ADDRESS(
                "[?&](?:amp;)?utm_source=(?:chatgpt(?:\\.com)?|openai(?:\\.com)?|copilot(?:\\.com|\\.microsoft\\.com)?"
                        + "|perplexity(?:\\.ai)?|claude(?:\\.ai)?|gemini(?:\\.google\\.com)?|grok(?:\\.com)?)(?![\\w.])");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }

        /** Compiled when needed: hardly any text has leftovers. */
        Matcher matcher(String text) {
            return Pattern.compile(expression).matcher(text);
        }

        /** Whether a text has what such leftovers never lack. */
        boolean mayStandIn(String text) {
            return switch (this) {
                case TOKENS -> text.contains("oai");
                case SEARCHES -> text.indexOf('\ue200') >= 0 || hasTurn(text);
                case DAGGERS -> text.indexOf('\u3010') >= 0;
                case BRACKETS ->
                        text.contains("[cite")
                                || text.contains("[span_")
                                || text.contains("[web:")
                                || text.contains("[attached_file:");
                case ADDRESS -> text.contains("utm_source");
            };
        }

        private static boolean hasTurn(String text) {
            int at = text.indexOf("turn");
            while (at >= 0 && !(at + 4 < text.length() && Character.isDigit(text.charAt(at + 4)))) {
                at = text.indexOf("turn", at + 1);
            }
            return at >= 0;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Map<Sort, List<Span>> found = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            if (sort != Sort.ADDRESS && sort.mayStandIn(article.text())) {
                inText(article, sort, found);
            }
        }
        for (AddressMention address : Addresses.in(article)) {
            String target = address.target();
            if (Sort.ADDRESS.mayStandIn(target) && Sort.ADDRESS.matcher(target).find()) {
                found.computeIfAbsent(Sort.ADDRESS, s -> new ArrayList<>()).add(address.span());
            }
        }
        return found.entrySet().stream().map(e -> finding(article, e.getKey(), e.getValue()));
    }

    private static void inText(Article article, Sort sort, Map<Sort, List<Span>> found) {
        Cover opaque = Checked.opaque(article);
        Matcher matcher = sort.matcher(article.text());
        for (Block block : article.document().blocks()) {
            if (block instanceof Block.Code || !article.isChecked(block)) {
                continue;
            }
            matcher.region(block.span().start(), block.span().end());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                // Markdown takes "{index=3}" at the end of a leftover for attributes.
                Span beginning = new Span(span.start(), span.start() + 1);
                if (!opaque.overlaps(beginning) && !Mentioned.is(article.text(), span)) {
                    found.computeIfAbsent(sort, s -> new ArrayList<>()).add(span);
                }
            }
        }
    }

    private static Finding finding(Article article, Sort sort, List<Span> places) {
        Span first = places.get(0);
        String message =
                sort == Sort.ADDRESS
                        ? "A language model handed out this link, as its utm_source says: check that the page says what it is cited for, and take the tag off."
                        : "\u201c%s\u201d is left of a language model's citation: look the statement up, cite what you read, and take it out."
                                .formatted(Addresses.shown(first.of(article.text())));
        return INFO.finding(first, message).withRelated(places.subList(1, places.size()));
    }
}
