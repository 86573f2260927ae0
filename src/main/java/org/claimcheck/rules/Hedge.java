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
import org.claimcheck.text.Tokens;

/** A claim that is half taken back: "probably", "may be". */
public final class Hedge implements Rule {

    private static final String ID = "hedge";

    private static final String QUESTION =
            "how sure, and who says so? Say what is known, or name who judges it likely.";

    private static final Phrases CUES = Cues.of(ID, "cue");

    /** These hedge before a verb only, and also permit or tell of what somebody was able to. */
    private static final Phrases MODAL = Cues.of(ID, "modal");

    /** After these "might" is a noun. */
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "had");

    private static final RuleInfo INFO =
            RuleInfo.named(ID, Family.STATEMENT, Severity.NOTE)
                    .summary("A claim that is half taken back")
                    .question("What is known, and who is unsure?")
                    .why("A hedge tells that somebody is unsure, but not who, nor of what.")
                    .fix("Say what is known, or name who judges it likely and why.")
                    .flagged("The fire was probably started by lightning.")
                    .clean("She may have been 81 when she died; her birth record shows 1901.")
                    .clean("He could not be reached on Tuesday, 3 June 2025.")
                    .source("Hyland, Metadiscourse (2005), hedges; CoNLL-2010 shared task.")
                    .misses("\u201cMay\u201d before other verbs, which permits as often.")
                    .optIn()
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return CueFindings.of(article, INFO, Hedge::cues, QUESTION);
    }

    private static List<Span> cues(Statement statement) {
        if (statement.isQuestion() || statement.isReported() || statement.isCited()) {
            return List.of();
        }
        Tokens t = statement.tokens();
        return CueFindings.cues(
                t,
                i -> Math.max(CUES.end(t, i), MODAL.end(t, i) > 0 ? modalEnd(statement, i) : -1),
                (i, end) -> {
                    boolean compound = t.at(end).is("-") && t.at(end).attached();
                    boolean name = t.at(i).capital() && i > 0;
                    return !compound && !name && !statement.isQuoted(t.span(i, end - 1));
                });
    }

    /** The index after a modal that hedges and its verb, or -1. */
    private static int modalEnd(Statement statement, int i) {
        Tokens t = statement.tokens();
        if (t.at(i).capital() || statement.isPersonal()) {
            return -1;
        }
        int next = t.at(i + 1).is("not") && !t.at(i).is("could") ? i + 2 : i + 1;
        if (t.at(next).is("also") || t.at(next).is("still")) {
            next++;
        }
        boolean state = t.at(next).is("be") || t.at(next).is("have");
        boolean permits = t.at(i).is("may") && !state;
        if (permits || !statement.partOfSpeech(t.at(i)).equals("AUX")) {
            return -1;
        }
        String tag = statement.partOfSpeech(t.at(next));
        boolean finite = FINITE.contains(t.at(next).word());
        boolean verb = !finite && (tag.equals("VERB") || tag.equals("AUX"));
        verb |= t.at(i).is("might") && tag.equals("NOUN");
        boolean viewed =
                t.at(next).is("be") && statement.partOfSpeech(t.at(next + 1)).equals("VERB");
        return verb && !(viewed && t.at(i).is("may")) ? next + 1 : -1;
    }
}
