package org.claimcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.rules.Template.Match;
import org.jspecify.annotations.Nullable;

/** A number of people or things, and those of them the words set apart. */
final class Groups {

    private static final Map<String, Set<String>> LISTS =
            Map.of(
                    "MEN", Set.of("men", "man", "male", "males", "boys", "boy"),
                    "WOMEN", Set.of("women", "woman", "female", "females", "girls", "girl"),
                    "WHOLE", Set.of("the", "all", "those", "these", "its", "their", "our"),
                    "PEOPLE", People.MANY);

    /** W is the whole, A and B parts that have nothing in common. */
    private static final List<Template> BOTH =
            Template.all(
                    LISTS,
                    "of =WHOLE1 W# ~4 , A# ~4 MEN ~2 ,? and|, B# ~4 WOMEN",
                    "of =WHOLE1 W# ~4 , A# ~4 WOMEN ~2 ,? and|, B# ~4 MEN",
                    "of =WHOLE1 W# ~4 , A# ~6 ,? and|while|, the remaining|other B#");

    /** A is part of W alone. */
    private static final List<Template> ONE =
            Template.all(
                    LISTS,
                    "W# ~3 ,|( of whom|which|them A#",
                    "W# ~1 PEOPLE ,? including A# PEOPLE",
                    "A# of the|all|its|their|our|those W# ~1");

    private Groups() {}

    static Stream<Wrong> wrong(Wording wording) {
        return Stream.concat(
                        Template.matches(BOTH, wording).map(Groups::both),
                        Template.matches(ONE, wording).map(Groups::one))
                .filter(java.util.Objects::nonNull);
    }

    private static @Nullable Wrong both(Match match) {
        Wording wording = match.wording();
        List<Figure> parts = List.of(match.figure('A'), match.figure('B'));
        Figure whole = match.figure('W');
        boolean rest = isRest(wording, match.at('B'));
        Range sum = Sums.of(parts);
        boolean age = wording.at(match.first() - 1).is("age");
        boolean counts = !age && counts(parts) && counts(List.of(whole));
        boolean fits = rest ? sum.meets(whole.range()) : sum.low() <= whole.range().high();
        // "Of the 40, 12 came, 8 called, and the other 20 wrote."
        boolean more = rest && Sums.anyMakes(others(wording, whole), whole.range());
        return !counts || fits || more
                ? null
                : Sums.wrong(wording, List.of(match.at('A'), match.at('B')), match.at('W'));
    }

    private static boolean isRest(Wording wording, int part) {
        return wording.at(part - 1).is("remaining") || wording.at(part - 1).is("other");
    }

    private static List<Figure> others(Wording wording, Figure whole) {
        return wording.ofKind(Wording.Kind.FIGURE).stream()
                .filter(f -> !f.equals(whole) && f.isLike(whole))
                .toList();
    }

    private static boolean counts(List<Figure> figures) {
        return figures.stream().allMatch(f -> f.isCount() && !f.isEnd());
    }

    private static @Nullable Wrong one(Match match) {
        Wording wording = match.wording();
        Figure part = match.figure('A');
        Figure whole = match.figure('W');
        String next = wording.at(match.at('W') + 1).word();
        // "200 of the 5 largest firms' staff": no part of five.
        boolean superlative = next.endsWith("est") || next.equals("most") || next.equals("top");
        boolean exceeds = counts(List.of(part, whole)) && part.range().low() > whole.range().high();
        return !exceeds || superlative || next.equals("-")
                ? null
                : new Wrong(
                        wording.at(match.at('A')).span(),
                        String.format(
                                "%s cannot be part of %s; correct one of them.",
                                match.words('A'), match.words('W')));
    }
}
