package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.rules.Template.Match;
import org.claimcheck.rules.Wording.Kind;
import org.claimcheck.rules.Wording.Role;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * How long, high, large or populous the thing is that the document's title names: as a sentence
 * tells it, or a row of the box beside the text.
 *
 * @param years of which it is told; empty if the words name none
 */
record Trait(
        Place place, Role role, String written, Figure figure, Measure measure, Set<Integer> years)
        implements Telling<Trait> {

    /** What is rounded or converted with care differs by less. */
    private static final double SLACK = 0.05;

    /** Counts of two years that nobody names differ by less. */
    private static final double SLACK_OF_YEARS = 0.15;

    /** What ends in two noughts may be rounded further. */
    private static final int ROUND = 100;

    /** With these, a part, a larger area or another time is measured; the list is our own. */
    private static final Set<String> UNSURE =
            Set.of(
                    "including",
                    "includes",
                    "metropolitan",
                    "metro",
                    "urban",
                    "rural",
                    "greater",
                    "combined",
                    "together",
                    "originally",
                    "initially",
                    "formerly",
                    "once",
                    "first",
                    "later",
                    "then",
                    "before",
                    "until",
                    "planned",
                    "would",
                    "will",
                    "could",
                    "may",
                    "if",
                    "according",
                    "reportedly",
                    "claimed",
                    "each",
                    "per",
                    "another",
                    "new",
                    "old",
                    "former");

    /** What may stand behind the figure of a row without telling of a part. */
    private static final Set<String> BEHIND =
            Set.of(
                    "census",
                    "estimate",
                    "est",
                    "people",
                    "inhabitants",
                    "residents",
                    "seats",
                    "spectators",
                    "in",
                    "as",
                    "of",
                    "at",
                    "the");

    /** Longer subjects name more than the thing. */
    private static final int LONGEST_SUBJECT = 6;

    private static final Map<String, Set<String>> LISTS =
            Map.of(
                    "IS", Set.of("is", "was", "stands", "measures"),
                    "HAS", Set.of("has", "had"),
                    "MEASURE", Set.of("length", "height", "width", "depth", "capacity", "area"),
                    "COUNTED", Set.of("population", "elevation", "altitude"));

    /** What may stand behind the name of the thing; {@code N} is the figure. */
    private static final List<Template> TELLING =
            Template.all(
                    LISTS,
                    "IS N# long|high|tall|wide|deep",
                    ", N# long|high|tall|wide|deep",
                    "HAS a|an ~1 MEASURE|COUNTED of N#",
                    "HAS a|an ~1 COUNTED of N#",
                    "HAS a|an ~1 MEASURE of N#",
                    ", with a|an ~1 COUNTED of N#",
                    "lies|stands|is at an COUNTED of N#",
                    "is|was home to N# people|inhabitants|residents",
                    "HAS N# inhabitants|residents|floors|storeys|stories|employees|members",
                    "covers|covered an? area? of? N#",
                    "seats N#",
                    "weighs|weighed N#");

    /** "With a population of N, Barton". */
    private static final List<Template> AHEAD = Template.all(LISTS, "with a|an ~1 COUNTED of N# ,");

    /** What a sentence or row tells; null if it tells none. */
    static @Nullable Trait of(Article article, Wording wording, String title) {
        if (wording.role() == Role.ROW) {
            return row(wording);
        }
        boolean read = wording.role() == Role.PROSE || wording.role().isAside();
        Match match = read ? match(wording, title) : null;
        if (match == null || wording.hasWord(UNSURE) || wording.isQuoted(article, match.at('N'))) {
            return null;
        }
        Measure measure = null;
        boolean past = false;
        for (int i = match.first(); i < match.end(); i++) {
            Measure named = Measure.of(wording.at(i).word());
            measure = named == null ? measure : named;
            past |= wording.at(i).is("had") || wording.at(i).is("was");
        }
        int at = match.at('N');
        Figure figure = match.figure('N');
        boolean timed = measure != null && !measure.moves() && wording.hasTime(0);
        // "Had a population of 900": nobody knows when.
        boolean open = measure != null && measure.moves() && past && !wording.hasTime(0);
        return measure == null || timed || open || !measure.fits(figure)
                ? null
                : of(wording, at, wording.words(at), figure, measure);
    }

    private static @Nullable Match match(Wording wording, String title) {
        Match ahead =
                AHEAD.stream()
                        .map(t -> t.at(wording, 0))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (ahead != null) {
            int end = ahead.end();
            while (end < ahead.end() + LONGEST_SUBJECT && wording.at(end).capital()) {
                end++;
            }
            return names(wording, ahead.end(), end, title) ? ahead : null;
        }
        for (int verb = 1; verb <= LONGEST_SUBJECT; verb++) {
            for (Template template : TELLING) {
                Match match = template.at(wording, verb);
                if (match != null && names(wording, 0, verb, title)) {
                    return match;
                }
            }
        }
        return null;
    }

    /** "Length: 80 m (262 ft)": the first measure, with conversions behind it at the most. */
    private static @Nullable Trait row(Wording wording) {
        RowKey key = RowKey.of(wording.words());
        int at = key == null ? -1 : wording.from(wording.span().start() + key.end());
        Figure written = wording.figure(at);
        if (key == null || written == null || wording.at(at).kind() != Kind.FIGURE) {
            return null;
        }
        Figure figure = key.unit() == null ? written : written.in(key.unit());
        boolean one =
                wording.figures().stream()
                        .filter(i -> i > at)
                        .allMatch(i -> Measures.convert(figure.unit(), wording.figureAt(i).unit()));
        for (int i = at + 1; i < wording.size(); i++) {
            boolean word = wording.at(i).kind() == Kind.WORD;
            one &= !word || BEHIND.contains(wording.at(i).word());
        }
        boolean named = key.unit() != null && !figure.equals(written);
        String words = wording.words(at) + (named ? " " + key.unit() : "");
        return one && key.measure().fits(figure)
                ? of(wording, at, words, figure, key.measure())
                : null;
    }

    private static Trait of(Wording wording, int i, String words, Figure figure, Measure measure) {
        return new Trait(wording.place(i), wording.role(), words, figure, measure, years(wording));
    }

    private static Set<Integer> years(Wording wording) {
        Set<Integer> out = new HashSet<>();
        for (int i = 0; i < wording.size(); i++) {
            TimeExpression time = wording.at(i).time();
            Period period = time == null ? null : Period.of(time);
            if (period != null) {
                out.add(period.year());
            } else if (time != null) {
                out.add(0);
            }
        }
        return Set.copyOf(out);
    }

    /** Whether the words between are the title, or "the" and its last word. */
    private static boolean names(Wording wording, int from, int to, String title) {
        StringBuilder subject = new StringBuilder();
        int first = wording.at(from).is("the") ? from + 1 : from;
        for (int i = first; i < to; i++) {
            subject.append(i > first ? " " : "").append(wording.at(i).word());
        }
        String name = title.split(" \\(|, ", 2)[0];
        boolean last = first > from && title.endsWith(" " + subject);
        return !subject.isEmpty()
                && (name.equals(subject.toString()) || (last && subject.indexOf(" ") < 0));
    }

    /** Without those on which two rows differ, which tell of two parts. */
    static List<Trait> ofOneThing(List<Trait> all) {
        List<Trait> rows = all.stream().filter(t -> t.role == Role.ROW).toList();
        Set<Measure> parted = EnumSet.noneOf(Measure.class);
        for (Trait row : rows) {
            rows.stream()
                    .filter(other -> other.measure == row.measure && !row.isNear(other))
                    .forEach(other -> parted.add(other.measure));
        }
        return all.stream().filter(t -> !parted.contains(t.measure)).toList();
    }

    /** The same of these years, if the row itself names none. */
    Trait asOf(Set<Integer> others) {
        return role == Role.ROW && measure.moves() && years.isEmpty()
                ? new Trait(place, role, written, figure, measure, others)
                : this;
    }

    @Override
    public boolean isIn(Told text) {
        return text.has(figure);
    }

    @Override
    public boolean contradicts(Trait other) {
        boolean comparable = !measure.moves() || years.equals(other.years);
        return measure == other.measure && comparable && !isNear(other);
    }

    private boolean isNear(Trait other) {
        boolean sameYear = years.equals(other.years) && !years.isEmpty();
        boolean round = figure.value() % ROUND == 0 || other.figure.value() % ROUND == 0;
        double ofYear = round ? SLACK : 0;
        double slack = !measure.moves() ? SLACK : sameYear ? ofYear : SLACK_OF_YEARS;
        Range theirs = other.figure.range().widened(other.figure.value() * slack);
        return mine(other.figure.unit()).stream().anyMatch(theirs::meets);
    }

    private List<Range> mine(@Nullable String to) {
        String from = figure.unit();
        return Objects.equals(from, to) || from == null || to == null
                ? List.of(figure.range())
                : new ArrayList<>(Measures.in(from, to, figure.range()));
    }
}
