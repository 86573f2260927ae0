package org.claimcheck.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** A number that nobody gives: "many of the workers". */
public final class VagueQuantity implements Rule {

    private static final String ID = "vague-quantity";

    private static final String QUESTION =
            "how many, and which? Give the number, or name those that are meant.";

    private static final Phrases STRONG = Cues.of(ID, "strong");

    private static final Phrases CHANGE = Cues.of(ID, "change");

    /** Vague only before a plural: "many mills", not "how many" and "some water". */
    private static final Phrases DETERMINER = Cues.of(ID, "determiner");

    /** A list of those that are meant. */
    private static final Phrases LIST =
            Phrases.of(
                    "such as", "including|include|includes|namely", "e . g", "for example", "like");

    /** Between a determiner and its noun, and the noun. */
    private static final int MOST_BEFORE_NOUN = 4;

    /** "Several years" is a matter of when; of kinds and lessons nobody asks the number. */
    private static final Set<String> UNCOUNTED =
            Set.of(
                    "years",
                    "decades",
                    "centuries",
                    "months",
                    "weeks",
                    "days",
                    "hours",
                    "minutes",
                    "times",
                    "ways",
                    "things",
                    "reasons",
                    "cases",
                    "respects",
                    "others",
                    "kinds",
                    "types",
                    "sorts",
                    "forms",
                    "levels",
                    "aspects",
                    "factors",
                    "features",
                    "issues",
                    "challenges",
                    "questions",
                    "areas",
                    "situations",
                    "opportunities",
                    "benefits",
                    "tasks",
                    "steps",
                    "options",
                    "lessons",
                    "contexts",
                    "purposes",
                    "details",
                    "ideas",
                    "differences",
                    "difficulties",
                    "elements",
                    "points",
                    "terms",
                    "works",
                    "means",
                    "series",
                    "species");

    /** With people, what one can name when asked which. */
    private static final Set<String> BODIES =
            Set.of(
                    "companies",
                    "firms",
                    "groups",
                    "organizations",
                    "organisations",
                    "countries",
                    "towns",
                    "cities",
                    "villages",
                    "schools",
                    "universities",
                    "churches",
                    "states",
                    "friends",
                    "members",
                    "officials",
                    "experts",
                    "critics",
                    "fans",
                    "banks",
                    "newspapers",
                    "parties",
                    "families",
                    "shops",
                    "islands");

    private static final Set<String> LOT = Set.of("lot", "lots", "number");

    /** With these a sentence tells what may be, of no matter how many. */
    private static final Set<String> MODAL =
            Set.of("may", "can", "cannot", "should", "must", "shall", "might", "could");

    private static final Set<String> DASHES = Set.of(":", "-", "\u2013", "\u2014");

    private static final Set<String> NOT_ASSERTED =
            Set.of("not", "no", "t", "how", "as", "too", "so", "if", "whether", "than");

    private static final RuleInfo INFO =
            RuleInfo.named(ID, Family.STATEMENT, Severity.NOTE)
                    .summary("A quantity without a number")
                    .question("How many?")
                    .why("\u201cMany\u201d is whatever a reader takes it for; nobody can count it.")
                    .fix("Give the number or the range, or name those that are meant.")
                    .flagged("Many of the weavers left for the coast.")
                    .clean("Many of the weavers, 340 by the guild's count, left for the coast.")
                    .clean("Several villages, such as Tarn and Osk, lost their mills.")
                    .source("What editors of the English Wikipedia tag with Template:Vague.")
                    .misses("A bare plural: \u201cweavers left for the coast\u201d.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return CueFindings.of(article, INFO, VagueQuantity::cues, QUESTION);
    }

    private static List<Span> cues(Statement statement) {
        Tokens t = statement.tokens();
        return CueFindings.cues(
                t,
                i -> end(statement, i),
                (i, end) ->
                        isAsserted(statement, t, i)
                                && !isMass(statement, i, end)
                                && !isAnswered(statement, t.span(i, end - 1), end));
    }

    private static int end(Statement statement, int i) {
        Tokens t = statement.tokens();
        int end = Math.max(STRONG.end(t, i), CHANGE.end(t, i));
        return end < 0 ? determined(statement, i) : end;
    }

    /** The index after a determiner and its plural noun, or -1. */
    private static int determined(Statement statement, int i) {
        Tokens t = statement.tokens();
        if (DETERMINER.end(t, i) < 0
                || (t.at(i).capital() && i > 0)
                || t.at(i - 1).is("the")
                || statement.hasWord(MODAL)
                || !mayCount(t, i)) {
            return -1;
        }
        int at = i + 1;
        while (at < i + MOST_BEFORE_NOUN && qualifies(statement, at)) {
            at++;
        }
        String tag = statement.partOfSpeech(t.at(at));
        boolean fits = tag.equals("NOUN") || (tag.equals("PROPN") && isDemonym(t.at(at).word()));
        return fits && isCounted(t, i, at) ? at + 1 : -1;
    }

    /** Whether one of the words behind a determiner is a plural that it may be about. */
    private static boolean mayCount(Tokens t, int i) {
        for (int noun = i + 1; noun <= i + MOST_BEFORE_NOUN; noun++) {
            if (isCounted(t, i, noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(Tokens t, int i, int at) {
        Token noun = t.at(at);
        boolean named = noun.capital() && !isDemonym(noun.word());
        boolean some = t.at(i).is("some") && !canBeNamed(noun.word());
        return isPlural(noun.word()) && !named && !some && !UNCOUNTED.contains(noun.word());
    }

    /** An adjective or name before a noun, or a noun before a noun: "asylum seekers". */
    private static boolean qualifies(Statement statement, int at) {
        Tokens t = statement.tokens();
        return switch (statement.partOfSpeech(t.at(at))) {
            case "ADJ" -> true;
            case "PROPN" -> !isDemonym(t.at(at).word());
            case "NOUN" ->
                    statement.partOfSpeech(t.at(at + 1)).equals("NOUN")
                            && !isPlural(t.at(at).word());
            default -> false;
        };
    }

    private static boolean isPlural(String word) {
        boolean irregular = word.endsWith("people") || word.endsWith("men");
        return irregular || word.equals("children") || (word.endsWith("s") && !word.endsWith("ss"));
    }

    /** Plurals that are written with a capital and name nobody: "Easterners". */
    private static boolean isDemonym(String word) {
        return word.endsWith("ers") || word.endsWith("ans") || word.endsWith("ists");
    }

    private static boolean canBeNamed(String word) {
        return BODIES.contains(word)
                || isDemonym(word)
                || word.endsWith("people")
                || word.endsWith("men")
                || word.endsWith("ors")
                || word.endsWith("ents");
    }

    /** "A lot of trust": nobody counts it. */
    private static boolean isMass(Statement statement, int i, int end) {
        Tokens t = statement.tokens();
        if (!LOT.contains(t.at(i).word()) && !LOT.contains(t.at(i + 1).word())) {
            return false;
        }
        int at = end;
        while (at < end + MOST_BEFORE_NOUN && qualifies(statement, at)) {
            at++;
        }
        return !isPlural(t.at(at).word()) || UNCOUNTED.contains(t.at(at).word());
    }

    private static boolean isAsserted(Statement statement, Tokens t, int i) {
        if (t.at(i - 1).is("of") && t.at(i - 2).is("one")) {
            return false;
        }
        boolean undone = NOT_ASSERTED.contains(t.at(i - 1).word()) || t.at(i - 1).isDigits();
        return !undone && !statement.isQuestion() && !statement.isPersonal();
    }

    private static boolean isAnswered(Statement statement, Span cue, int end) {
        return statement.isQuoted(cue)
                || statement.isCounted(cue)
                || statement.isCited()
                || isListed(statement.tokens(), end);
    }

    /** Whether those that are meant follow in the sentence. */
    private static boolean isListed(Tokens t, int end) {
        for (int i = end; i < t.size(); i++) {
            boolean opens =
                    (DASHES.contains(t.at(i).word()) && t.at(i).spaced()) || t.at(i).is(":");
            if (LIST.end(t, i) > 0 || opens) {
                return true;
            }
        }
        return false;
    }
}
