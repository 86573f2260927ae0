package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.rules.Wording.Piece;
import org.claimcheck.rules.Wording.Role;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The one date of a sentence that tells when something happened: "closed in 1987".
 *
 * @param event the stem of the word the date belongs to
 */
record Dating(
        Place place,
        Role role,
        String written,
        Period when,
        String event,
        Content content,
        List<Figure> figures)
        implements Telling<Dating> {

    /** So many are compared with each other. */
    private static final int MOST = 400;

    /** What makes it one of several, a date of something else, or one that nobody is sure of. */
    private static final Set<String> OTHER =
            Set.of(
                    "again",
                    "first",
                    "second",
                    "third",
                    "last",
                    "next",
                    "originally",
                    "later",
                    "earlier",
                    "previously",
                    "formerly",
                    "each",
                    "every",
                    "annual",
                    "since",
                    "until",
                    "before",
                    "after",
                    "between",
                    "reportedly",
                    "according",
                    "said",
                    "says",
                    "claimed",
                    "disputed",
                    "either",
                    "or",
                    "if",
                    "would",
                    "planned",
                    "expected",
                    "another",
                    "other",
                    "partly",
                    "part",
                    "not");

    /** Births and deaths are told of persons, which have a rule of their own. */
    private static final Set<String> LIVES = Set.of("born", "died", "lived");

    /** In text order, with those of fields last. */
    private static final Comparator<Dating> ORDER =
            Comparator.comparing((Dating d) -> d.place.isField())
                    .thenComparing(d -> d.place.span());

    /** The dates of headlines, captions and descriptions, and those of the text. */
    static List<Dating> in(Article article, List<Wording> fields, String title) {
        List<Dating> out = new ArrayList<>();
        add(out, article, fields, title);
        add(out, article, Wordings.dated(article, Role::isAside), title);
        if (!out.isEmpty()) {
            add(out, article, Wordings.dated(article, r -> r == Role.PROSE), title);
        }
        out.sort(ORDER);
        return out;
    }

    private static void add(
            List<Dating> out, Article article, List<Wording> wordings, String title) {
        for (Wording wording : wordings) {
            Dating dating = out.size() < MOST ? of(article, wording, title) : null;
            if (dating != null) {
                out.add(dating);
            }
        }
    }

    private static @Nullable Dating of(Article article, Wording wording, String title) {
        List<Integer> times = wording.times();
        int at = times.size() == 1 ? times.get(0) : -1;
        TimeExpression time = wording.at(at).time();
        Period when = time == null || !time.basis().equals("explicit") ? null : Period.of(time);
        Piece lead = wording.at(at - 1);
        Piece event = wording.at(at - 2);
        boolean told =
                (lead.is("in") || lead.is("on"))
                        && event.kind() == Wording.Kind.WORD
                        && !LIVES.contains(event.word())
                        && !Beginning.isToldOf(wording, event.word(), title)
                        && !wording.hasWord(OTHER)
                        && !wording.isQuoted(article, at);
        return when == null || !told
                ? null
                : new Dating(
                        wording.place(at),
                        wording.role(),
                        wording.words(at),
                        when,
                        Stem.of(event.word()),
                        Content.of(wording),
                        wording.figuresAt(wording.figures()));
    }

    @Override
    public boolean contradicts(Dating other) {
        return role.isAside() != other.role.isAside()
                && event.equals(other.event)
                && when.isApartFrom(other.when)
                && countsTheSame(other)
                && content.isSame(other.content, true);
    }

    /** With other figures, it is another event. */
    private boolean countsTheSame(Dating other) {
        return figures.isEmpty()
                || other.figures.isEmpty()
                || figures.stream()
                        .anyMatch(
                                f ->
                                        other.figures.stream()
                                                .anyMatch(
                                                        o ->
                                                                f.isLike(o)
                                                                        && f.range()
                                                                                .meets(o.range())));
    }

    @Override
    public boolean isIn(Told text) {
        return text.hasYear(when.year());
    }
}
