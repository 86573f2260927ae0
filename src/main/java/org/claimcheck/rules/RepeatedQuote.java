package org.claimcheck.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** The same words of the same speaker, quoted twice in the running text. */
public final class RepeatedQuote implements Rule {

    /** Shorter quotations are taken up again on purpose. */
    private static final int FEWEST_WORDS = 6;

    /** A part of a sentence is taken up again more easily. */
    private static final int FEWEST_OF_PART = 10;

    private static final RuleInfo INFO =
            RuleInfo.named("repeated-quote", Family.QUOTE, Severity.NOTE)
                    .summary("The same quotation stands in the text twice")
                    .question("Is it meant to stand here twice?")
                    .why(
                            "A reader takes the second place for new words; mostly one of them was"
                                    + " left behind by an earlier draft.")
                    .fix("Keep one of them, or refer back in your own words.")
                    .flagged(
                            "\"We will not sell the old mill this year,\" said Ana Prado. Rain"
                                    + " fell.\n\nLater it was dry. \"We will not sell the old mill"
                                    + " this year,\" Prado said.")
                    .clean(
                            "\"We will not sell the old mill this year,\" said Ana Prado.\n\nWith"
                                    + " \"not this year\" Prado left a door open.")
                    .misses("Quotations of up to five words; parts of a longer one.")
                    .misses(
                            "Words that nobody is named for, which unattributed-quote reports with"
                                    + " all their places.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Spoken spoken = new Spoken(article);
        Map<List<String>, Set<String>> speakers = new LinkedHashMap<>();
        Map<List<String>, Places> places = new LinkedHashMap<>();
        for (Quotation quotation : article.quotations().all()) {
            List<String> words = spoken.words(quotation);
            int fewest = quotation.kind() == Quotation.Kind.DIRECT ? FEWEST_WORDS : FEWEST_OF_PART;
            boolean located = Locators.follow(article.text(), quotation.span().end());
            if (words.size() >= fewest && !located && spoken.isRunning(quotation)) {
                places.computeIfAbsent(words, k -> new Places()).add("", quotation.span());
                Set<String> known = speakers.computeIfAbsent(words, k -> new HashSet<>());
                if (quotation.attribution().kind() != Attribution.Kind.NOBODY) {
                    known.add(spoken.key(quotation));
                }
            }
        }
        return places.entrySet().stream()
                .filter(e -> speakers.get(e.getKey()).size() == 1)
                .flatMap(
                        e ->
                                e.getValue()
                                        .findings(
                                                INFO,
                                                (cause, at) ->
                                                        "These words are quoted again further down:"
                                                                + " keep one of the places."))
                .filter(f -> !f.related().isEmpty());
    }
}
