package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A claim put into the mouth of nobody in particular: "critics say". */
public final class VagueAttribution implements Rule {

    private static final String WHO =
            "critics|experts|scientists|researchers|analysts|observers|historians|scholars"
                    + "|commentators|opponents|supporters|proponents|skeptics|sceptics|insiders"
                    + "|economists|doctors|academics|pundits";

    private static final String WORKS = "studies|surveys|polls|statistics";

    private static final String SAY =
            "say|argue|claim|believe|suggest|contend|maintain|agree|warn|fear|insist|estimate"
                    + "|predict|think|allege";

    private static final String SAID =
            "said|argued|claimed|believed|suggested|shown|contended|maintained|agreed|warned"
                    + "|alleged|noted|found|indicated|questioned|criticized|criticised";

    private static final Phrases ACTIVE =
            Phrases.of(
                    WHO + " also? often? " + SAY,
                    WHO + " have also? long? " + SAID,
                    WORKS + " show|suggest|indicate|prove|say|find",
                    WORKS + " have also? long? " + SAID,
                    "research|science|evidence shows|suggests|indicates|proves",
                    "some|many|others|most people? say|argue|claim|believe|contend|insist",
                    "people often? say that",
                    "sources say|claim|insist|allege",
                    "many|some have said|argued|claimed|suggested|alleged");

    private static final Phrases PASSIVE =
            Phrases.of(
                    "it is|was|has widely|generally|commonly|often|sometimes|frequently|popularly?"
                            + " been? believed|thought|said|claimed|argued|reported|suggested|alleged"
                            + "|rumored|rumoured|assumed|held that",
                    "it is well|widely|generally|commonly known that",
                    "it is|was believed|thought|said|claimed|argued|suggested|alleged|rumored"
                            + "|rumoured that",
                    "it has also? been believed|said|claimed|argued|suggested|alleged|rumored|rumoured"
                            + " that",
                    "is|are|was|were widely|generally|commonly believed|considered|regarded|thought"
                            + "|seen|held to|as|that",
                    "is|are|was|were said|rumored|rumoured|reputed to");

    private static final Phrases ACCORDING =
            Phrases.of(
                    "according to some|many|various|several? critics|experts|insiders|observers"
                            + "|analysts|studies|people|sources|rumors|rumours");

    /** What is read of in one place could be named. */
    private static final Phrases STUDY =
            Phrases.of("a|one recent|new study|survey|poll found|finds|showed|shows|suggests|says");

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

    private static final RuleInfo INFO =
            RuleInfo.named("vague-attribution", Family.STATEMENT, Severity.NOTE)
                    .summary("A claim attributed to nobody in particular")
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
        List<Finding> out = new ArrayList<>();
        for (Statement statement : Statement.of(article)) {
            Span cue = cue(statement.tokens());
            if (cue != null && !isAnswered(statement, cue) && !isDenied(statement, cue)) {
                out.add(
                        INFO.finding(
                                cue,
                                "\u201c"
                                        + cue.of(article.text())
                                        + "\u201d does not tell who; name the source or cite it."));
            }
        }
        return out.stream();
    }

    private static @Nullable Span cue(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            int end = ACTIVE.end(t, i);
            if (end > 0) {
                int first = start(t, i);
                if (first >= 0) {
                    return t.span(first, end - 1);
                }
            }
            if (STUDY.end(t, i) > 0) {
                return t.span(i, STUDY.end(t, i) - 1);
            }
            end = Math.max(PASSIVE.end(t, i), ACCORDING.end(t, i));
            if (end > 0 && !isBy(t, end)) {
                return t.span(i, end - 1);
            }
        }
        return null;
    }

    /** The index at which the group's words begin, if a clause begins there too; else -1. */
    private static int start(Tokens t, int who) {
        int i = who;
        Token before = t.at(i - 1);
        if (before.isWord() && !before.capital() && !opensClause(before) && !isQuantity(before)) {
            i--;
        }
        if (isQuantity(t.at(i - 1))) {
            i--;
        }
        Token left = t.at(i - 1);
        boolean opens = left.kind() == Token.Kind.NONE || opensClause(left);
        boolean definite = i < who && isDefinite(t.at(i));
        return opens && !definite ? i : -1;
    }

    private static boolean isQuantity(Token token) {
        return switch (token.word()) {
            case "some",
                    "many",
                    "most",
                    "several",
                    "various",
                    "numerous",
                    "few",
                    "other",
                    "leading" ->
                    true;
            default -> false;
        };
    }

    private static boolean isDefinite(Token token) {
        return switch (token.word()) {
            case "the",
                    "these",
                    "those",
                    "our",
                    "his",
                    "her",
                    "their",
                    "its",
                    "s",
                    "no",
                    "both",
                    "two",
                    "three",
                    "of",
                    "by",
                    "to",
                    "from",
                    "with",
                    "when",
                    "what",
                    "how",
                    "if",
                    "all" ->
                    true;
            default -> false;
        };
    }

    private static boolean opensClause(Token token) {
        return switch (token.word()) {
            case ",",
                    ";",
                    ":",
                    "\u2014",
                    "\u2013",
                    "and",
                    "but",
                    "that",
                    "while",
                    "although",
                    "though",
                    "because",
                    "as",
                    "however",
                    "yet",
                    "where",
                    "whereas" ->
                    true;
            default -> false;
        };
    }

    /** "It was suggested that" with the one who did: "by". */
    private static boolean isBy(Tokens t, int end) {
        return t.at(end).is("by") || t.at(end - 1).is("by");
    }

    /** "It is not steel, as some believe": the writer sets it right. */
    private static boolean isDenied(Statement statement, Span cue) {
        Tokens t = statement.tokens();
        boolean as = false;
        for (int i = 1; i < t.size(); i++) {
            as |= t.at(i).start() == cue.start() && t.at(i - 1).is("as");
        }
        return as && statement.hasWord("not", "t");
    }

    private static boolean isAnswered(Statement statement, Span cue) {
        return statement.isQuoted(cue)
                || statement.isQuestion()
                || statement.hasWord("if", "whether", "i", "my")
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
        for (int i = 0; i < next.size(); i++) {
            boolean name = next.at(i).isWord() && next.at(i).capital();
            boolean pair = next.at(i + 1).isWord() && next.at(i + 1).capital();
            if (name && (i > 0 || pair)) {
                return true;
            }
        }
        return false;
    }
}
