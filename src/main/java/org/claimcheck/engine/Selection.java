package org.claimcheck.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;

/**
 * Which rules run: all but the opt-in ones, plus the enabled, less the disabled.
 *
 * @param enabled ids of rules
 * @param disabled ids of rules; stronger than enabled
 */
public record Selection(Set<String> enabled, Set<String> disabled) {

    public static final Selection DEFAULT = new Selection(Set.of(), Set.of());

    public Selection {
        enabled = Set.copyOf(enabled);
        disabled = Set.copyOf(disabled);
    }

    /** The ids of those that run. */
    public Set<String> of(List<Rule> rules) {
        return rules.stream()
                .map(Rule::info)
                .filter(this::selects)
                .map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean selects(RuleInfo rule) {
        return !disabled.contains(rule.id()) && (!rule.optIn() || enabled.contains(rule.id()));
    }
}
