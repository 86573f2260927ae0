package org.claimcheck.catalog;

import java.util.List;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.text.Columns;

/** Everything that is said about one rule, for a terminal. */
public final class Explanation {

    private static final int WIDTH = 80;

    private Explanation() {}

    /** Plain text of at most 80 columns where words allow; ends with a line break. */
    public static String text(RuleInfo rule) {
        StringBuilder out = new StringBuilder();
        out.append(rule.id()).append(" (").append(rule.family().id()).append(", ");
        String condition = rule.condition().isEmpty() ? "" : ", " + rule.condition();
        out.append(rule.severity().id()).append(condition).append(")\n");
        wrap(out, rule.summary() + ".", "  ");
        section(out, "The question", List.of(rule.question()));
        section(out, "Why", List.of(rule.why()));
        section(out, "What satisfies it", List.of(rule.fix()));
        section(out, "Flagged", rule.flagged().stream().map(Explanation::shown).toList());
        section(out, "Clean", rule.clean().stream().map(Explanation::shown).toList());
        section(out, "Known misses", rule.misses());
        section(out, "Sources", rule.sources());
        return out.toString();
    }

    private static String shown(RuleInfo.Example example) {
        return example.source() == null
                ? example.text()
                : example.text().strip()
                        + "\nwhere %s reads: %s"
                                .formatted(example.source().name(), example.source().text());
    }

    private static void section(StringBuilder out, String title, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append('\n');
        String bullet = paragraphs.size() > 1 ? "- " : "";
        for (String paragraph : paragraphs) {
            String indent = "  " + bullet;
            for (String line : paragraph.strip().split("\n", -1)) {
                wrap(out, line, indent);
                indent = "  " + " ".repeat(bullet.length());
            }
        }
    }

    private static void wrap(StringBuilder out, String line, String indent) {
        String others = " ".repeat(indent.length());
        out.append(Columns.wrap(line, WIDTH, indent, others).stripTrailing()).append('\n');
    }
}
