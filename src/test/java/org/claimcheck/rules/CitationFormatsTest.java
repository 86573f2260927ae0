package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.Articles;
import org.claimcheck.citation.Marker;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of the web to write citations: sound as it is, and with one note taken out. */
final class CitationFormatsTest {

    private static final Pattern HEAD = Pattern.compile("(?m)^=== (\\w+) (\\d+) (\\S+): (.*)$\\n");
    private static final Pattern CUT = Pattern.compile("(?s)⟦(.*?)⟧");
    private static final Set<String> FAMILY =
            Rules.all().stream()
                    .map(r -> r.info())
                    .filter(i -> i.family() == Family.CITATION)
                    .map(i -> i.id())
                    .collect(Collectors.toSet());

    /**
     * One format.
     *
     * @param marked with marks around what its twin lacks
     */
    private record Row(String name, Format format, int markers, String rule, String marked) {

        @Override
        public String toString() {
            return format + ": " + name;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String file : List.of("formats-html.md", "formats-text.md")) {
            String all = Files.readString(Path.of("src/test/resources/citations", file));
            Matcher head = HEAD.matcher(all);
            boolean more = head.find();
            while (more) {
                Format format = Format.valueOf(head.group(1).toUpperCase(Locale.ROOT));
                int markers = Integer.parseInt(head.group(2));
                String rule = head.group(3);
                String name = head.group(4);
                int from = head.end();
                more = head.find();
                String marked = all.substring(from, more ? head.start() : all.length());
                rows.add(new Row(name, format, markers, rule, marked));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leadsEveryMarkerToItsNote(Row row) {
        Report report = report(row, "$1");
        List<Marker> markers = report.article().citations().markers();
        assertThat(markers).hasSize(row.markers).allMatch(Marker::isResolved);
        assertThat(findings(report)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void missesTheNoteThatIsTakenOut(Row row) {
        Map<String, String> found = findings(report(row, ""));
        assertThat(found).hasSize(1);
        assertThat(found.values()).containsExactly(row.rule);
    }

    private static Report report(Row row, String cut) {
        return Articles.check(row.format, CUT.matcher(row.marked).replaceAll(cut), null);
    }

    /** The rules of the findings on citations, by their messages. */
    private static Map<String, String> findings(Report report) {
        return report.findings().stream()
                .map(f -> f.finding())
                .filter(f -> FAMILY.contains(f.rule()))
                .collect(Collectors.toMap(f -> f.message(), f -> f.rule(), (a, b) -> a + b));
    }
}
