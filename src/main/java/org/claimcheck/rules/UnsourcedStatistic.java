package org.claimcheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Claim;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;

/** A figure about the world without a word on where it comes from. */
public final class UnsourcedStatistic implements Rule {

    /** Below, the writer may well have counted. */
    private static final BigDecimal BIG_COUNT = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal BIG_MONEY = BigDecimal.valueOf(1_000_000);

    /** So many figures are named in a message. */
    private static final int MOST_NAMED = 3;

    private static final int MOST_WORDS = 8;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final Phrases NO_CLAIM =
            Phrases.of(
                    "shall|must|should|may|might|could|would|will|can",
                    "if|suppose|imagine|assume|assuming|whether|unless",
                    "for example|instance",
                    "e . g",
                    "such as",
                    "top|bottom * percent|%",
                    "asked why|whether|how|if|what",
                    "needs|need|requires|require|required",
                    "vat|turnout|climbs|gradient",
                    "discount|discounts|weighted|tip|deductible",
                    "+|=|\u00d7",
                    "speed of light",
                    "light years",
                    "light - years",
                    "goal|target|requirement|maximum|minimum|limit|threshold|formula",
                    "i|we|our|us|my|you|your|remaining",
                    "let|say|note|see",
                    "of these|those|them",
                    "%|percent|cent dark|milk|white? chocolate|cocoa|cacao|milk|cream|butter|fat"
                            + "|lean|vinegar|alcohol|cotton|wool|linen|silk|polyester|nylon",
                    "million|billion years|year old|ago",
                    "million|billion - years|year - old",
                    "%|percent|cent chance of rain|snow|showers|storms|thunderstorms|frost|sun"
                            + "|sunshine|drizzle|hail",
                    "recommend|recommends|recommended|advise|advises",
                    "scored|scores|scoring|rated a|an? * %|percent on|from|in");

    /** Prices of the stock market, which anyone can look up by the day. */
    private static final Phrases SHARES =
            Phrases.of(
                    "shares|stock|stocks|index|bonds|futures|sterling|pound|dollar|euro|yen|krone"
                            + "|crude|gold");

    private static final Phrases PRICED =
            Phrases.of(
                    "rose|fell|gained|lost|added|climbed|jumped|slipped|dropped|closed|traded",
                    "is|are|was|were up|down");

    /** Speaks of a source and names none. */
    private static final Phrases NOBODY =
            Phrases.of(
                    "according to experts|critics|analysts|observers|insiders|sources|some|many",
                    "experts|critics|analysts|observers|insiders|some|many say|said|estimate"
                            + "|estimates|claim|claimed|believe|reckon");

    private static final Set<String> VOTE =
            Set.of("vote", "votes", "voted", "ballot", "ballots", "election");

    private static final RuleInfo INFO =
            RuleInfo.named("unsourced-statistic", Family.STATEMENT, Severity.WARNING)
                    .summary("A figure without a source")
                    .question("Where does this figure come from?")
                    .why(
                            "A percentage or a sum in the millions was taken from somewhere; unsaid, it cannot be checked.")
                    .fix(
                            "Cite, link or name the source of the figure in the sentence or its paragraph.")
                    .flagged("More than 60 percent of the valley's wells are dry.")
                    .clean(
                            "More than 60 percent of the valley's wells are dry, according to the county survey.")
                    .flagged("According to experts, 60 percent of the valley's wells are dry.")
                    .clean("We cut our costs by 60 percent.")
                    .source(
                            "The ClaimBuster data set: four of five of its sentences with a"
                                    + " percentage or millions are check-worthy.")
                    .misses(
                            "Counts below a million but those that offices keep (deaths, cases, crimes); votes, scores, ages of the world; figures in paragraphs that cite or name any source; shares \"of these\".")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        Repeats repeats = new Repeats();
        List<Quantity> quantities = article.quantities();
        ListLeads leads = ListLeads.of(article);
        CitedBelow below = CitedBelow.of(article);
        OwnFigures own = OwnFigures.of(article);
        int next = 0;
        int lastPassage = -1;
        int last = -1;
        for (Statement statement : Statement.of(article)) {
            while (next < quantities.size()
                    && quantities.get(next).span().end() <= statement.span().start()) {
                next++;
            }
            int index = figure(article.text(), quantities, next, statement);
            int block = article.document().blockAt(statement.span().start());
            if (index < 0
                    || isSourced(article, statement, quantities.get(index).span())
                    || leads.isSourced(block)
                    || below.holds(statement)
                    || own.hold(statement.span())
                    || !isSentence(article, statement)) {
                continue;
            }
            Span figure = whole(article.text(), quantities, index);
            if (isVote(article.text(), statement, quantities.get(index).span(), figure)) {
                continue;
            }
            int passage = leads.passage(block);
            int told = repeats.find(quantities.get(index), statement);
            int same = passage == lastPassage ? last : told;
            if (same >= 0) {
                List<Span> related = new ArrayList<>(out.get(same).related());
                related.add(figure);
                out.set(same, finding(article.text(), out.get(same).span(), related));
            } else {
                same = out.size();
                out.add(finding(article.text(), figure, List.of()));
            }
            repeats.add(quantities.get(index), statement, same);
            last = same;
            lastPassage = passage;
        }
        return out.stream();
    }

    private static Finding finding(String text, Span figure, List<Span> related) {
        Set<String> figures = new LinkedHashSet<>();
        Stream.concat(Stream.of(figure), related.stream())
                .map(s -> "\u201c" + s.of(text).replaceAll("\\s+", " ") + "\u201d")
                .forEach(figures::add);
        return INFO.finding(
                        figure,
                        "No source is given for "
                                + list(List.copyOf(figures))
                                + (figures.size() == 1
                                        ? ": cite, link or name it."
                                        : ": cite, link or name one."))
                .withRelated(related);
    }

    private static String list(List<String> figures) {
        int last = figures.size() - 1;
        if (last == 0) {
            return figures.get(0);
        }
        return last < MOST_NAMED
                ? String.join(", ", figures.subList(0, last)) + " and " + figures.get(last)
                : String.join(", ", figures.subList(0, MOST_NAMED))
                        + " and "
                        + (last + 1 - MOST_NAMED)
                        + (last == MOST_NAMED ? " other figure" : " other figures");
    }

    /**
     * Rows of labels and figures make no statement. The tagger misses some verbs, so a sentence
     * with its full stop and without the signs of a row will do.
     */
    private static boolean isSentence(Article article, Statement statement) {
        Tokens t = statement.tokens();
        boolean row = false;
        for (int i = 0; i < t.size(); i++) {
            boolean dash = t.at(i).is("-") || t.at(i).is("\u2013") || t.at(i).is("\u2014");
            row |= t.at(i).is(":") || (dash && t.at(i).spaced());
        }
        if (!row && t.at(t.size() - 1).is(".")) {
            return true;
        }
        return article.partsOfSpeech(article.tokens(new Sentence(statement.span(), 0))).stream()
                .anyMatch(tag -> tag.equals("VERB") || tag.equals("AUX"));
    }

    /** The index of the sentence's first figure that somebody must have measured, or -1. */
    private static int figure(String text, List<Quantity> all, int from, Statement statement) {
        for (int i = from; i < all.size(); i++) {
            Span span = all.get(i).span();
            if (span.start() >= statement.span().end()) {
                return -1;
            }
            boolean written = !isName(span.of(text)) && !isFigureOfSpeech(span.of(text));
            boolean apart = !isCompound(text, span) && !isOfLabel(text, span);
            boolean measured = isMeasured(all.get(i)) || OfficeCounts.holds(all.get(i), statement);
            if (measured && written && apart) {
                return i;
            }
        }
        return -1;
    }

    /** A figure with the other end of its range. */
    private static Span whole(String text, List<Quantity> all, int index) {
        Span span = all.get(index).span();
        Span next = index + 1 < all.size() ? all.get(index + 1).span() : span;
        boolean range = next.start() > span.end() && next.start() - span.end() <= 4;
        boolean linked = range && isLink(text.substring(span.end(), next.start()));
        return linked ? span.cover(next) : span;
    }

    /** "A billion-dollar trade" tells the size, not a sum. */
    private static boolean isCompound(String text, Span figure) {
        int end = figure.end();
        return end + 1 < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == '\u2011')
                && Character.isLetter(text.charAt(end + 1));
    }

    /** "A million", "half a million": said rather than counted. */
    private static boolean isFigureOfSpeech(String figure) {
        String low = figure.toLowerCase(Locale.ROOT);
        return low.startsWith("a ") || low.startsWith("half a ") || low.startsWith("one million");
    }

    /** "Acceptance rate: 14%", "Support (6%):" are rows of a table without lines. */
    private static boolean isOfLabel(String text, Span figure) {
        int before = figure.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean value = before >= 0 && text.charAt(before) == ':';
        return (value && !text.startsWith(" of ", figure.end()))
                || text.startsWith("):", figure.end());
    }

    private static boolean isLink(String between) {
        String link = between.strip();
        return link.equals("-") || link.equals("\u2013") || link.equals("to");
    }

    /** "Top Ten Percent Law", "The Two Million Crown Lamp". */
    private static boolean isName(String figure) {
        String[] words = figure.split("\\s+", MOST_WORDS);
        boolean capitals = words.length > 1;
        for (String word : words) {
            capitals &= Character.isUpperCase(word.charAt(0));
        }
        return capitals || figure.contains("Percent") || figure.contains("Per Cent");
    }

    /** "The vote was 1,204,311 to 988,002": whoever tells the result has counted. */
    private static boolean isVote(String text, Statement statement, Span figure, Span whole) {
        return whole.length() > figure.length()
                && text.substring(figure.end(), whole.end()).length() > 1
                && statement.hasWord(VOTE);
    }

    private static boolean isMeasured(Quantity quantity) {
        BigDecimal value = quantity.value();
        if (value == null) {
            return false;
        }
        return switch (quantity.kind()) {
            case PERCENT -> value.compareTo(ALL) != 0 && value.signum() > 0;
            case MONEY -> value.compareTo(BIG_MONEY) >= 0;
            case NUMBER -> value.compareTo(BIG_COUNT) >= 0;
            default -> false;
        };
    }

    /** Whether a claim of the sentence has somebody or something that stands for it. */
    private static boolean isNamed(Article article, Statement statement) {
        return Spans.startingIn(article.claims(), Claim::span, statement.span()).stream()
                .anyMatch(c -> !c.evidence().sources().isEmpty());
    }

    private static boolean isSourced(Article article, Statement statement, Span figure) {
        return statement.isQuestion()
                || (SHARES.standsIn(statement.tokens()) && PRICED.standsIn(statement.tokens()))
                || NO_CLAIM.standsIn(statement.tokens())
                || statement.isQuoted(figure)
                || statement.holdsQuotation()
                || (statement.namesSource() && !NOBODY.standsIn(statement.tokens()))
                || statement.hasBracketedSource()
                || isNamed(article, statement)
                || statement.isCitedInBlock()
                || Locators.signalFollows(article.text(), statement.span().end());
    }
}
