package org.claimcheck.catalog;

import java.util.List;
import org.claimcheck.rule.RuleInfo;

/** The rules as a table. */
public final class RuleTable {

    private RuleTable() {}

    /** A GitHub-flavoured Markdown table; ends with a line break. */
    public static String markdown(List<RuleInfo> rules) {
        StringBuilder out =
                new StringBuilder(
                        "| rule | family | severity | what it finds |\n| --- | --- | --- | --- |\n");
        for (RuleInfo rule : rules) {
            out.append("| `").append(rule.id()).append("` | ").append(rule.family().id());
            out.append(" | ").append(rule.severity().id());
            out.append(" | ").append(rule.summary().replace("|", "\\|"));
            out.append(condition(rule)).append(" |\n");
        }
        return out.toString();
    }

    /** One aligned line a rule, for a terminal; ends with a line break. */
    public static String text(List<RuleInfo> rules) {
        int width = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (RuleInfo rule : rules) {
            out.append(rule.id()).append(" ".repeat(width + 2 - rule.id().length()));
            String severity = rule.severity().id();
            out.append(severity).append(" ".repeat(9 - severity.length()));
            out.append(rule.summary());
            out.append(condition(rule)).append('\n');
        }
        return out.toString();
    }

    private static String condition(RuleInfo rule) {
        return rule.condition().isEmpty() ? "" : " (" + rule.condition() + ")";
    }
}
