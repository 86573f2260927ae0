package org.claimcheck.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/**
 * Which rules run: all but the opt-in ones, plus the enabled, less the disabled.
 *
 * @param enabled ids of rules
 * @param disabled ids of rules; stronger than enabled
 * @param severities of all findings of a rule, by its id, where they are not the rule's own
 */
public record Selection(
        Set<String> enabled, Set<String> disabled, Map<String, Severity> severities) {

    public static final Selection DEFAULT = new Selection(Set.of(), Set.of());

    public Selection {
        enabled = Set.copyOf(enabled);
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
    }

    public Selection(Set<String> enabled, Set<String> disabled) {
        this(enabled, disabled, Map.of());
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

    /** A finding with the severity that was chosen for its rule. */
    Finding weighed(Finding finding) {
        Severity chosen = severities.get(finding.rule());
        return chosen == null ? finding : finding.withSeverity(chosen);
    }
}
