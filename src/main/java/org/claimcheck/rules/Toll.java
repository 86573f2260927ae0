package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.rules.Template.Match;
import org.claimcheck.rules.Wording.Kind;
import org.claimcheck.rules.Wording.Piece;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * How many people one event killed or hurt, as a sentence tells it of "the" event, or a headline.
 *
 * @param event the noun for it, such as "fire"
 * @param harm "killed" or "injured"
 * @param whom the noun behind the figure; "people" where there is none
 * @param names the names in the sentence
 * @param places those of them behind the figure, which may tell of a part of the event
 * @param times the values of its dates, and of those before it in its paragraph
 * @param section index of the heading it stands below, its own where it is one; -1 for none
 * @param isIntroduced whether its paragraph speaks of "a" fire first
 */
record Toll(
        Place place,
        Wording.Role role,
        String written,
        Figure figure,
        String event,
        String harm,
        String whom,
        Set<String> names,
        Set<String> places,
        Set<String> times,
        int section,
        boolean isIntroduced)
        implements Telling<Toll> {

    /** "The" stands at most so far before the event. */
    private static final int REACH = 3;

    /** The verb or the harm is read off the words; {@code N} is the figure. */
    private static final List<Template> TELLING =
            Template.all(
                    TollWords.LISTS,
                    "EVENT ~6 KILLED N#",
                    "EVENT ~6 INJURED N#",
                    "N# ~2 WERE? DEAD in|by the ~2 EVENT",
                    "N# ~2 WERE? HURT in|by the ~2 EVENT");

    private static final List<Template> HEADLINE =
            Template.all(
                    TollWords.LISTS,
                    "N# ~2 DEAD in|as|after ~4 EVENT",
                    "N# ~2 HURT in|as|after ~4 EVENT");

    private static final Set<String> PEOPLE = Set.of("people", "persons", "others");

    /** What a sentence tells; null if it tells none. */
    static @Nullable Toll of(Article article, Wording wording) {
        Wording.Role role = wording.role();
        boolean row = role == Wording.Role.ROW || role == Wording.Role.ITEM;
        if (row || wording.hasWord(TollWords.UNSURE)) {
            return null;
        }
        boolean heading = role == Wording.Role.HEADING || role == Wording.Role.FIELD;
        List<Match> matches =
                new ArrayList<>(
                        Template.matches(TELLING, wording)
                                .filter(m -> heading || isDefinite(wording, m))
                                .toList());
        if (heading) {
            Template.matches(HEADLINE, wording).forEach(matches::add);
        }
        Match match = matches.isEmpty() ? null : matches.get(0);
        Figure figure = match == null ? null : match.figure('N');
        boolean told =
                match != null
                        && figure != null
                        && figure.isCount()
                        && figure.isExact()
                        && !wording.isQuoted(article, match.at('N'));
        return told && match != null && figure != null
                ? read(article, wording, match, figure)
                : null;
    }

    /** Whether it is "the" fire, not one of many. */
    private static boolean isDefinite(Wording wording, Match match) {
        int event = event(wording, match);
        for (int i = event - 1; i >= event - REACH; i--) {
            if (wording.at(i).is("the") || wording.at(i).is("this")) {
                return true;
            }
            if (wording.at(i).kind() != Kind.WORD || wording.at(i).is("a")) {
                return false;
            }
        }
        return false;
    }

    /** The index of the event's noun. */
    private static int event(Wording wording, Match match) {
        int i = match.first();
        while (i < match.end() - 1 && !TollWords.EVENTS.contains(wording.at(i).word())) {
            i++;
        }
        return i;
    }

    private static Toll read(Article article, Wording wording, Match match, Figure figure) {
        int at = match.at('N');
        boolean hurt = false;
        for (int i = match.first(); i < match.end(); i++) {
            String word = wording.at(i).word();
            hurt |= TollWords.INJURED.contains(word);
        }
        Set<String> names = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        Span before = before(article, wording);
        Set<String> times = new TreeSet<>();
        Spans.startingIn(article.times(), TimeExpression::span, before)
                .forEach(t -> addTime(t, article, times));
        for (int i = 1; i < wording.size(); i++) {
            Piece piece = wording.at(i);
            TimeExpression time = piece.time();
            if (time != null) {
                addTime(time, article, times);
            } else if (piece.kind() == Kind.WORD && piece.capital()) {
                names.add(piece.word());
                if (i > at) {
                    places.add(piece.word());
                }
            }
        }
        Piece next = wording.at(at + 1);
        boolean noun = next.kind() == Kind.WORD && next.word().endsWith("s");
        return new Toll(
                wording.place(at),
                wording.role(),
                wording.words(at),
                figure,
                wording.at(event(wording, match)).word(),
                hurt ? "injured" : "killed",
                noun && !PEOPLE.contains(next.word()) ? next.word() : "people",
                names,
                places,
                times,
                section(article, wording.block()),
                isIntroduced(Tokens.of(article.text(), before)));
    }

    /** What stands before a sentence in its paragraph. */
    private static Span before(Article article, Wording wording) {
        if (wording.block() < 0) {
            return new Span(0, 0);
        }
        Span block = article.document().blocks().get(wording.block()).span();
        return new Span(block.start(), Math.max(block.start(), wording.span().start()));
    }

    private static void addTime(TimeExpression time, Article article, Set<String> out) {
        String value = time.value();
        out.add(value == null ? time.span().of(article.text()) : value);
    }

    private static int section(Article article, int block) {
        int i = block;
        while (i >= 0 && !(article.document().blocks().get(i) instanceof Block.Heading)) {
            i--;
        }
        return i;
    }

    private static boolean isIntroduced(Tokens t) {
        int article = -1 - REACH;
        for (int i = 0; i < t.size(); i++) {
            String word = t.at(i).word();
            article = word.equals("a") || word.equals("an") ? i : article;
            if (TollWords.EVENTS.contains(word) && i - article <= REACH) {
                return true;
            }
        }
        return false;
    }

    /** Without those of which three figures are told: the text lists events, or parts of one. */
    static List<Toll> ofOneEvent(List<Toll> tolls) {
        Map<String, Set<Double>> figures = new HashMap<>();
        for (Toll toll : tolls) {
            figures.computeIfAbsent(toll.what(), k -> new HashSet<>()).add(toll.figure.value());
        }
        return tolls.stream()
                .filter(t -> figures.getOrDefault(t.what(), Set.of()).size() <= 2)
                .toList();
    }

    private String what() {
        return String.join(" ", event, harm, whom);
    }

    @Override
    public boolean isIn(Told text) {
        return text.has(figure);
    }

    @Override
    public boolean contradicts(Toll other) {
        boolean same = what().equals(other.what());
        boolean apart = !figure.range().meets(other.figure.range());
        boolean time = times.isEmpty() || other.times.isEmpty() || times.equals(other.times);
        boolean named = names.containsAll(other.names) || other.names.containsAll(names);
        Set<String> elsewhere = new HashSet<>(places);
        elsewhere.removeAll(other.names);
        Set<String> there = new HashSet<>(other.places);
        there.removeAll(names);
        boolean part = !elsewhere.isEmpty() || !there.isEmpty();
        boolean mine = names.stream().anyMatch(other.names::contains);
        boolean near = section == other.section || mine;
        return same && apart && time && named && near && !part && !other.isIntroduced;
    }
}
