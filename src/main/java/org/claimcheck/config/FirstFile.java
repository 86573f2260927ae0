package org.claimcheck.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The configuration file a desk begins with: what its profile settles, the rest as comments. */
public final class FirstFile {

    private static final int WIDTH = 78;

    private FirstFile() {}

    /**
     * YAML that ends in a line break.
     *
     * @param base the commit that changes are told from; empty outside of a repository
     */
    public static String of(Profile profile, Optional<String> base) {
        StringBuilder out = new StringBuilder();
        comment(out, "#", "claimcheck for " + profile.description() + ".");
        comment(
                out,
                "#",
                "It counts for all documents in this folder and below that have none nearer."
                        + " 'claimcheck print-config FILE' shows what counts for one, 'claimcheck"
                        + " rules' lists the rules, 'claimcheck explain RULE' says why.");
        String section = "";
        for (Setting setting : Setting.values()) {
            boolean begins = !setting.section().isEmpty() && !setting.section().equals(section);
            section = setting.section();
            if (section.isEmpty() || begins) {
                out.append('\n');
            }
            if (begins) {
                out.append("# ").append(section).append(":\n");
            }
            comment(out, section.isEmpty() ? "#" : "#   #", setting.description());
            settled(setting, profile, base).forEach(line -> out.append(line).append('\n'));
        }
        out.append('\n');
        comment(
                out,
                "#",
                "What counts for some files only: rules, fail-on, published, keep-boilerplate.");
        out.append("# paths:\n#   - files: [\"opinion/**\"]\n#     rules:\n");
        out.append("#       subjective-wording: off\n");
        return out.toString();
    }

    private static List<String> settled(Setting setting, Profile profile, Optional<String> base) {
        return switch (setting) {
            case RULES -> below("rules:", "  ", profile.rules());
            case IGNORE -> below("ignore:", "  - ", profile.ignored());
            case FAIL_ON -> List.of("fail-on: error");
            case DIFF_BASE ->
                    List.of(
                            base.map(b -> "diff-base: " + Yaml.text(b))
                                    .orElse("# diff-base: HEAD"));
            case BASELINE -> List.of("# baseline: known.json");
            case PUBLISHED -> List.of("# published: 2026-03-01");
            case KEEP_BOILERPLATE -> List.of("# keep-boilerplate: true");
            case BIBLIOGRAPHY -> List.of("# bibliography: [references.bib]");
            case SOURCES_FOLDERS -> List.of("#   folders: [saved]");
            case SOURCES_FILES ->
                    List.of(
                            "#   files:",
                            "#     https://harbour.example/report: saved/report.html");
            case TRUSTED_SOURCES -> List.of("# trusted-sources: [Harbour Watch]");
            case UNIDENTIFIABLE_SOURCES -> List.of("# unidentifiable-sources: [harbour insiders]");
            case DISCOURAGED_DOMAINS -> List.of("# discouraged-domains: [tattle.example]");
            case CUES -> List.of("# cues:", "#   subjective-wording: [world class]");
            case ONLINE_MAILTO -> List.of("#   mailto: desk@harbour.example");
            case ONLINE_TIMEOUT -> List.of("#   timeout: 15");
            case ONLINE_CACHE_DAYS -> List.of("#   cache-days: 7");
            case ONLINE_SKIP_SERVICES -> List.of("#   skip-services: [wayback]");
        };
    }

    private static List<String> below(String key, String indent, List<String> values) {
        List<String> out = new ArrayList<>();
        out.add(key);
        values.forEach(v -> out.add(indent + v));
        return out;
    }

    private static void comment(StringBuilder out, String sign, String text) {
        StringBuilder line = new StringBuilder(sign);
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(sign);
            }
            line.append(' ').append(word);
        }
        out.append(line).append('\n');
    }
}
