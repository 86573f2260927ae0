package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * "Opened in 1923 and closed in 1911": the end of one thing before its beginning, told in one
 * clause.
 */
final class Closing {

    /** What begins, by what ends it; pairs that can only be meant of one thing. */
    private static final Map<String, Set<String>> ENDS =
            Map.of(
                    "opened", Set.of("closed", "demolished", "abandoned", "shut"),
                    "founded", Set.of("dissolved", "disbanded", "closed", "abolished"),
                    "established", Set.of("dissolved", "disbanded", "closed", "abolished"),
                    "formed", Set.of("dissolved", "disbanded", "abolished"),
                    "created", Set.of("dissolved", "disbanded", "abolished"),
                    "built", Set.of("demolished", "abandoned"),
                    "completed", Set.of("demolished"),
                    "launched", Set.of("scrapped", "decommissioned", "scuttled", "sunk"),
                    "began", Set.of("ended"),
                    "started", Set.of("ended"));

    /** What may stand between without another thing being told of. */
    private static final Set<String> BETWEEN =
            Set.of(
                    ",",
                    "and",
                    "but",
                    "then",
                    "was",
                    "were",
                    "had",
                    "been",
                    "it",
                    "they",
                    "only",
                    "finally",
                    "later",
                    "eventually",
                    "permanently",
                    "officially",
                    "to",
                    "be");

    private static final int REACH = 5;

    private Closing() {}

    /** A beginning and the end that follows it in the sentence. */
    record Pair(Dated begun, Dated ended) {}

    static List<Pair> in(Tokens t, List<Dated> dates) {
        List<Pair> out = new ArrayList<>();
        for (int i = 0; i + 1 < dates.size(); i++) {
            Dated begun = dates.get(i);
            Dated ended = dates.get(i + 1);
            Set<String> ends = ENDS.getOrDefault(verb(t, begun), Set.of());
            if (ends.contains(verb(t, ended)) && isOneClause(t, begun.end(), ended.first() - 2)) {
                out.add(new Pair(begun, ended));
            }
        }
        return out;
    }

    /** The verb with whose preposition a date stands: "opened in 1923". */
    private static String verb(Tokens t, Dated date) {
        Token lead = t.at(date.first() - 1);
        boolean led = lead.is("in") || lead.is("on");
        Token verb = t.at(date.first() - 2);
        return led && !verb.attached() ? verb.word() : "";
    }

    private static boolean isOneClause(Tokens t, int from, int verb) {
        boolean whole = verb >= from && verb - from <= REACH;
        for (int i = from; whole && i < verb; i++) {
            whole = BETWEEN.contains(t.at(i).word());
        }
        return whole;
    }
}
