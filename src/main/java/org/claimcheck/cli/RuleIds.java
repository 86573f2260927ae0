package org.claimcheck.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Nearest;

/** Looks up rules by the ids a user types. */
final class RuleIds {

    /** More rules than this come near a family, not a rule. */
    private static final int MOST = 8;

    /** A stem shorter than this is in everything; in UTF-16 units. */
    private static final int SHORTEST = 3;

    /** Shorter words are near to too many others; in UTF-16 units. */
    private static final int LONG_WORD = 5;

    private RuleIds() {}

    /** What a shell offers. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(Rules.infos()).iterator();
        }
    }

    /**
     * @throws CouldNotRun if there is no such rule; the message names the nearest
     */
    static RuleInfo named(String id) throws CouldNotRun {
        List<RuleInfo> all = Rules.infos();
        for (RuleInfo rule : all) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        List<String> near = near(id.toLowerCase(Locale.ROOT).strip(), all);
        throw new CouldNotRun(
                "there is no rule '"
                        + id
                        + "'"
                        + (near.isEmpty()
                                ? "; 'claimcheck rules' lists them"
                                : "; did you mean " + listed(near) + "?"));
    }

    /**
     * Misspelt ids, then ids that hold what was typed, then rules whose summary does, then ids with
     * a misspelt word.
     */
    private static List<String> near(String typed, List<RuleInfo> all) {
        List<String> ids = ids(all);
        List<String> misspelt = Nearest.to(typed, ids);
        if (!misspelt.isEmpty()) {
            return misspelt;
        }
        String stem = typed.endsWith("s") ? typed.substring(0, typed.length() - 1) : typed;
        if (stem.length() < SHORTEST) {
            return List.of();
        }
        List<String> holding = ids.stream().filter(i -> i.contains(stem)).toList();
        if (!holding.isEmpty()) {
            return holding;
        }
        List<String> summed =
                ids(
                        all.stream()
                                .filter(r -> r.summary().toLowerCase(Locale.ROOT).contains(stem))
                                .toList());
        return summed.isEmpty() ? withMisspeltWord(typed, ids) : summed;
    }

    /** "danglng": the ids of which one word was meant. */
    private static List<String> withMisspeltWord(String typed, List<String> ids) {
        List<String> words =
                ids.stream()
                        .flatMap(id -> Stream.of(id.split("-")))
                        .filter(w -> w.length() >= LONG_WORD && w.charAt(0) == typed.charAt(0))
                        .distinct()
                        .toList();
        List<String> meant = Nearest.to(typed, words);
        return ids.stream()
                .filter(id -> Stream.of(id.split("-")).anyMatch(meant::contains))
                .toList();
    }

    private static List<String> ids(List<RuleInfo> rules) {
        return rules.stream().map(RuleInfo::id).toList();
    }

    private static String listed(List<String> near) {
        List<String> some = near.subList(0, Math.min(MOST, near.size()));
        int last = some.size() - 1;
        String more = near.size() > MOST ? ", or another of " + near.size() : "";
        return last == 0 || !more.isEmpty()
                ? String.join(", ", some) + more
                : String.join(", ", some.subList(0, last)) + " or " + some.get(last);
    }
}
