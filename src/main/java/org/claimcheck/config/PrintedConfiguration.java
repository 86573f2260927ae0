package org.claimcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;

/** What counts for a document as YAML, each value with where it comes from. */
public final class PrintedConfiguration {

    private static final String USUAL = "default";

    private final StringBuilder out = new StringBuilder();
    private final List<String[]> lines = new ArrayList<>();
    private final Configuration configuration;

    private PrintedConfiguration(Configuration configuration) {
        this.configuration = configuration;
    }

    /** A file that settles the same; comments give the line of each value; ends in a line break. */
    public static String of(Configuration configuration) {
        return new PrintedConfiguration(configuration).text();
    }

    private String text() {
        Path file = configuration.file();
        out.append(file == null ? "# no configuration file" : "# " + file).append('\n');
        String section = "";
        for (Setting setting : Setting.values()) {
            if (!setting.section().equals(section) && !setting.section().isEmpty()) {
                line(setting.section() + ":", "");
            }
            section = setting.section();
            print(setting, section.isEmpty() ? "" : "  ");
        }
        int width =
                lines.stream().mapToInt(l -> l[1].isEmpty() ? 0 : l[0].length()).max().orElse(0);
        for (String[] line : lines) {
            out.append(line[0]);
            if (!line[1].isEmpty()) {
                out.append(" ".repeat(width + 2 - line[0].length())).append("# ").append(line[1]);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private void print(Setting setting, String indent) {
        List<Entry> entries = configuration.of(setting);
        String key = indent + setting.key() + ":";
        switch (setting.shape()) {
            case LEVELS -> levels(key, indent, entries);
            case TEXTS -> texts(key, indent, entries);
            case TIES -> {
                line(key + (entries.isEmpty() ? " {}" : ""), entries.isEmpty() ? USUAL : "");
                for (Entry entry : entries) {
                    line(
                            indent
                                    + "  "
                                    + Yaml.text(entry.name())
                                    + ": "
                                    + Yaml.text(entry.value()),
                            origin(entry));
                }
            }
            case CUES -> cues(key, indent, entries);
            default -> {
                if (entries.isEmpty()) {
                    line(key + (setting.usual().isEmpty() ? "" : " " + setting.usual()), USUAL);
                } else {
                    Entry last = entries.get(entries.size() - 1);
                    line(key + " " + Yaml.text(last.value()), origin(last));
                }
            }
        }
    }

    private void levels(String key, String indent, List<Entry> entries) {
        Map<String, Entry> settled = new HashMap<>();
        entries.forEach(e -> settled.put(e.name(), e));
        line(key, "");
        for (RuleInfo rule : Rules.infos()) {
            Entry entry = settled.get(rule.id());
            Level usual = rule.optIn() ? Level.OFF : Level.ON;
            line(
                    indent + "  " + rule.id() + ": " + (entry == null ? usual.id() : entry.value()),
                    entry == null ? USUAL : origin(entry));
        }
    }

    private void texts(String key, String indent, List<Entry> entries) {
        line(key + (entries.isEmpty() ? " []" : ""), entries.isEmpty() ? USUAL : "");
        for (Entry entry : entries) {
            line(indent + "  - " + Yaml.text(entry.value()), origin(entry));
        }
    }

    private void cues(String key, String indent, List<Entry> entries) {
        Map<String, List<Entry>> byRule = new LinkedHashMap<>();
        entries.forEach(e -> byRule.computeIfAbsent(e.name(), r -> new ArrayList<>()).add(e));
        line(key + (entries.isEmpty() ? " {}" : ""), entries.isEmpty() ? USUAL : "");
        byRule.forEach((rule, own) -> texts(indent + "  " + rule + ":", indent + "  ", own));
    }

    private static String origin(Entry entry) {
        return "line " + entry.line();
    }

    private void line(String text, String origin) {
        lines.add(new String[] {text, origin});
    }
}
