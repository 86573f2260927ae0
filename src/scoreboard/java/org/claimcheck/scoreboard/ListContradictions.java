package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.rules.Rules;

/**
 * Texts and their lists, which two other tools have judged: the contradictions they report should
 * be found, and none where they report none. A text with numbers and no list at all, on which both
 * are silent, should get a verdict. Lists given as data are written out with their numbers; cases
 * with keys are left out, since data has no keys.
 */
final class ListContradictions {

    private static final Map<String, String> RULES =
            Map.of(
                    "undefined", "dangling-citation",
                    "uncited", "uncited-reference",
                    "gap", "uncited-reference",
                    "duplicate", "duplicate-reference");

    private static final String NO_LIST = "missing-reference-list";

    private final Checker checker = Checker.of(Rules.all(), Settings.DEFAULT);
    private final List<String> wrong = new ArrayList<>();
    private int expected;
    private int found;
    private int extra;
    private int sound;
    private int without;
    private int answered;

    private ListContradictions() {}

    static Map<String, Double> run(Path file) throws IOException, InputException {
        ListContradictions all = new ListContradictions();
        for (JsonNode one : GoldFiles.values(file)) {
            if (one.path("text").isTextual()) {
                all.judge(one);
            }
        }
        all.wrong.forEach(w -> System.out.println("wrong: " + w));
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("contradictions", (double) all.expected);
        figures.put("contradictions found", (double) all.found);
        figures.put("found where there are none", (double) all.extra);
        figures.put("texts without contradiction", (double) all.sound);
        figures.put("numbers without a list", (double) all.without);
        figures.put("numbers without a list answered", (double) all.answered);
        return figures;
    }

    private void judge(JsonNode one) throws InputException {
        JsonNode result = one.path("refchecker_result");
        String scheme = result.path("scheme").asText("");
        if (scheme.equals("alpha-key") || scheme.equals("mixed") || scheme.equals("paren")) {
            return;
        }
        String text = one.path("text").asText() + list(one.path("references"));
        Set<String> rules = rules(text);
        if (one.path("references").isArray()
                && one.path("references").isEmpty()
                && text.contains("[1]")) {
            without++;
            answered += rules.contains(NO_LIST) ? 1 : 0;
            return;
        }
        Set<String> wanted = result.isMissingNode() ? asserted(one) : issues(result);
        rules.retainAll(RULES.values());
        sound += wanted.isEmpty() ? 1 : 0;
        expected += wanted.size();
        for (String rule : wanted) {
            found += rules.contains(rule) ? 1 : 0;
        }
        // A tool that says where two markers lead says nothing on entries without any.
        rules.removeAll(wanted);
        boolean silent = result.isMissingNode() || result.path("abstained").asBoolean();
        if (silent) {
            rules.remove("uncited-reference");
        }
        extra += rules.size();
        if (!rules.isEmpty() || !rules(text).containsAll(wanted)) {
            wrong.add(one.path("id").asText() + " wanted " + wanted + " extra " + rules);
        }
    }

    private Set<String> rules(String text) throws InputException {
        Report report =
                checker.check(
                        new Source(
                                "case.txt", Format.TEXT, "UTF-8", "0".repeat(64), text, List.of()));
        Set<String> rules = new TreeSet<>();
        report.findings().forEach(f -> rules.add(f.finding().rule()));
        return rules;
    }

    private static String list(JsonNode references) {
        StringBuilder out = new StringBuilder();
        for (JsonNode reference : references) {
            if (reference.path("index").isNumber()) {
                List<String> authors = new ArrayList<>();
                reference.path("authors").forEach(a -> authors.add(a.asText()));
                out.append(out.isEmpty() ? "\n\nReferences\n\n" : "\n")
                        .append('[')
                        .append(reference.path("index").asInt())
                        .append("] ")
                        .append(String.join(", ", authors))
                        .append(" (")
                        .append(reference.path("year").asText())
                        .append("). ")
                        .append(reference.path("title").asText())
                        .append('.');
            }
        }
        return out.toString();
    }

    private static Set<String> issues(JsonNode result) {
        Set<String> out = new TreeSet<>();
        for (JsonNode issue : result.path("issues")) {
            String rule = RULES.get(issue.path("type").asText());
            if (rule != null) {
                out.add(rule);
            }
        }
        return out;
    }

    private static Set<String> asserted(JsonNode one) {
        for (JsonNode line : one.path("asserts")) {
            String written = line.asText();
            if (written.startsWith("Assert.Single") && written.contains("CitedButNotListed")) {
                return Set.of("dangling-citation");
            }
        }
        return Set.of();
    }
}
