package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Wording.Role;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** The same told twice with two figures: headline, dek, caption or box against the text. */
public final class ConflictingFigures implements Rule {

    /** So many mentions are compared with each other. */
    private static final int MOST = 400;

    private static final RuleInfo INFO =
            RuleInfo.named("conflicting-figures", Family.CONSISTENCY, Severity.NOTE)
                    .summary("The same thing is told with two different figures")
                    .question("Which of the two figures is right?")
                    .why(
                            "A figure was corrected in one place only, or one of the two was"
                                    + " mistyped; headlines, captions and summaries are often left"
                                    + " behind.")
                    .fix(
                            "Find out which is right and write it in both places, or say what differs.")
                    .flagged(
                            "Mill fire at Harrow destroys 14 looms\n\n"
                                    + "The fire destroyed 41 looms of the mill at Harrow.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            ---
                            description: How the Barton reservoir drowned 14 farms
                            ---

                            The reservoir at Barton drowned 41 farms and a chapel.
                            """)
                    .clean(
                            "Mill fire at Harrow destroys 14 looms\n\n"
                                    + "The fire destroyed 14 looms of the mill at Harrow.")
                    .source(
                            "Two sentences tell the same if nearly all words of content of the"
                                    + " shorter stand in the longer, and neither has another date;"
                                    + " or if both tell how many people the one event killed or"
                                    + " injured, or a measure of what the title names.")
                    .source(
                            "A headline, caption, description or box is silent where the text has"
                                    + " its figure or year anywhere; counts of people also where"
                                    + " only one of the two names its year.")
                    .misses(
                            "The same thing told in other words; sentences with several figures of"
                                    + " one kind; lists, tables but for rows of measures, and what"
                                    + " somebody is said to have counted.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        String title = Beginning.title(article);
        List<Mention> mentions = new ArrayList<>();
        List<Toll> tolls = new ArrayList<>();
        List<Trait> traits = new ArrayList<>();
        List<Wording> wordings = new ArrayList<>(Wordings.of(article, 1));
        List<Wording> fields = Wordings.ofFields(article);
        wordings.addAll(fields);
        for (Wording wording : wordings) {
            boolean field = wording.role() == Wording.Role.FIELD;
            if (mentions.size() < MOST || field) {
                mentions.addAll(Mention.of(article, wording));
            }
            if (tolls.size() < MOST || field) {
                add(tolls, Toll.of(article, wording));
            }
            if (traits.size() < MOST || field) {
                add(traits, Trait.of(article, wording, title));
            }
        }
        Set<Integer> counted = traits.isEmpty() ? Set.of() : Counted.years(article);
        List<Trait> dated = traits.stream().map(t -> t.asOf(counted)).toList();
        Map<Place, Finding> out = new LinkedHashMap<>();
        Told told = new Told(article);
        addConflicts(mentions, told, out);
        addConflicts(Toll.ofOneEvent(tolls), told, out);
        addConflicts(Trait.ofOneThing(dated), told, out);
        addConflicts(Dating.in(article, fields, title), told, out);
        return out.values().stream();
    }

    private static <T extends Telling<T>> void add(List<T> out, @Nullable T telling) {
        if (telling != null) {
            out.add(telling);
        }
    }

    /** Each that contradicts an earlier one, once. */
    private static <T extends Telling<T>> void addConflicts(
            List<T> all, Told told, Map<Place, Finding> out) {
        for (int i = 1; i < all.size(); i++) {
            T later = all.get(i);
            all.subList(0, i).stream()
                    .filter(earlier -> conflict(earlier, later, told))
                    .findFirst()
                    .filter(earlier -> !later.place().isField() || !isMarked(earlier, out))
                    .ifPresent(earlier -> out.putIfAbsent(later.place(), finding(earlier, later)));
        }
    }

    /** Whether a finding names the sentence already: the fields of a file repeat its headline. */
    private static boolean isMarked(Telling<?> one, Map<Place, Finding> out) {
        Span span = one.place().span();
        return out.values().stream()
                .anyMatch(f -> f.span().equals(span) || f.related().contains(span));
    }

    /** What stands beside the text may tell what the text has elsewhere. */
    private static <T extends Telling<T>> boolean conflict(T earlier, T later, Told told) {
        boolean fields = earlier.place().isField() && later.place().isField();
        return !fields
                && earlier.contradicts(later)
                && !isTold(earlier, later, told)
                && !isTold(later, earlier, told);
    }

    private static boolean isTold(Telling<?> one, Telling<?> other, Told told) {
        boolean beside = one.role() != Role.PROSE && other.role() == Role.PROSE;
        return beside && one.isIn(told);
    }

    private static Finding finding(Telling<?> one, Telling<?> other) {
        Place field = other.place();
        return INFO.finding(
                        field.isField() ? one.place().span() : other.place().span(),
                        String.format(
                                "%s here, but %s where the same is told %s; make them agree, or"
                                        + " say what differs.",
                                Decimals.capital(other.written()),
                                one.written(),
                                field.isField() ? "in the text" : "before"))
                .onField(field.field())
                .withRelated(List.of(one.place().span()));
    }
}
