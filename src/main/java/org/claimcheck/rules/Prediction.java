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

/** What has not happened yet, in the writer's own voice: "the price will fall". */
public final class Prediction implements Rule {

    private static final String ID = "prediction";

    private static final String QUESTION =
            "who expects it? Name who says so, or what the expectation rests on.";

    private static final Phrases CUES = Cues.of(ID, "cue");

    private static final Phrases WILL = Cues.of(ID, "will");

    private static final Phrases IF = Cues.of(ID, "if");

    /** What is on a calendar or in a programme is no prediction. */
    private static final Set<String> SCHEDULED =
            Set.of(
                    "take",
                    "open",
                    "close",
                    "meet",
                    "host",
                    "hold",
                    "start",
                    "begin",
                    "run",
                    "play",
                    "air",
                    "premiere",
                    "launch",
                    "vote",
                    "hear",
                    "publish",
                    "attend",
                    "travel",
                    "visit",
                    "perform",
                    "face",
                    "be",
                    "have",
                    "find",
                    "need",
                    "see");

    private static final RuleInfo INFO =
            RuleInfo.named(ID, Family.STATEMENT, Severity.NOTE)
                    .summary("A prediction in the writer's own voice")
                    .question("Who expects this?")
                    .why("Nobody can check the future; one can check who foretells it.")
                    .fix("Name who expects it and on what ground.")
                    .flagged("The team is expected to win the title.")
                    .clean("The hearing will be held on 4 May 2027.")
                    .clean("Ada Holm said that the price will fall.")
                    .source("Cue counts over the ClaimBuster debates.")
                    .misses("The present tense of timetables, and \u201cshall\u201d.")
                    .optIn()
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return CueFindings.of(article, INFO, Prediction::cues, QUESTION);
    }

    private static List<Span> cues(Statement statement) {
        Tokens t = statement.tokens();
        boolean answered = statement.isReported() || statement.isCited();
        if (answered || statement.isQuestion() || statement.isPersonal()) {
            return List.of();
        }
        int condition = condition(t);
        if (condition > 0) {
            return List.of(t.span(0, condition - 1));
        }
        return CueFindings.cues(
                t,
                i -> Math.max(CUES.end(t, i), willEnd(statement, i)),
                (i, end) -> !statement.isQuoted(t.span(i, end - 1)));
    }

    /** The index after an if-clause that opens the sentence, if what follows depends on it. */
    private static int condition(Tokens t) {
        if (IF.end(t, 0) < 0) {
            return -1;
        }
        int comma = 0;
        while (comma < t.size() && !t.at(comma).is(",")) {
            comma++;
        }
        for (int i = comma; i < t.size(); i++) {
            if (t.at(i).is("would") || t.at(i).is("will") || t.at(i).is("could")) {
                return comma;
            }
        }
        return -1;
    }

    private static int willEnd(Statement statement, int i) {
        Tokens t = statement.tokens();
        if (WILL.end(t, i) < 0 || t.at(i).capital()) {
            return -1;
        }
        Token verb = t.at(t.at(i + 1).is("not") ? i + 2 : i + 1);
        boolean foretold =
                !SCHEDULED.contains(verb.word()) && statement.partOfSpeech(verb).equals("VERB");
        return foretold ? i + 2 : -1;
    }
}
