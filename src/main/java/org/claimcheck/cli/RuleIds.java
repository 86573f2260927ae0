package org.claimcheck.cli;

import java.util.List;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Nearest;

/** Looks up rules by the ids a user types. */
final class RuleIds {

    private RuleIds() {}

    /**
     * @throws CouldNotRun if there is no such rule; the message names the nearest
     */
    static RuleInfo named(String id) throws CouldNotRun {
        List<RuleInfo> all = Rules.all().stream().map(Rule::info).toList();
        for (RuleInfo rule : all) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        List<String> near = Nearest.to(id, all.stream().map(RuleInfo::id).toList());
        throw new CouldNotRun(
                "there is no rule '"
                        + id
                        + "'"
                        + (near.isEmpty()
                                ? "; 'claimcheck rules' lists them"
                                : "; did you mean " + String.join(" or ", near) + "?"));
    }
}
