package org.claimcheck.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** A quotation with a speaker, but nothing that leads to the words. */
public final class UncitedQuote implements Rule {

    /** A text has the habit of citing what it quotes if it did so this often, ... */
    private static final int FEWEST_CITED = 3;

    /** ... and so much more often than not. */
    private static final long TIMES = 2;

    private static final int FEWEST_WORDS = 5;

    /** Documents that are published and can be linked. */
    private static final Set<String> PUBLISHED =
            Set.of(
                    "report",
                    "study",
                    "survey",
                    "analysis",
                    "review",
                    "paper",
                    "article",
                    "post",
                    "website",
                    "poll",
                    "dataset",
                    "editorial",
                    "essay",
                    "blog",
                    "column",
                    "findings",
                    "guidelines",
                    "research",
                    "book",
                    "briefing",
                    "audit");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private static final RuleInfo INFO =
            RuleInfo.named("uncited-quote", Family.QUOTE, Severity.NOTE)
                    .summary("A quotation whose source is named, but neither linked nor cited")
                    .question("Where can a reader find these words?")
                    .why(
                            "A name tells who is responsible; only a link or a reference lets the"
                                    + " reader find the words and what stood around them.")
                    .fix("Link the place the words are taken from, or add a reference.")
                    .flagged("A study of the delta found \"no trace of the dam it was built for\".")
                    .clean(
                            Format.MARKDOWN,
                            "A [study of the delta](https://example.org/delta) found \"no trace of"
                                    + " the dam it was built for\".")
                    .clean("\"There is no trace of the dam,\" said Ana Prado.")
                    .misses(
                            "What people said, unless the text cites most of what it quotes:"
                                    + " reporters hear most words themselves.")
                    .misses("Letters, signs, statements and laws, which have no place to link.")
                    .misses("Whether the source that is cited has the words.")
                    .source(
                            "That a paragraph's link or footnote covers its quotations follows the"
                                    + " practice of the English Wikipedia.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Spoken spoken = new Spoken(article);
        List<Quotation> all =
                spoken.attributed().stream()
                        .filter(q -> spoken.words(q).size() >= FEWEST_WORDS)
                        .toList();
        return Stream.concat(documents(article, spoken, all), speakers(article, spoken, all));
    }

    /** One finding for each published document that no paragraph with words of it cites. */
    private static Stream<Finding> documents(Article article, Spoken spoken, List<Quotation> all) {
        Introductions introductions = Introductions.in(article);
        Places places = new Places();
        Set<String> cited = new HashSet<>();
        Map<String, String> sources = new HashMap<>();
        for (Quotation quotation : all) {
            Attribution who = quotation.attribution();
            Span mention = who.mention();
            boolean document =
                    who.kind() == Attribution.Kind.DOCUMENT
                            && mention != null
                            && introductions.isIntroduced(mention, who.speaker())
                            && !introductions.isTitled(mention);
            String key = mention == null ? null : published(mention.of(article.text()));
            if (document && key != null) {
                if (spoken.isCited(quotation) || isDated(article, spoken, quotation)) {
                    cited.add(key);
                }
                places.add(key, quotation.span());
                sources.putIfAbsent(key, spoken.source(quotation));
            }
        }
        cited.forEach(places::drop);
        return places.findings(
                        INFO,
                        (key, at) ->
                                "\u201c"
                                        + sources.get(key)
                                        + "\u201d is quoted, and nothing leads to it: link or cite"
                                        + " it.")
                .map(UncitedQuote::stronger);
    }

    private static Finding stronger(Finding f) {
        return new Finding(
                f.rule(), Severity.WARNING, f.message(), f.span(), f.suggestion(), f.related());
    }

    /** The noun of a published document in a phrase, by which it is taken up; null if none is. */
    private static @Nullable String published(String mention) {
        return LETTERS.matcher(mention.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(PUBLISHED::contains)
                .findFirst()
                .orElse(null);
    }

    /** Whether the sentence gives a year, by which the document can be found. */
    private static boolean isDated(Article article, Spoken spoken, Quotation quotation) {
        return Introductions.isDated(article.text(), spoken.sentence(quotation.span().start()));
    }

    /** What people said, where the text cites most of what it quotes. */
    private static Stream<Finding> speakers(Article article, Spoken spoken, List<Quotation> all) {
        List<Quotation> people =
                all.stream()
                        .filter(q -> q.attribution().kind() == Attribution.Kind.PERSON)
                        .filter(q -> q.attribution().speaker() != null)
                        .toList();
        long cited = people.stream().filter(q -> article.isCited(spoken.block(q).span())).count();
        List<Quotation> uncited =
                people.stream()
                        .filter(q -> !spoken.isCited(q) && !isDated(article, spoken, q))
                        .toList();
        if (cited < FEWEST_CITED || cited < TIMES * uncited.size()) {
            return Stream.empty();
        }
        Places places = new Places();
        uncited.forEach(q -> places.add(spoken.source(q), q.span()));
        return places.findings(
                INFO,
                (source, at) ->
                        "Nothing leads to these words of "
                                + source
                                + ", while most quotations here have a source: link or cite one.");
    }
}
