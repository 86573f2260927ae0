package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * When the subject of a document was founded or opened, as a sentence, a caption or a box of facts
 * gives it.
 *
 * @param verb "founded", "opened": only the same verb speaks of the same event
 * @param field where it stands in the author's file, if that is front matter and no part of the
 *     text
 * @param prose whether the running text says so
 */
record Beginning(String verb, Period when, Span span, @Nullable Span field, boolean prose) {

    private static final int LONGEST = 2_000;

    private static final int SHORTEST_NAME = 4;

    private static final Set<String> VERBS =
            Set.of(
                    "founded",
                    "established",
                    "incorporated",
                    "opened",
                    "inaugurated",
                    "launched",
                    "completed",
                    "released",
                    "published");

    /** What makes it one of several beginnings, or an uncertain one; the list is our own. */
    private static final Set<String> OTHER =
            Set.of(
                    "again",
                    "originally",
                    "first",
                    "formerly",
                    "present",
                    "current",
                    "new",
                    "newly",
                    "second",
                    "later",
                    "branch",
                    "reportedly",
                    "according",
                    "either",
                    "or",
                    "disputed",
                    "although",
                    "officially",
                    "fully",
                    "partially",
                    "partly",
                    "phase",
                    "as");

    /**
     * @param span the place beside the running text; that in the text if there is a field
     * @param field the place in front matter; null if there is none
     * @param other the place in the running text
     */
    record Conflict(Span span, @Nullable Span field, List<Span> other, String message) {}

    /** The first place beside the running text that gives another time than it. */
    static Optional<Conflict> conflict(Article article) {
        List<Beginning> all = in(article);
        Map<String, Long> asides =
                all.stream()
                        .filter(b -> !b.prose())
                        .collect(Collectors.groupingBy(Beginning::verb, Collectors.counting()));
        for (Beginning aside : all) {
            if (aside.prose() || asides.get(aside.verb()) != 1) {
                continue;
            }
            List<Beginning> told =
                    all.stream().filter(b -> b.prose() && b.verb().equals(aside.verb())).toList();
            boolean apart =
                    !told.isEmpty() && told.stream().allMatch(b -> aside.isApartFrom(b.when()));
            if (apart) {
                return Optional.of(conflict(aside, told.get(0)));
            }
        }
        return Optional.empty();
    }

    /** What is released here may come a year later there. */
    private boolean isApartFrom(Period other) {
        int leeway = verb.equals("released") || verb.equals("published") ? 1 : 0;
        return when.isApartFrom(other) && Math.abs(when.year() - other.year()) >= leeway + leeway;
    }

    private static Conflict conflict(Beginning aside, Beginning told) {
        String message =
                String.format(
                        "This gives %s for \u201c%s\u201d, but the text gives %s; correct the one"
                                + " that is wrong.",
                        aside.when().name(), aside.verb(), told.when().name());
        Span place = aside.field() == null ? aside.span() : told.span();
        return new Conflict(place, aside.field(), List.of(told.span()), message);
    }

    private static List<Beginning> in(Article article) {
        String title = title(article);
        List<Beginning> out = new ArrayList<>();
        if (title.length() < SHORTEST_NAME) {
            return out;
        }
        Set<String> open = new HashSet<>();
        TimeIndex times = new TimeIndex(article.times());
        for (Sentence sentence : article.sentences()) {
            Block block = article.block(sentence);
            boolean read =
                    article.isChecked(block)
                            && sentence.span().length() <= LONGEST
                            && (article.isProse(block) || isAside(block));
            if (!read) {
                continue;
            }
            Tokens t = article.words(sentence.span());
            List<Dated> dates = Dated.in(t, times);
            Beginning found =
                    block instanceof Block.TableRow
                            ? row(t, dates)
                            : sentence(t, dates, title, article.isProse(block));
            if (found != null && !article.quotations().holds(found.span())) {
                out.add(found);
            } else if (block instanceof Block.TableRow) {
                open.add(BeginningKey.of(t).verb());
            }
        }
        // A second row of the same name, or two dates in one, tell of several beginnings.
        out.removeIf(b -> open.contains(b.verb()));
        out.addAll(FieldFacts.ofBeginnings(article.document().metadata(), title));
        return out;
    }

    private static boolean isAside(Block block) {
        return block instanceof Block.TableRow
                || block instanceof Block.Caption
                || block instanceof Block.Heading
                || block.region() == Region.Kind.CAPTION
                || block.region() == Region.Kind.FRONT_MATTER;
    }

    static String title(Article article) {
        String lower = Headline.of(article).strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** A row of two cells: "Opened", then one date. */
    private static @Nullable Beginning row(Tokens t, List<Dated> dates) {
        BeginningKey key = BeginningKey.of(t);
        if (key.verb().isEmpty() || dates.size() != 1 || holdsOther(t)) {
            return null;
        }
        Dated date = dates.get(0);
        int end = key.end();
        boolean next = date.first() == end || (date.first() == end + 1 && t.at(end).is(":"));
        return next && date.isExplicit()
                ? new Beginning(key.verb(), date.period(), date.span(), null, false)
                : null;
    }

    /** "The Harbour Bridge was opened in 1932", of what the title names. */
    static @Nullable Beginning sentence(Tokens t, List<Dated> dates, String title, boolean prose) {
        for (Dated date : dates) {
            int verb = date.first() - 2;
            boolean led = t.at(verb + 1).is("in") || t.at(verb + 1).is("on");
            if (!led || !date.isExplicit() || !VERBS.contains(t.at(verb).word())) {
                continue;
            }
            boolean was = t.at(verb - 1).is("was");
            boolean aside = t.at(verb - 1).is(",") || t.at(verb - 1).is("(");
            PersonName name = was || aside ? PersonName.before(t, verb - 1) : null;
            if (name != null && isNamed(title, name.key()) && !holdsOther(t)) {
                return new Beginning(t.at(verb).word(), date.period(), date.span(), null, prose);
            }
        }
        return null;
    }

    /** Whether a sentence with such a verb may be one that tells when the title's thing began. */
    static boolean isToldOf(Wording wording, String verb, String title) {
        int first = wording.at(0).is("the") ? 1 : 0;
        return VERBS.contains(verb)
                && title.length() >= SHORTEST_NAME
                && !wording.at(first).word().isEmpty()
                && title.startsWith(wording.at(first).word());
    }

    /** Whether a title begins with a name, and goes on, if at all, with another word. */
    private static boolean isNamed(String title, String name) {
        return name.length() >= SHORTEST_NAME
                && title.startsWith(name)
                && (title.length() == name.length()
                        || !Character.isLetterOrDigit(title.charAt(name.length())));
    }

    private static boolean holdsOther(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            if (OTHER.contains(t.at(i).word())) {
                return true;
            }
        }
        return false;
    }
}
