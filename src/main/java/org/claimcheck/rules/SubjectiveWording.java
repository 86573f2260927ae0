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

/** Praise and blame in the writer's own voice: "a stunning performance". */
public final class SubjectiveWording implements Rule {

    private static final String ID = "subjective-wording";

    private static final String COMPARED =
            "compared with what, and who says so? Say what was measured, or name who judges.";

    private static final String WHO =
            "who says so? Say what happened, name who judges, or leave it out.";

    private static final List<Phrases> WORDS =
            List.of(Cues.of(ID, "peacock"), Cues.of(ID, "loaded"), Cues.of(ID, "comment"));

    /** A rank, which a figure or a source answers. */
    private static final Phrases RANK = Cues.of(ID, "rank");

    /** Comment only where it opens the sentence, before a comma. */
    private static final Phrases OPENER = Cues.of(ID, "opener");

    private static final Set<String> INTENSE =
            Set.of("very", "extremely", "incredibly", "truly", "unbelievably", "exceedingly");

    /** "Very" before these measures or compares; before other adjectives it judges. */
    private static final Set<String> MEASURED =
            Set.of(
                    "active",
                    "aware",
                    "best",
                    "big",
                    "busy",
                    "careful",
                    "cheap",
                    "clear",
                    "close",
                    "cold",
                    "common",
                    "deep",
                    "different",
                    "difficult",
                    "early",
                    "easy",
                    "expensive",
                    "far",
                    "fast",
                    "few",
                    "first",
                    "hard",
                    "high",
                    "hot",
                    "large",
                    "last",
                    "late",
                    "least",
                    "likely",
                    "little",
                    "long",
                    "low",
                    "many",
                    "most",
                    "much",
                    "narrow",
                    "near",
                    "next",
                    "old",
                    "own",
                    "possible",
                    "quick",
                    "rare",
                    "real",
                    "same",
                    "sensitive",
                    "short",
                    "similar",
                    "simple",
                    "slow",
                    "small",
                    "specific",
                    "strict",
                    "strong",
                    "thick",
                    "thin",
                    "true",
                    "unlikely",
                    "weak",
                    "wide",
                    "young");

    /** "One of the most" before these counts. */
    private static final Set<String> COUNTED =
            Set.of(
                    "common",
                    "populous",
                    "frequent",
                    "frequently",
                    "recent",
                    "widespread",
                    "used",
                    "widely",
                    "cited",
                    "often");

    private static final Set<String> WRITERS = Set.of("i", "we", "our", "my");

    private static final RuleInfo INFO =
            RuleInfo.named(ID, Family.STATEMENT, Severity.NOTE)
                    .summary("Praise, blame or comment in the writer's own voice")
                    .question("Who judges it so, or what was measured?")
                    .why("A judgement nobody is named for cannot be checked, only shared.")
                    .fix("Say what happened and what was measured, or name who judges.")
                    .flagged("The legendary singer gave a stunning performance.")
                    .clean("\u201cA stunning performance,\u201d said the critic Ada Holm.")
                    .clean("The Stunning Sisters toured the coast in 1974.")
                    .source("The English Wikipedia's Manual of Style, Words to watch.")
                    .misses("Judgement by choice of facts, and by most adjectives.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return CueFindings.of(article, INFO, SubjectiveWording::cues, SubjectiveWording::question);
    }

    /** Only what ranks or weighs is compared with something. */
    private static String question(Tokens cue) {
        boolean compares = RANK.end(cue, 0) > 0 || INTENSE.contains(cue.at(0).word());
        return compares ? COMPARED : WHO;
    }

    private static List<Span> cues(Statement statement) {
        Tokens t = statement.tokens();
        boolean own = statement.hasWord(WRITERS);
        if (own || statement.isQuestion() || statement.isSaid() || statement.isCited()) {
            return List.of();
        }
        return CueFindings.cues(
                t,
                i -> end(statement, t, i),
                (i, end) -> !statement.isQuoted(t.span(i, end - 1)) && !isDenied(t, i));
    }

    private static int end(Statement statement, Tokens t, int i) {
        if (i > 0 && t.at(i).capital()) {
            return -1;
        }
        int end = i == 0 && t.at(OPENER.end(t, 0)).is(",") ? OPENER.end(t, 0) : -1;
        for (Phrases words : WORDS) {
            end = Math.max(end, words.end(t, i));
        }
        if (end < 0 && RANK.end(t, i) > 0) {
            int after = RANK.end(t, i);
            boolean counts = COUNTED.contains(t.at(after).word());
            return counts || isRanked(statement, t.at(i).span()) ? -1 : after;
        }
        if (end < 0 && INTENSE.contains(t.at(i).word()) && judges(statement, t.at(i + 1))) {
            return i + 2;
        }
        boolean title = end > 0 && i == 0 && t.at(end).capital() && t.at(end).isWord();
        return title ? -1 : end;
    }

    private static boolean judges(Statement statement, Token after) {
        return !after.capital()
                && !MEASURED.contains(after.word())
                && statement.partOfSpeech(after).equals("ADJ");
    }

    private static boolean isRanked(Statement statement, Span cue) {
        return statement.isCounted(cue) || statement.isReported() || statement.isCited();
    }

    private static boolean isDenied(Tokens t, int i) {
        for (int back = 1; back <= 2; back++) {
            Token token = t.at(i - back);
            if (token.is("not") || token.is("no") || token.is("never")) {
                return true;
            }
        }
        return false;
    }
}
