package org.claimcheck.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** What is said about the rules, by their ids. */
final class Rulebook {

    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

    Rulebook(List<RuleInfo> all) {
        all.forEach(rule -> rules.put(rule.id(), rule));
    }

    /** Null for a rule that is none of these. */
    @Nullable RuleInfo of(String id) {
        return rules.get(id);
    }

    /** Null for a rule that is none of these. */
    @Nullable Family family(String id) {
        RuleInfo rule = rules.get(id);
        return rule == null ? null : rule.family();
    }

    /** How many rules a family has. */
    int size(Family family) {
        return (int) rules.values().stream().filter(r -> r.family() == family).count();
    }
}
