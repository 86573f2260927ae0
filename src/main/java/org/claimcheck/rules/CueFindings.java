package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Whitespace;

/** Turns the cues of a statement into findings: one a sentence, however often it is vague. */
final class CueFindings {

    /** What makes a cue one that nothing answers. */
    interface Unanswered {

        /**
         * @param first the index of the cue's first token
         * @param end the index after its last
         */
        boolean is(int first, int end);
    }

    private CueFindings() {}

    /**
     * The cues of a sentence that nothing answers, in text order; none begins within another.
     *
     * @param end the index after the cue that begins at a token, or -1
     */
    static List<Span> cues(Tokens t, IntUnaryOperator end, Unanswered unanswered) {
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            int after = end.applyAsInt(i);
            if (after > 0) {
                if (unanswered.is(i, after)) {
                    out.add(t.span(i, after - 1));
                }
                i = after - 1;
            }
        }
        return out;
    }

    /**
     * @param cues the places in a statement that nothing answers, in any order
     * @param question what an editor asks, and what would answer it
     */
    static Stream<Finding> of(
            Article article, RuleInfo info, Function<Statement, List<Span>> cues, String question) {
        return of(article, info, cues, cue -> question);
    }

    /**
     * @param question the same for the first cue of a statement, given its words
     */
    static Stream<Finding> of(
            Article article,
            RuleInfo info,
            Function<Statement, List<Span>> cues,
            Function<Tokens, String> question) {
        List<Finding> out = new ArrayList<>();
        Phrases house = article.house().cues(info.id());
        for (Statement statement : Statement.of(article)) {
            List<Span> all = cues.apply(statement);
            if (house != null) {
                all = Stream.concat(all.stream(), own(statement, house).stream()).toList();
            }
            if (!all.isEmpty()) {
                List<Span> found = apart(all);
                String words = Whitespace.single(found.get(0).of(article.text()));
                String asked = question.apply(Tokens.of(article.text(), found.get(0)));
                out.add(
                        info.finding(found.get(0), "\u201c" + words + "\u201d: " + asked)
                                .withRelated(found.subList(1, found.size())));
            }
        }
        return out.stream();
    }

    /** What the desk wants to be asked wherever the writer himself says it. */
    private static List<Span> own(Statement statement, Phrases house) {
        Tokens t = statement.tokens();
        return cues(t, i -> house.end(t, i), (i, end) -> !statement.isQuoted(t.span(i, end - 1)));
    }

    /** In text order; those that overlap or touch are one. */
    private static List<Span> apart(List<Span> cues) {
        List<Span> out = new ArrayList<>();
        for (Span cue : cues.stream().sorted().toList()) {
            int last = out.size() - 1;
            if (last >= 0 && cue.start() <= out.get(last).end() + 1) {
                out.set(last, out.get(last).cover(cue));
            } else {
                out.add(cue);
            }
        }
        return out;
    }
}
