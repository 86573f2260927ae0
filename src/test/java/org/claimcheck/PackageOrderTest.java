package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package imports only packages that come before it. */
class PackageOrderTest {

    private static final List<String> ORDER =
            List.of(
                    "text",
                    "disk",
                    "input",
                    "document",
                    "nlp",
                    "time",
                    "quantity",
                    "quote",
                    "citation",
                    "claim",
                    "lookup",
                    "article",
                    "rule",
                    "rules",
                    "suppression",
                    "engine",
                    "baseline",
                    "change",
                    "config",
                    "ledger",
                    "online",
                    "catalog",
                    "report",
                    "cache",
                    "corpus",
                    "cli");

    /** Libraries with the packages that may use them. */
    private static final Map<String, Set<String>> HOMES =
            Map.of(
                    "org.jsoup", Set.of("document", "online"),
                    "org.commonmark", Set.of("document"),
                    "org.snakeyaml", Set.of("document", "config"),
                    "org.netpreserve", Set.of("input"),
                    "opennlp", Set.of("nlp"),
                    "com.fasterxml.jackson",
                            Set.of("document", "baseline", "config", "online", "report", "corpus"),
                    "java.net.http", Set.of("online"),
                    "picocli", Set.of("cli"));

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
    private static final Path ROOT = Path.of("src/main/java/org/claimcheck");

    @Test
    void importsPointOnlyToEarlierPackages() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String home = ROOT.relativize(file).getName(0).toString();
            assertThat(ORDER).as("package of " + file).contains(home);
            Matcher imports = IMPORT.matcher(Files.readString(file));
            while (imports.find()) {
                String name = imports.group(1);
                if (name.startsWith("org.claimcheck.")) {
                    String other = name.split("\\.", -1)[2];
                    if (ORDER.indexOf(other) > ORDER.indexOf(home)) {
                        wrong.add(file + " imports " + name);
                    }
                }
                HOMES.forEach(
                        (library, only) -> {
                            if (name.startsWith(library + ".") && !only.contains(home)) {
                                wrong.add(file + " imports " + name);
                            }
                        });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyTheCommandLinePrints() throws IOException {
        List<Path> printing = new ArrayList<>();
        for (Path file : sources()) {
            if (!file.startsWith(ROOT.resolve("cli"))
                    && Files.readString(file).matches("(?s).*System\\.(out|err|in)\\b.*")) {
                printing.add(file);
            }
        }
        assertThat(printing).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> java = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            assertThat(java).hasSizeGreaterThan(50);
            return java;
        }
    }
}
