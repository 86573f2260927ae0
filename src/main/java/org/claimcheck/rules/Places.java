package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.text.Span;

/** Places of the text by their cause, so that each cause is told once. */
final class Places {

    private final Map<String, List<Span>> byCause = new LinkedHashMap<>();

    void add(String cause, Span place) {
        byCause.computeIfAbsent(cause, k -> new ArrayList<>()).add(place);
    }

    /** Forgets the places of a cause, of which something else was learnt. */
    void drop(String cause) {
        byCause.remove(cause);
    }

    /**
     * A finding for each cause, at its first place.
     *
     * @param message made of the cause and its places
     */
    Stream<Finding> findings(RuleInfo info, BiFunction<String, List<Span>, String> message) {
        return byCause.entrySet().stream()
                .map(
                        e ->
                                info.finding(
                                                e.getValue().get(0),
                                                message.apply(e.getKey(), e.getValue()))
                                        .withRelated(e.getValue().subList(1, e.getValue().size())));
    }
}
