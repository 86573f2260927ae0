package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.document.Document;
import org.claimcheck.rule.Finding;
import org.claimcheck.rules.Rules;
import org.claimcheck.suppression.Suppression;
import org.claimcheck.suppression.Suppressions;
import org.claimcheck.suppression.Suppressions.Candidate;

/**
 * The findings of a document, parted into those that are shown and those that are not.
 *
 * @param shown in the order of the file
 * @param suppressed in the order of the file
 */
record Sieve(List<PlacedFinding> shown, List<SuppressedFinding> suppressed) {

    /**
     * Heeds the author first, then each screen; what is wrong with the author's suppressions is a
     * finding too.
     *
     * @param judged ids of the rules that could have found something
     * @param selection weighs what is found about the suppressions
     */
    static Sieve of(
            List<Finding> findings,
            Document document,
            Set<String> judged,
            Selection selection,
            List<Screen> screens) {
        List<Placing> placed = Placing.of(findings, document);
        List<Candidate> candidates = placed.stream().map(Sieve::candidate).toList();
        Suppressions.Outcome outcome =
                Suppressions.in(document).weigh(candidates, Rules.infos(), judged);
        List<SuppressedFinding> suppressed = new ArrayList<>();
        List<Placing> left = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placing one = placed.get(i);
            outcome.decisions()
                    .get(i)
                    .ifPresentOrElse(
                            why -> suppressed.add(new SuppressedFinding(one.finding(), why)),
                            () -> left.add(one));
        }
        List<Finding> about = outcome.findings().stream().map(selection::weighed).toList();
        left.addAll(Placing.of(about, document));
        left.sort(Comparator.comparing(Placing::source));
        Sieve sieve = new Sieve(left.stream().map(Placing::finding).toList(), suppressed);
        for (Screen screen : screens) {
            sieve = sieve.behind(screen, document, judged);
        }
        return sieve;
    }

    private static Candidate candidate(Placing placed) {
        PlacedFinding finding = placed.finding();
        return new Candidate(
                finding.finding().rule(), placed.at(), finding.excerpt(), finding.name());
    }

    private Sieve behind(Screen screen, Document document, Set<String> judged) {
        List<PlacedFinding> kept = new ArrayList<>();
        List<SuppressedFinding> more = new ArrayList<>(suppressed);
        List<Optional<Suppression>> why = screen.judge(document, shown, judged);
        for (int i = 0; i < shown.size(); i++) {
            PlacedFinding finding = shown.get(i);
            why.get(i)
                    .ifPresentOrElse(
                            w -> more.add(new SuppressedFinding(finding, w)),
                            () -> kept.add(finding));
        }
        return new Sieve(kept, more);
    }

    /** At most so many shown, those that matter most, in the order of the file. */
    List<PlacedFinding> worst(int most) {
        if (shown.size() <= most) {
            return shown;
        }
        List<Integer> all = IntStream.range(0, shown.size()).boxed().toList();
        return FixOrder.of(all, i -> shown.get(i).finding()).stream()
                .limit(most)
                .sorted()
                .map(shown::get)
                .toList();
    }

    /** At most so many suppressed, the first of each reason to keep them out. */
    List<SuppressedFinding> suppressed(int most) {
        return suppressed.stream().limit(most).toList();
    }

    Stream<Finding> findings() {
        return shown.stream().map(PlacedFinding::finding);
    }
}
