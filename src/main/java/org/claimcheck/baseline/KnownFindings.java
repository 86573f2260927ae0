package org.claimcheck.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.claimcheck.baseline.Baseline.Known;
import org.claimcheck.document.Document;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Screen;
import org.claimcheck.suppression.Suppression;

/**
 * Keeps out what a baseline knows, and remembers what there is now. A document that the baseline
 * does not know takes the place of one that is gone, if half of what was known of that is found in
 * it: it was renamed. Threads may share it.
 */
public final class KnownFindings implements Screen {

    private static final Suppression KNOWN = new Suppression(Suppression.By.BASELINE, "baseline");

    /**
     * What a document has now.
     *
     * @param formerly its path in the baseline
     * @param judged ids of the rules that could have found something
     */
    private record Now(String formerly, List<Known> findings, Set<String> judged) {}

    private final Baseline baseline;
    private final UnaryOperator<String> path;
    private final boolean takesIn;
    private final Map<String, Set<Known>> gone = new HashMap<>();
    private final Map<String, Set<Known>> known = new HashMap<>();
    private final Map<String, Now> seen = new ConcurrentHashMap<>();

    /**
     * @param path from the path of a document in this run to that in the baseline
     * @param exists whether there is a document with a path of the baseline
     * @param takesIn whether what is new is to become known in this run
     */
    public KnownFindings(
            Baseline baseline,
            UnaryOperator<String> path,
            Predicate<String> exists,
            boolean takesIn) {
        this.baseline = baseline;
        this.path = path;
        this.takesIn = takesIn;
        baseline.documents()
                .forEach(
                        (document, findings) -> {
                            Set<Known> all = new HashSet<>(findings);
                            known.put(document, all);
                            if (!exists.test(document)) {
                                gone.put(document, all);
                            }
                        });
    }

    @Override
    public List<Optional<Suppression>> judge(
            Document document, List<PlacedFinding> findings, Set<String> judged) {
        List<Known> now =
                findings.stream().map(f -> new Known(f.finding().rule(), f.fingerprint())).toList();
        String own = path.apply(document.source().path());
        String formerly = formerly(own, now);
        seen.put(own, new Now(formerly, now, judged));
        Set<Known> before = known.getOrDefault(formerly, Set.of());
        return now.stream()
                .map(f -> takesIn || before.contains(f) ? Optional.of(KNOWN) : none())
                .toList();
    }

    private static Optional<Suppression> none() {
        return Optional.empty();
    }

    private String formerly(String own, List<Known> now) {
        String best = own;
        int most = 0;
        if (known.containsKey(own)) {
            return own;
        }
        for (String document : baseline.documents().keySet()) {
            Set<Known> before = gone.get(document);
            if (before != null) {
                int shared = (int) now.stream().filter(before::contains).count();
                if (shared * 2 >= before.size() && shared > most) {
                    most = shared;
                    best = document;
                }
            }
        }
        return best;
    }

    /**
     * What is known after this run: of the documents of the run what they have now, where that is
     * new only if new findings are taken in; of rules that could find nothing in this run, what was
     * known. Documents that are gone are left out.
     */
    public Baseline after() {
        Map<String, List<Known>> out = new HashMap<>(baseline.documents());
        gone.keySet().forEach(out::remove);
        seen.forEach(
                (document, now) -> {
                    Set<Known> before = known.getOrDefault(now.formerly(), Set.of());
                    List<Known> kept = new ArrayList<>();
                    before.stream()
                            .filter(k -> !now.judged().contains(k.rule()))
                            .forEach(kept::add);
                    now.findings().stream()
                            .filter(k -> takesIn || before.contains(k))
                            .forEach(kept::add);
                    out.put(document, kept);
                });
        return new Baseline(out);
    }

    /** How many findings the baseline knows that are not there any more. */
    public int stale() {
        Map<String, Set<Known>> unclaimed = new HashMap<>(gone);
        int count = 0;
        for (Now now : seen.values()) {
            unclaimed.remove(now.formerly());
            Set<Known> left = new HashSet<>(known.getOrDefault(now.formerly(), Set.of()));
            left.removeIf(k -> !now.judged().contains(k.rule()));
            now.findings().forEach(left::remove);
            count += left.size();
        }
        return count + unclaimed.values().stream().mapToInt(Set::size).sum();
    }
}
