package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Location;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** A hole where a link or a name was: "a member of the in March". */
public final class MissingWords implements Rule {

    private static final int LONGEST = 2_000;

    /** A noun must follow these. */
    private static final Set<String> OPENING =
            Set.of("the", "a", "an", "of", "by", "from", "with", "at");

    /** These begin no noun phrase. */
    private static final Set<String> NO_NOUN =
            Set.of(
                    "in", "of", "on", "at", "from", "for", "with", "by", "to", "and", "or", "was",
                    "is", "were", "are", "has", "had", "who", "which", "until", "between", "during",
                    ",", ".", ";", ")");

    /** What the author's file has between the two: spaces, or a link around nothing. */
    private static final Pattern HOLE =
            Pattern.compile("[ \u00a0]{2,9}|[ \u00a0]?<a\\b[^<>]{0,400}>\\s{0,9}</a>[ \u00a0]?");

    private static final RuleInfo INFO =
            RuleInfo.named("missing-words", Family.PAGE, Severity.WARNING)
                    .summary("A hole in the sentence where words were")
                    .question("Which words are missing?")
                    .why("A link or a template left nothing behind when the text was copied.")
                    .fix("Put the words back, or close the sentence over the hole.")
                    .flagged("She was elected as a member of the  in March 1997.")
                    .clean("She was elected as a member of the  council in March 1997.")
                    .misses("A hole with one space, and one where the sentence still reads well.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Cover opaque = Checked.opaque(article);
        List<Finding> out = new ArrayList<>();
        for (Sentence sentence : article.prose()) {
            if (sentence.span().length() <= LONGEST) {
                Tokens t = article.words(sentence.span());
                for (int i = 1; i < t.size(); i++) {
                    if (isHole(article, t.at(i - 1), t.at(i))
                            && !opaque.overlaps(t.span(i - 1, i))) {
                        out.add(finding(article, t.span(i - 1, i)));
                    }
                }
            }
        }
        return out.stream();
    }

    private static boolean isHole(Article article, Token left, Token right) {
        if (!OPENING.contains(left.word()) || !NO_NOUN.contains(right.word()) || right.attached()) {
            return false;
        }
        boolean determiner = left.is("the") || left.is("a") || left.is("an");
        boolean phrasal = !determiner && !right.is("and") && !right.is("in") && right.isWord();
        Location from = article.document().location(left.span());
        Location to = article.document().location(right.span());
        String file = article.document().source().text();
        boolean near = from.end() <= to.start() && to.start() - from.end() < 450;
        boolean own = from.path() == null && to.start() <= file.length();
        return !phrasal
                && near
                && own
                && HOLE.matcher(file.substring(from.end(), to.start())).matches();
    }

    private static Finding finding(Article article, Span pair) {
        return INFO.finding(
                pair,
                "Between \u201c"
                        + pair.of(article.text()).replaceAll("\\s+", "\u201d and \u201c")
                        + "\u201d words are missing: put back what stood here, or close the"
                        + " sentence over it.");
    }
}
