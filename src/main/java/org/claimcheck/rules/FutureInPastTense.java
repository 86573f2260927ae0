package org.claimcheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Something that is told as past and dated after the article. */
public final class FutureInPastTense implements Rule {

    /** What is told of a later time is mostly a story. */
    private static final int MOST_YEARS = 10;

    /** More late dates speak against the date of publication, not against each of them. */
    private static final int MOST_FINDINGS = 3;

    /** What a page says before the day it was last changed; the words are this project's own. */
    private static final Phrases CHANGED =
            Phrases.of(
                    "update|updated|updates|edit|edited|modified|revised|reviewed|correction",
                    "corrected|postscript|retrieved|accessed|republished|reposted",
                    "last changed",
                    "as of",
                    "editor * s note");

    /** The words by which a look ahead, or a story, is known; the list is this project's own. */
    private static final Phrases IMAGINED =
            Phrases.of(
                    "scenario|scenarios|fiction|fictional|dystopian|dystopia|foresight|imagine",
                    "imagined|imaginary|novel|futurist|futurism|backcasting|hypothetical|premortem",
                    "future history",
                    "short story");

    /** Room for "Editor's note, 3 May 2014:". */
    private static final int HEAD = 60;

    private static final RuleInfo INFO =
            RuleInfo.named("future-in-past-tense", Family.CONSISTENCY, Severity.WARNING)
                    .summary("Something is told as past that lies after the date of publication")
                    .question("Had this happened when the article came out?")
                    .why(
                            "An article cannot look back on what had not happened yet: the date is"
                                    + " wrong, or the text was changed later and does not say so.")
                    .fix(
                            "Correct the date, or say when the text was updated; if it was planned,"
                                    + " write that.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            ---
                            title: The ferry app
                            date: 2012-04-26
                            ---

                            A version for tablets was released in June 2013.
                            """)
                    .clean(
                            Format.MARKDOWN,
                            """
                            ---
                            title: The ferry app
                            date: 2012-04-26
                            ---

                            A version for tablets was due to be released in June 2013.
                            """)
                    .clean("A version for tablets was released in June 2013.")
                    .source(
                            "Past forms of verbs: Quirk et al., A Comprehensive Grammar of the"
                                    + " English Language, 3.11-20; the verbs of plans are this"
                                    + " project's own.")
                    .misses(
                            "Verbs that also tell of plans or forecasts (announced, ended, fell)"
                                    + " unless the date stands first; what was published within a"
                                    + " year; dates more than ten years ahead or without a year.")
                    .misses(
                            "An article that says it was updated after the date; a page that names"
                                    + " many days after the one it was taken to be published on.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        LocalDate published = article.published();
        if (published == null) {
            return Stream.empty();
        }
        List<Dated> late = late(article, published);
        if (late.size() > MOST_FINDINGS) {
            return isImagined(article)
                    ? Stream.empty()
                    : Stream.of(misdated(article, published, late));
        }
        return !late.isEmpty() && isMisdated(article, published)
                ? Stream.empty()
                : late.stream().map(d -> INFO.finding(d.span(), message(d.period(), published)));
    }

    /** What is told as past and lies after the day of publication and every change. */
    private static List<Dated> late(Article article, LocalDate published) {
        List<Dated> out = new ArrayList<>();
        TimeIndex times = new TimeIndex(article.times());
        LocalDate changed = null;
        for (Statement statement : Statement.of(article)) {
            Tokens t = statement.tokens();
            for (Dated date : Dated.in(t, times)) {
                boolean late =
                        date.isExplicit()
                                && !isIssue(t, date, published)
                                && isLater(date.period(), published)
                                && (PastEvents.happenedAt(t, date.first(), date.end())
                                        || PastClause.dates(statement, date));
                if (!late || statement.isQuoted(date.span()) || PastEvents.isUnreal(t)) {
                    continue;
                }
                changed = changed == null ? lastChange(article, published) : changed;
                if (date.period().first().isAfter(changed) && !isUpdate(article, date.span())) {
                    out.add(date);
                }
            }
        }
        return out;
    }

    /** Many dates speak against the one of publication: told once, where that stands. */
    private static Finding misdated(Article article, LocalDate published, List<Dated> late) {
        boolean option = article.dated().from().equals("option");
        String message =
                String.format(
                        "%d dates told as past lie after %s, the date %s this text; that date is"
                                + " probably wrong, or the text was changed later and should say"
                                + " when.",
                        late.size(), Calendars.name(published), option ? "given for" : "of");
        List<Span> places = late.stream().map(Dated::span).toList();
        Span field =
                article.document().metadata().fields().stream()
                        .filter(f -> article.dated().from().equals("front-matter"))
                        .filter(f -> FullDate.parse(f.value()).equals(Optional.of(published)))
                        .map(Metadata.Field::place)
                        .findFirst()
                        .orElse(null);
        return INFO.finding(places.get(0), message)
                .onField(field)
                .withRelated(field == null ? places.subList(1, places.size()) : places);
    }

    /** Whether the document plays with what may come: each sentence of it is told as past. */
    private static boolean isImagined(Article article) {
        return article.sentences().stream()
                .filter(s -> article.isChecked(article.block(s)))
                .anyMatch(s -> IMAGINED.standsIn(Tokens.of(article.text(), s.span())));
    }

    /** A journal appears before the month on its cover, a book before its year. */
    private static boolean isIssue(Tokens t, Dated date, LocalDate published) {
        boolean soon = date.period().first().isBefore(published.plusYears(1));
        for (int i = date.first() - 1; soon && i >= 0; i--) {
            if (t.at(i).is("published") || t.at(i).is("issue")) {
                return true;
            }
        }
        return false;
    }

    /** A day is left for what is already tomorrow elsewhere. */
    private static boolean isLater(Period period, LocalDate published) {
        return period.first().isAfter(published.plusDays(1))
                && period.year() <= published.getYear() + MOST_YEARS;
    }

    /**
     * Whether a date that was read off a page is doubtful, because the page names many later days
     * or months. What a writer gave is not doubted.
     */
    private static boolean isMisdated(Article article, LocalDate published) {
        Metadata.Published dated = article.dated();
        boolean given =
                dated != null
                        && (dated.from().equals("option") || dated.from().equals("front-matter"));
        if (given) {
            return false;
        }
        Set<LocalDate> later = new TreeSet<>();
        for (TimeExpression time : article.times()) {
            Period period = time.basis().equals("explicit") ? Period.of(time) : null;
            if (period != null
                    && period.first().isAfter(published)
                    && article.isChecked(time.span())) {
                later.add(period.first());
            }
        }
        return later.size() > MOST_FINDINGS;
    }

    /** The last day on which the document says it was changed; that of publication if none. */
    private static LocalDate lastChange(Article article, LocalDate published) {
        LocalDate last = published;
        Metadata.Published dated = article.dated();
        if (dated != null) {
            // Where places of a page disagree, the later date may be that of a change.
            for (Metadata.Dated other : dated.others()) {
                last = other.date().isAfter(last) ? other.date() : last;
            }
        }
        for (TimeExpression time : article.times()) {
            Period period = time.basis().equals("explicit") ? Period.of(time) : null;
            if (period != null && period.last().isAfter(last) && isChange(article, time.span())) {
                last = period.last();
            }
        }
        return last;
    }

    /** "Updated 3 May 2014", "Last reviewed: 3 May 2014", "as of 3 May 2014". */
    private static boolean isChange(Article article, Span date) {
        Span block = block(article, date);
        if (block == null) {
            return false;
        }
        int from = Math.max(block.start(), date.start() - 40);
        return CHANGED.standsIn(Tokens.of(article.text(), new Span(from, date.start())));
    }

    /** Whether the paragraph begins as a remark that was added later. */
    private static boolean isUpdate(Article article, Span date) {
        Span block = block(article, date);
        if (block == null) {
            return false;
        }
        int end = Math.min(block.end(), block.start() + HEAD);
        return CHANGED.standsIn(Tokens.of(article.text(), new Span(block.start(), end)));
    }

    private static @Nullable Span block(Article article, Span date) {
        int block = article.document().blockAt(date.start());
        return block < 0 ? null : article.document().blocks().get(block).span();
    }

    private static String message(Period period, LocalDate published) {
        return String.format(
                "%s lies after the date of this text, %s, but is told as past; correct the date, or"
                        + " say when the text was updated.",
                capital(period.name()), Calendars.name(published));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
