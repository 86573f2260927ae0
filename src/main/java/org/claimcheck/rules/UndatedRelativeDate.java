package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;

/** Dates that count from the day of publication, in a document that does not tell it. */
public final class UndatedRelativeDate implements Rule {

    /** Other places are named up to here; one cause is one finding. */
    private static final int MOST_PLACES = 20;

    private static final int LONG = 10;

    /** Site generators take the date of a post from the name of its file. */
    private static final Pattern DATED_NAME = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");

    private static final Set<String> SUPPOSED = Set.of("you", "your", "if", "suppose");

    private static final RuleInfo INFO =
            RuleInfo.named("undated-relative-date", Family.CONSISTENCY, Severity.NOTE)
                    .summary("Relative dates in a document without a date")
                    .question("Counted from which day?")
                    .why(
                            "\u201cLast week\u201d counts from the day of publication; where the page"
                                    + " does not give it, no reader can tell when something happened.")
                    .fix(
                            "Give the document its date (a byline, front matter, or --published), or"
                                    + " write the dates out.")
                    .flagged("The bridge was closed last week after a barge hit it.")
                    .clean("The bridge was closed on 3 May 2019 after a barge hit it.")
                    .clean("The bridge was closed in May 2019, and a week later it fell.")
                    .misses(
                            "\u201cToday\u201d, \u201cthis year\u201d and bare weekdays; paragraphs that name"
                                    + " a year; documents with a full date in their name or outside their"
                                    + " text, which may be the missing one.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        boolean named = DATED_NAME.matcher(article.document().source().path()).find();
        if (article.published() != null || named || isDatedSomewhere(article)) {
            return Stream.empty();
        }
        TimeIndex times = new TimeIndex(article.times());
        List<Span> places = new ArrayList<>();
        Map<Integer, Boolean> dated = new HashMap<>();
        for (Statement statement : Statement.of(article)) {
            if (statement.isQuestion() || statement.hasWord(SUPPOSED)) {
                continue;
            }
            times.in(statement.span()).stream()
                    .filter(t -> t.value() == null && t.basis().equals("unresolved"))
                    .filter(t -> isRelative(article.text(), t.span()))
                    .filter(t -> !isTitle(article.text(), statement.span(), t.span()))
                    .filter(t -> !statement.isQuoted(t.span()))
                    .filter(t -> !isDated(article, times, t.span(), dated))
                    .filter(t -> !isSigned(article, t.span()))
                    .forEach(t -> places.add(t.span()));
        }
        if (places.isEmpty()) {
            return Stream.empty();
        }
        Span first = places.get(0);
        String message =
                String.format(
                        "The document has no date, so nobody can tell when \u201c%s\u201d%s was; date"
                                + " the document, or give the day or year.",
                        first.of(article.text()).replaceAll("\\s+", " "),
                        places.size() > 1 ? " or others like it" : "");
        List<Span> related = places.subList(1, Math.min(places.size(), MOST_PLACES));
        return Stream.of(INFO.finding(first, message).withRelated(related));
    }

    /** "Last week", "yesterday", "three years ago": what only the day of writing can place. */
    private static boolean isRelative(String text, Span span) {
        Tokens t = Tokens.of(text, span);
        boolean ago = t.at(t.size() - 1).is("ago") && !isLongAgo(t);
        // "The last week" may be that of anything.
        return t.at(0).is("yesterday") || (t.at(0).is("last") && t.size() >= 2) || ago;
    }

    /** "The album Yesterday and Today". */
    private static boolean isTitle(String text, Span sentence, Span span) {
        return span.start() > sentence.start() && Character.isUpperCase(text.charAt(span.start()));
    }

    /** After ten years and more, a year up or down is nothing to the reader. */
    private static boolean isLongAgo(Tokens t) {
        Token unit = t.at(t.size() - 2);
        boolean years = unit.is("years") || unit.is("year");
        boolean distant = unit.word().startsWith("decade") || unit.word().startsWith("centur");
        NumberWords.Reading words = NumberWords.at(t, 0);
        int count = words == null ? t.at(0).number() : words.value().intValue();
        boolean comma = t.at(1).is(",");
        return distant || (years && (count >= LONG || comma));
    }

    /** Whether the next paragraph signs this one: then it is somebody else's words. */
    private static boolean isSigned(Article article, Span place) {
        int next = article.document().blockAt(place.start()) + 1;
        List<Block> blocks = article.document().blocks();
        if (next >= blocks.size()) {
            return false;
        }
        int start = blocks.get(next).span().trim(article.text()).start();
        return Stream.of("\u2014", "\u2013", "--")
                .anyMatch(dash -> article.text().startsWith(dash, start));
    }

    /** Whether the paragraph names a year, which the words may count from. */
    private static boolean isDated(
            Article article, TimeIndex times, Span place, Map<Integer, Boolean> dated) {
        int block = article.document().blockAt(place.start());
        return block < 0
                || dated.computeIfAbsent(
                        block,
                        b ->
                                times.in(article.document().blocks().get(b).span()).stream()
                                        .anyMatch(t -> Period.of(t) != null));
    }

    /**
     * Whether a full date stands outside the running text, or alone in a paragraph: it may be that
     * of publication, which was not recognised as such.
     */
    private static boolean isDatedSomewhere(Article article) {
        for (TimeExpression time : article.times()) {
            Period period = time.basis().equals("explicit") ? Period.of(time) : null;
            boolean day = period != null && period.exactness() == Period.Exactness.DAY;
            int index = day ? article.document().blockAt(time.span().start()) : -1;
            if (index >= 0 && isAside(article, article.document().blocks().get(index), time)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAside(Article article, Block block, TimeExpression time) {
        boolean listed =
                block.region() == Region.Kind.REFERENCE_LIST
                        || block.region() == Region.Kind.NOTES
                        || block instanceof Block.TableRow;
        boolean alone = block.span().length() < time.span().length() + 60;
        return !listed && (!article.isProse(block) || alone);
    }
}
