package org.claimcheck.rules;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** A claim put into the mouth of nobody in particular: "critics say". */
public final class VagueAttribution implements Rule {

    private static final String ID = "vague-attribution";

    /** A group and what it says; the group must begin a clause. */
    private static final List<Phrases> SUBJECTS =
            List.of(Cues.of(ID, "active"), Cues.of(ID, "group"));

    /** Those of whom the writer spoke may be meant; so they count where no name is near. */
    private static final Phrases OFFICIALS = Cues.of(ID, "official");

    /** What a by-phrase answers. */
    private static final Phrases PASSIVE = Cues.of(ID, "passive");

    private static final List<Phrases> PLAIN =
            List.of(Cues.of(ID, "according"), Cues.of(ID, "rumour"), Cues.of(ID, "adverb"));

    /** What is read of in one place could be named. */
    private static final Phrases STUDY = Cues.of(ID, "study");

    private static final Phrases ANSWERS =
            Phrases.of(
                    "such as",
                    "including|namely|among",
                    "e . g",
                    "for example|instance",
                    "according to",
                    "by * professor|author|journalist");

    private static final Phrases SPEAKS =
            Phrases.of(
                    "said|says|wrote|writes|argued|argues|told|found|concluded|according|claims");

    private static final Set<String> CLAUSE_END =
            Set.of(",", ";", ".", "\u2014", ":", "that", "to");

    /** What follows these is what is said, and an agent in it is of something else. */
    private static final Set<String> INNER_CLAUSE = Set.of("that", "to");

    private static final Set<String> DENIED = Set.of("not", "t");

    private static final Set<String> UNSURE = Set.of("if", "whether", "i", "my");

    private static final RuleInfo INFO =
            RuleInfo.named(ID, Family.STATEMENT, Severity.NOTE)
                    .summary("A claim attributed to nobody in particular")
                    .question("Who says so?")
                    .why("Without a name nobody can ask whether the critics said so, or exist.")
                    .fix("Name who says so, or cite where it can be read.")
                    .flagged("Critics say the dam will never pay for itself.")
                    .flagged("It is widely believed that the tower was built by monks.")
                    .clean("Critics such as Maria Lund say the dam will never pay for itself.")
                    .clean("The critics say the dam will never pay for itself.")
                    .source(
                            "What editors of the English Wikipedia tag with Template:Who and"
                                    + " Template:By whom.")
                    .misses("A vague group with a definite article that was never introduced.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return CueFindings.of(
                article,
                INFO,
                VagueAttribution::cues,
                "who? Name the person, body or work that says so, or cite where it can be read.");
    }

    private static List<Span> cues(Statement statement) {
        Tokens t = statement.tokens();
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            Span cue = cue(statement, t, i);
            if (cue != null && !isAnswered(statement, cue) && !isDenied(statement, cue)) {
                out.add(cue);
            }
        }
        return out;
    }

    private static @Nullable Span cue(Statement statement, Tokens t, int i) {
        for (Phrases subjects : SUBJECTS) {
            int end = subjects.end(t, i);
            int first = end < 0 ? -1 : GroupStart.of(statement, i);
            if (first >= 0) {
                return t.span(first, end - 1);
            }
        }
        int end = OFFICIALS.end(t, i);
        int first = end < 0 ? -1 : GroupStart.of(statement, i);
        if (first >= 0 && !isIntroduced(statement)) {
            return t.span(first, end - 1);
        }
        end = PASSIVE.end(t, i);
        if (end > 0 && !hasAgent(t, end)) {
            return t.span(i, end - 1);
        }
        end = STUDY.end(t, i);
        for (Phrases plain : PLAIN) {
            end = Math.max(end, plain.end(t, i));
        }
        return end > 0 ? t.span(i, end - 1) : null;
    }

    /** Whether the sentence before lets somebody speak who has a name. */
    private static boolean isIntroduced(Statement statement) {
        Tokens previous = statement.previous();
        return previous != null && SPEAKS.standsIn(previous) && hasName(previous);
    }

    /** Whether the clause goes on to tell by whom. */
    private static boolean hasAgent(Tokens t, int end) {
        if (INNER_CLAUSE.contains(t.at(end - 1).word())) {
            return false;
        }
        for (int i = end; i < t.size() && !CLAUSE_END.contains(t.at(i).word()); i++) {
            if (t.at(i).is("by")) {
                return true;
            }
        }
        return t.at(end - 1).is("by");
    }

    /** "It is not steel, as some believe": the writer sets it right. */
    private static boolean isDenied(Statement statement, Span cue) {
        Tokens t = statement.tokens();
        boolean as = false;
        for (int i = 1; i < t.size(); i++) {
            as |= t.at(i).start() == cue.start() && t.at(i - 1).is("as");
        }
        return as && statement.hasWord(DENIED);
    }

    private static boolean isAnswered(Statement statement, Span cue) {
        return statement.isQuoted(cue)
                || statement.isQuestion()
                || statement.hasWord(UNSURE)
                || isNamed(statement, cue)
                || statement.hasBracketedSource()
                || statement.holdsQuotation()
                || statement.isCited()
                || (STUDY.standsIn(statement.tokens()) && isFound(statement))
                || followsUp(statement);
    }

    /** Whether a list of names, an example or a source with a name follows in the sentence. */
    private static boolean isNamed(Statement statement, Span cue) {
        Tokens t = statement.tokens();
        for (int i = 0; i < t.size(); i++) {
            boolean outside = t.at(i).start() >= cue.end() || t.at(i).end() <= cue.start();
            if (outside && ANSWERS.end(t, i) > 0) {
                return true;
            }
            boolean named = t.at(i + 1).capital() && t.at(i + 1).isWord();
            if (outside && named && (t.at(i).is("by") || SPEAKS.end(t, i) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name or a year, here or in the next sentence, or a link leads to a study. */
    private static boolean isFound(Statement statement) {
        Tokens next = statement.next();
        return statement.isCitedInBlock()
                || leads(statement.tokens())
                || (next != null && leads(next));
    }

    private static boolean leads(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            boolean name = i > 0 && t.at(i).isWord() && t.at(i).capital();
            if (name || (t.at(i).isDigits() && t.at(i).number() > 1500)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next sentence lets one of them speak, with a name. */
    private static boolean followsUp(Statement statement) {
        Tokens next = statement.next();
        if (next == null || !SPEAKS.standsIn(next)) {
            return false;
        }
        return hasName(next);
    }

    /** A capital that does not begin the sentence, or two in a row that do. */
    private static boolean hasName(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            boolean name = t.at(i).isWord() && t.at(i).capital();
            boolean pair = t.at(i + 1).isWord() && t.at(i + 1).capital();
            if (name && (i > 0 || pair)) {
                return true;
            }
        }
        return false;
    }
}
