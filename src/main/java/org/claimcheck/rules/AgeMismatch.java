package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.LifeFact.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** An age, or an anniversary, that the dates beside it do not give. */
public final class AgeMismatch implements Rule {

    /** A difference greater than this is rather that of two persons. */
    private static final int MOST_OFF = 30;

    private static final int GENERATION = 15;

    private static final RuleInfo INFO =
            RuleInfo.named("age-mismatch", Family.CONSISTENCY, Severity.WARNING)
                    .summary("An age, anniversary or year of origin that does not fit the dates")
                    .question("Which of these figures is wrong?")
                    .why("The reader can do the sum; one of the three figures is wrong.")
                    .fix("Correct the age or anniversary, or the date that is wrong.")
                    .flagged(
                            "Ann Lee was born in Leeds on 12 March 1950."
                                    + " She died on 3 May 2001, aged 54.")
                    .flagged("Bo Lind was born in 1961. He became mayor in 2003, aged 48.")
                    .flagged("The club, founded in 1950, celebrated its 60th anniversary in 2015.")
                    .clean(
                            "Ann Lee was born in Leeds on 12 March 1950."
                                    + " She died on 3 May 2001, aged 51.")
                    .clean(
                            "In 2016 they marked the 18th anniversary of the amendment to the"
                                    + " Harbour Act of 1973, founded on older law.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            # Harbour Bridge

                            The Harbour Bridge was opened in 1932.

                            | Opened | 1923 |
                            | --- | --- |
                            | Length | 80 m |
                            """)
                    .source(
                            "Whole years between two dates; where only years are known, both ages"
                                    + " that are possible count as right.")
                    .misses(
                            "An anniversary that is one year off, which may have been kept later;"
                                    + " sentences that speak of relatives too; years in brackets"
                                    + " without \u201cborn\u201d.")
                    .misses(
                            "Pronouns with another name between them and the person; values of front"
                                    + " matter that run over several lines; origins that are told"
                                    + " with different verbs.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        for (List<LifeFact> life : Lives.of(article).values()) {
            check(life, out);
        }
        Beginning.conflict(article)
                .ifPresent(
                        c ->
                                out.add(
                                        INFO.finding(c.span(), c.message())
                                                .onField(c.field())
                                                .withRelated(c.other())));
        TimeIndex times = new TimeIndex(article.times());
        for (Statement statement : Statement.of(article)) {
            YearsAgo ago = YearsAgo.in(statement.tokens(), times, article.published());
            if (ago != null && ago.isWrong() && !statement.isQuoted(ago.span())) {
                out.add(INFO.finding(ago.span(), ago.message()));
            }
            Anniversary anniversary = Anniversary.in(statement.tokens(), times);
            if (anniversary != null
                    && anniversary.isWrong()
                    && !statement.isQuoted(anniversary.span())) {
                out.add(INFO.finding(anniversary.span(), anniversary.message()));
            }
        }
        return out.stream();
    }

    private static void check(List<LifeFact> all, List<Finding> out) {
        List<LifeFact> life = all.stream().filter(f -> f.field() == null).toList();
        for (LifeFact field : all) {
            fields(field, exactest(life, field.kind()), out);
        }
        LifeFact born = exactest(life, Kind.BORN);
        LifeFact died = exactest(life, Kind.DIED);
        boolean twoBirths = conflict(life, born, "birth", out);
        boolean twoDeaths = conflict(life, died, "death", out);
        Period birth = born == null || twoBirths ? null : born.when();
        Period death = died == null || twoDeaths ? null : died.when();
        if (birth == null) {
            return;
        }
        if (death != null && birth.isAfter(death)) {
            String message =
                    String.format(
                            "Born %s and died %s: the death comes before the birth; correct the"
                                    + " date that is wrong.",
                            birth.name(), death.name());
            out.add(INFO.finding(died.span(), message).withRelated(List.of(born.span())));
            return;
        }
        for (LifeFact fact : life) {
            boolean atDeath = fact.kind() == Kind.DIED_AGED;
            boolean now = fact.kind() == Kind.AGED_NOW;
            Period then = atDeath ? death : fact.kind() == Kind.AGED || now ? fact.when() : null;
            if (then != null && isWrong(birth, then, fact.age(), now ? 1 : 0)) {
                String message = message(fact, birth, then);
                List<Span> related = new ArrayList<>(List.of(born.span()));
                if (atDeath && died != null) {
                    related.add(died.span());
                }
                related.sort(null);
                out.add(INFO.finding(fact.span(), message).withRelated(related));
            }
        }
    }

    /** What front matter says of a birth or death, against the text. */
    private static void fields(LifeFact field, @Nullable LifeFact told, List<Finding> out) {
        if (field.field() == null || told == null || !field.when().isApartFrom(told.when())) {
            return;
        }
        String message =
                String.format(
                        "The %s is dated %s here and %s in the text; correct the one that is"
                                + " wrong.",
                        field.kind() == Kind.BORN ? "birth" : "death",
                        field.when().name(),
                        told.when().name());
        out.add(
                INFO.finding(told.span(), message)
                        .onField(field.field())
                        .withRelated(List.of(told.span())));
    }

    private static String message(LifeFact fact, Period birth, Period then) {
        String years = years(birth, then);
        return fact.kind() == Kind.DIED_AGED
                ? String.format(
                        "Born %s and died %s gives %s, not %d; correct the age or the date that is"
                                + " wrong.",
                        birth.name(), then.name(), years, fact.age())
                : String.format(
                        "Born %s gives %s %s, not %d; correct the age or the date that is wrong.",
                        birth.name(), years, then.when(), fact.age());
    }

    /**
     * @param leeway a text is often written months before it is published
     */
    private static boolean isWrong(Period birth, Period then, int age, int leeway) {
        int fewest = then.fewestYearsSince(birth);
        int most = then.mostYearsSince(birth);
        int off = age < fewest ? fewest - age : age - most;
        return off > leeway && off <= MOST_OFF;
    }

    private static String years(Period birth, Period then) {
        int fewest = Math.max(0, then.fewestYearsSince(birth));
        int most = then.mostYearsSince(birth);
        return fewest == most ? Integer.toString(most) : fewest + " or " + most;
    }

    private static @Nullable LifeFact exactest(List<LifeFact> life, Kind kind) {
        return life.stream()
                .filter(f -> f.kind() == kind && f.when() != null)
                .max(Comparator.comparing(f -> f.when().exactness()))
                .orElse(null);
    }

    /** Father and son may have one name; a box or category is on the subject of the document. */
    private static boolean isNamesake(LifeFact one, LifeFact other) {
        int years = Math.abs(one.when().year() - other.when().year());
        return one.prose() && other.prose() && years > GENERATION && years % 100 != 0;
    }

    /** Whether two dates are given for one event; told of the first that differs. */
    private static boolean conflict(
            List<LifeFact> life, @Nullable LifeFact main, String event, List<Finding> out) {
        if (main == null) {
            return false;
        }
        for (LifeFact other : life) {
            boolean apart = other.kind() == main.kind() && other.when().isApartFrom(main.when());
            if (apart && !isNamesake(other, main)) {
                String message =
                        String.format(
                                "The %s is dated %s here and %s elsewhere in this document; correct"
                                        + " the one that is wrong.",
                                event, other.when().name(), main.when().name());
                out.add(INFO.finding(other.span(), message).withRelated(List.of(main.span())));
                return true;
            }
        }
        return false;
    }
}
