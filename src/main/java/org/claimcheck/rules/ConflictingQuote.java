package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
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

/** The same words from two mouths, or one speaker's words in two versions. */
public final class ConflictingQuote implements Rule {

    private static final int FEWEST_WORDS = 6;

    /** Two versions share at least this much of the longer one. */
    private static final double SAME = 0.75;

    private static final int MOST_WORDS = 80;

    /** Negations; the contracted ones without their apostrophe. */
    private static final Set<String> NOT =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "nobody",
                    "nothing",
                    "cannot",
                    "cant",
                    "dont",
                    "doesnt",
                    "didnt",
                    "wont",
                    "wouldnt",
                    "isnt",
                    "arent",
                    "wasnt",
                    "werent",
                    "hasnt",
                    "havent",
                    "hadnt",
                    "shouldnt",
                    "couldnt");

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
                        .filter(ConflictingQuote::isNamed)
                        .filter(q -> spoken.words(q).size() >= FEWEST_WORDS)
                        .toList();
        return Stream.concat(twoMouths(spoken, all), twoVersions(article, spoken, all));
    }

    private static boolean isNamed(Quotation quotation) {
        Attribution who = quotation.attribution();
        boolean body =
                who.kind() == Attribution.Kind.PERSON
                        || who.kind() == Attribution.Kind.ORGANISATION;
        return body && who.speaker() != null;
    }

    private static Stream<Finding> twoMouths(Spoken spoken, List<Quotation> all) {
        Map<List<String>, Map<String, Quotation>> speakers = new LinkedHashMap<>();
        for (Quotation quotation : all) {
            speakers.computeIfAbsent(spoken.words(quotation), k -> new LinkedHashMap<>())
                    .putIfAbsent(spoken.key(quotation), quotation);
        }
        return speakers.values().stream()
                .filter(s -> s.size() > 1 && areOthers(s.keySet()))
                .map(s -> twoMouths(spoken, s));
    }

    /** A name that holds the other may mean the same. */
    private static boolean areOthers(Set<String> names) {
        List<String> list = List.copyOf(names);
        String first = last(list.get(0));
        String second = last(list.get(1));
        return !first.equals(second)
                && !list.get(0).contains(second)
                && !list.get(1).contains(first);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
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
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST_WORDS ? line : line.substring(0, MOST_WORDS) + "\u2026";
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
        List<String> a = spoken.words(first);
        List<String> b = spoken.words(second);
        int longer = Math.max(a.size(), b.size());
        int shorter = Math.min(a.size(), b.size());
        if (longer > MOST_WORDS || shorter < SAME * longer || isCommon(a, b) < SAME * shorter) {
            return false;
        }
        int common = common(a, b);
        // A part of the other version is no other version, unless what it leaves out turns it
        // round.
        boolean part = common == shorter && negations(a) == negations(b);
        return common >= SAME * longer && !part;
    }

    private static long negations(List<String> words) {
        return words.stream().filter(NOT::contains).count();
    }

    /** Brackets and dots of omission say that the words were changed. */
    private static boolean isEdited(Article article, Quotation quotation) {
        String words = quotation.inner().of(article.text());
        return words.indexOf('[') >= 0
                || words.indexOf('\u2026') >= 0
                || words.contains("...")
                || words.contains(". .");
    }

    /** How many words both have, whatever their order: a bound that is cheap. */
    private static int isCommon(List<String> a, List<String> b) {
        Set<String> other = new HashSet<>(b);
        return (int) a.stream().filter(other::contains).count();
    }

    /** The length of the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
