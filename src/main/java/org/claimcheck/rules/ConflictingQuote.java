package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Whitespace;

/** The same words from two mouths, or one speaker's words in two versions. */
public final class ConflictingQuote implements Rule {

    /** Of the other version so many UTF-16 units are shown. */
    private static final int SHOWN = 80;

    /** A speaker's quotations are compared with so many before them. */
    private static final int MOST_COMPARED = 40;

    private static final RuleInfo INFO =
            RuleInfo.named("conflicting-quote", Family.QUOTE, Severity.WARNING)
                    .summary("A quotation contradicts another: other speaker, or other words")
                    .question("Which of the two places has it right?")
                    .why(
                            "The same words cannot be quoted from two people by chance, and one"
                                    + " person's words cannot run two ways: one of the two places"
                                    + " is wrong.")
                    .fix("Look the words up and correct the place that has them wrong.")
                    .flagged(
                            "\"We will not sell the old mill,\" said Ana Prado.\n\nIt rained."
                                    + "\n\n\"We will not sell the old mill,\" said Olaf Brink.")
                    .flagged(
                            "\"We will sell the old mill before winter,\" said Ana Prado.\n\n"
                                    + "It rained.\n\n\"We will sell the old mill after winter,\""
                                    + " Prado said.")
                    .clean(
                            "\"We will not sell the old mill,\" said Ana Prado.\n\nIt rained."
                                    + "\n\n\"We will ... not sell the old mill,\" Prado said.")
                    .clean(
                            "\"We will sell the mill,\" said Ana Prado, \"and we will sell the"
                                    + " house.\"")
                    .misses("Quotations of up to five words, and versions that differ more.")
                    .misses("Versions in one paragraph, where likeness is a figure of speech.")
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
                        .filter(QuoteConflicts::isNamed)
                        .filter(q -> QuoteConflicts.isLong(spoken.words(q)))
                        .toList();
        return Stream.concat(twoMouths(spoken, all), twoVersions(article, spoken, all));
    }

    private static Stream<Finding> twoMouths(Spoken spoken, List<Quotation> all) {
        Map<List<String>, Map<String, Quotation>> speakers = new LinkedHashMap<>();
        for (Quotation quotation : all) {
            speakers.computeIfAbsent(spoken.words(quotation), k -> new LinkedHashMap<>())
                    .putIfAbsent(spoken.key(quotation), quotation);
        }
        return speakers.values().stream()
                .filter(s -> s.size() > 1 && areOthers(List.copyOf(s.keySet())))
                .map(s -> twoMouths(spoken, s));
    }

    private static boolean areOthers(List<String> names) {
        return QuoteConflicts.areOthers(names.get(0), names.get(1));
    }

    private static Finding twoMouths(Spoken spoken, Map<String, Quotation> speakers) {
        List<Quotation> places = List.copyOf(speakers.values());
        return INFO.finding(
                        places.get(0).span(),
                        "These words are "
                                + possessive(spoken.source(places.get(0)))
                                + " here and "
                                + possessive(spoken.source(places.get(1)))
                                + " elsewhere: find out whose they are.")
                .withRelated(places.stream().skip(1).map(Quotation::span).toList());
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "\u2019" : "\u2019s");
    }

    private static Stream<Finding> twoVersions(
            Article article, Spoken spoken, List<Quotation> all) {
        Map<String, List<Quotation>> bySpeaker = new HashMap<>();
        List<Finding> out = new ArrayList<>();
        for (Quotation quotation : all) {
            List<Quotation> earlier =
                    bySpeaker.computeIfAbsent(spoken.key(quotation), k -> new ArrayList<>());
            int from = Math.max(0, earlier.size() - MOST_COMPARED);
            for (Quotation other : earlier.subList(from, earlier.size())) {
                if (isVersion(article, spoken, other, quotation)) {
                    out.add(version(article, spoken, other, quotation));
                    break;
                }
            }
            earlier.add(quotation);
        }
        return out.stream();
    }

    private static Finding version(
            Article article, Spoken spoken, Quotation first, Quotation second) {
        return INFO.finding(
                        first.span(),
                        spoken.source(first)
                                + " is quoted with nearly the same words elsewhere, \u201c"
                                + shown(second.inner().of(article.text()))
                                + "\u201d: find out which version is right.")
                .withRelated(List.of(second.span()));
    }

    private static String shown(String words) {
        String line = Whitespace.single(words.strip());
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "\u2026";
    }

    /** Whether two quotations of other paragraphs share most words in order, but not all. */
    private static boolean isVersion(
            Article article, Spoken spoken, Quotation first, Quotation second) {
        if (spoken.block(first).equals(spoken.block(second))
                || first.group() == second.group()
                || isEdited(article, first)
                || isEdited(article, second)) {
            return false;
        }
        return QuoteConflicts.areVersions(spoken.words(first), spoken.words(second));
    }

    /** Brackets and dots of omission say that the words were changed. */
    private static boolean isEdited(Article article, Quotation quotation) {
        return QuoteConflicts.isEdited(quotation.inner().of(article.text()));
    }
}
