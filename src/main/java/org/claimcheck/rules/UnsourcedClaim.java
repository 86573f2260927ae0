package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Kind;
import org.claimcheck.claim.Verbs;
import org.claimcheck.document.Block;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;

/** A rank, a ruling, a cause or a dated event with names, and nothing that bears it out. */
public final class UnsourcedClaim implements Rule {

    /** What the model is this sure of; half of the claims score more. */
    private static final double STRONG = .8;

    /** So many markers with a target make an article one that cites its sources. */
    private static final int CITES = 3;

    /** Fewer claims can be read at once. */
    private static final int MANY = 5;

    private static final int MOST_PLACES = 20;

    private static final int SHORTEST_NAME = 3;

    private static final int WHOLE_ARTICLE = -1;

    /** So many names make an event one that somebody reported. */
    private static final int NAMES = 2;

    private static final Phrases OWN_WORDS =
            Phrases.of(
                    "i|we|our|us|my|you|your",
                    "for example|instance",
                    "such as",
                    "might|could|would|should|must|shall",
                    "if|suppose|imagine",
                    "via twitter|facebook",
                    "tweeted|criticized|criticised");

    private static final RuleInfo INFO =
            RuleInfo.named("unsourced-claim", Family.STATEMENT, Severity.NOTE)
                    .summary("A strong claim without a source")
                    .question("How do you know?")
                    .why(
                            "Somebody ruled, counted, compared or saw it; where that is unsaid, a reader has"
                                    + " only the writer's word.")
                    .fix("Cite, link or name who says so in the sentence or its paragraph.")
                    .flagged(
                            "In May 1911 the Halden Assembly signed the Treaty of Moss with King Oluf.")
                    .clean(
                            "In May 1911 the Halden Assembly signed the Treaty of Moss with King Oluf,"
                                    + " according to the County Archive.")
                    .clean("We built the longest fence of our village.")
                    .source(
                            "The kinds and the score of the project's model of check-worthiness,"
                                    + " trained on ClaimBuster.")
                    .misses(
                            "Figures (see unsourced-statistic); plain states; events without a year"
                                    + " of their own; paragraphs that cite or name any source;"
                                    + " articles whose list of sources nothing points to; articles"
                                    + " without a citation that name a source for any claim (the"
                                    + " report's coverage counts the others).")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        if (leavesSourcesUnlinked(article)) {
            return Stream.empty();
        }
        int citations = citations(article);
        List<Claim> all = article.claims();
        if (citations == 0 && all.stream().anyMatch(c -> !c.evidence().isEmpty())) {
            return Stream.empty();
        }
        // One bare claim in an article without any source tells an editor nothing new.
        int fewest = citations == 0 && all.size() >= MANY ? 2 : 1;
        return open(article, citations >= CITES).stream()
                .filter(spans -> spans.size() >= fewest)
                .map(spans -> finding(spans, citations, all.size()));
    }

    /** The strong claims without a source: by section where the article cites, else all in one. */
    private static Collection<List<Span>> open(Article article, boolean bySection) {
        List<Span> headings =
                article.document().blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block::span)
                        .toList();
        ListLeads leads = ListLeads.of(article);
        CitedBelow below = CitedBelow.of(article);
        Map<Integer, List<Span>> open = new TreeMap<>();
        for (Statement statement : Statement.of(article)) {
            for (Claim claim : claims(article, statement, bySection)) {
                int start = claim.span().start();
                boolean sourced =
                        leads.isSourced(article.document().blockAt(start))
                                || below.holds(statement);
                if (!sourced) {
                    int section = bySection ? Spans.lastBy(headings, s -> s, start) : WHOLE_ARTICLE;
                    open.computeIfAbsent(section, s -> new ArrayList<>()).add(claim.span());
                }
            }
        }
        return open.values();
    }

    /** The strong claims of a statement, if nothing bears it out. */
    private static List<Claim> claims(Article article, Statement statement, boolean cites) {
        List<Claim> claims =
                Spans.startingIn(article.claims(), Claim::span, statement.span()).stream()
                        .filter(c -> isStrong(article, c) && c.evidence().isEmpty())
                        .toList();
        boolean silent =
                claims.isEmpty()
                        || statement.isQuestion()
                        || statement.holdsQuotation()
                        || statement.isQuoted(statement.span())
                        || OWN_WORDS.standsIn(statement.tokens())
                        || statement.namesSource()
                        || statement.hasBracketedSource()
                        || (cites ? statement.isCitedFromHere() : statement.isCitedInBlock())
                        || Locators.signalFollows(article.text(), statement.span().end());
        return silent ? List.of() : claims;
    }

    private static boolean isStrong(Article article, Claim claim) {
        boolean kind =
                claim.kind() == Kind.RANK
                        || claim.kind() == Kind.LAW
                        || claim.kind() == Kind.CAUSE
                        || (claim.kind() == Kind.EVENT && isNamed(article, claim.span()));
        return kind && claim.score() >= STRONG;
    }

    /** A date and the names of those who had a part in it. */
    private static boolean isNamed(Article article, Span claim) {
        boolean dated =
                Spans.startingIn(article.times(), TimeExpression::span, claim).stream()
                        .anyMatch(t -> t.basis().equals("explicit") && hasYear(t));
        Tokens tokens = Tokens.of(article.text(), claim);
        int names = 0;
        for (int i = 1; i < tokens.size(); i++) {
            boolean word = tokens.at(i).isWord() && tokens.at(i).word().length() >= SHORTEST_NAME;
            boolean name =
                    word && tokens.at(i).capital() && !CalendarNames.has(tokens.at(i).word());
            names += name && !tokens.at(i - 1).capital() ? 1 : 0;
        }
        return dated && names >= NAMES && Verbs.tellPast(tokens);
    }

    private static boolean hasYear(TimeExpression time) {
        String value = time.value();
        return time.type() == TimeExpression.Type.DATE
                && value != null
                && Character.isDigit(value.charAt(0));
    }

    /** Whether a list of sources stands there and nothing points to it: that is one cause. */
    private static boolean leavesSourcesUnlinked(Article article) {
        return article.citations().markers().isEmpty()
                && !article.citations().references().isEmpty();
    }

    private static int citations(Article article) {
        return (int)
                article.citations().markers().stream()
                        .filter(Marker::isResolved)
                        .filter(m -> article.isChecked(m.span()))
                        .count();
    }

    private static Finding finding(List<Span> open, int citations, int claims) {
        return new Finding(
                INFO.id(),
                citations >= CITES ? Severity.WARNING : Severity.NOTE,
                message(open.size() - 1, citations, claims) + ": cite, link or name one.",
                open.get(0),
                null,
                open.subList(1, Math.min(open.size(), MOST_PLACES)));
    }

    private static String message(int others, int citations, int claims) {
        String more =
                others == 0
                        ? ""
                        : others == 1 ? " (and for one more)" : " (and for " + others + " more)";
        if (citations >= CITES) {
            return "No source is given for this claim"
                    + more
                    + ", in an article that cites its sources";
        }
        return citations == 0 && claims > 1
                ? "None of the " + claims + " checkable claims has a source; begin here" + more
                : "No source is given for this claim" + more;
    }
}
