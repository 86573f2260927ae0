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

/** A claim to certainty or uniqueness that rests on nothing: "everyone knows". */
public final class UnsupportedAbsolute implements Rule {

    private static final String ID = "unsupported-absolute";

    private static final Phrases CUES = Cues.of(ID, "cue");

    private static final Set<String> WRITER = Set.of("i", "my", "me");

    private static final RuleInfo INFO =
            RuleInfo.named(ID, Family.STATEMENT, Severity.NOTE)
                    .summary("A claim to certainty or uniqueness without support")
                    .question("Who can vouch for this without exception?")
                    .why(
                            "\u201cEveryone knows\u201d stands where the evidence should; one"
                                    + " exception refutes it.")
                    .fix("Name the source or the record that supports it, or say it less strongly.")
                    .flagged("Everyone knows that the old port is the cleanest on the coast.")
                    .clean("Not everyone knows that the old port has a second gate.")
                    .clean("\u201cEveryone knows the port,\u201d said harbour master Lena Voss.")
                    .misses(
                            "Bare superlatives; \u201calways\u201d, \u201cnever\u201d and \u201call\u201d.")
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
                UnsupportedAbsolute::cues,
                "who says so? Name the source or the record that supports it, or soften it.");
    }

    private static List<Span> cues(Statement statement) {
        Tokens t = statement.tokens();
        return CueFindings.cues(
                t,
                i -> CUES.end(t, i),
                (i, end) ->
                        isClaimed(statement, t, i) && !isSupported(statement, t.span(i, end - 1)));
    }

    private static boolean isClaimed(Statement statement, Tokens t, int i) {
        for (int back = 1; back <= 4; back++) {
            Token token = t.at(i - back);
            boolean undone =
                    switch (token.word()) {
                        case "not", "never", "whether", "if", "hardly", "nor", "no", "t" -> true;
                        default -> false;
                    };
            if (undone) {
                return false;
            }
        }
        return !statement.isQuestion() && !statement.hasWord(WRITER);
    }

    private static boolean isSupported(Statement statement, Span cue) {
        return statement.isQuoted(cue)
                || statement.holdsQuotation()
                || statement.isReported()
                || statement.isCited();
    }
}
