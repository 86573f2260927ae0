package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.claimcheck.Articles;
import org.claimcheck.Corpus;
import org.claimcheck.Generated;
import org.claimcheck.document.Document;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.input.SourceReader;
import org.claimcheck.report.JsonReport.Tool;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the report of every document. */
class ReportsTest {

    private static final JsonReport JSON =
            new JsonReport(new Tool("claimcheck", "test"), Severity.NOTE);
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(org.claimcheck.report.Schema.REPORT.text(), InputFormat.JSON);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static Stream<Path> samples() throws IOException {
        return Corpus.samples().stream();
    }

    static Stream<Path> all() throws IOException {
        return Corpus.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesGiveTheirExpectedReports(Path file) throws Exception {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.substring(0, name.indexOf('.')) + ".report.json");
        Generated.check(expected, JSON.object(check(source(file))) + "\n");
    }

    @ParameterizedTest
    @MethodSource("all")
    void reportsFollowTheSchema(Path file) throws Exception {
        String json = JSON.object(check(source(file)));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPlaceLeadsBackToTheSource(Path file) throws Exception {
        Report report = check(source(file));
        Document document = report.article().document();
        MappingCheck.check(document);
        LineMap lines = document.lines();
        for (PlacedFinding placed : report.findings()) {
            Span span = new Span(placed.location().start(), placed.location().end());
            assertThat(placed.location()).isEqualTo(lines.location(span));
            assertThat(placed.excerpt()).isEqualTo(placed.finding().span().of(document.text()));
            assertThat(span.isEmpty()).as(placed.toString()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void carriageReturnsChangeNothingButOffsets(Path file) throws Exception {
        Source lf = source(file);
        Source crlf = withText(lf, lf.text().replace("\n", "\r\n"));
        assertThat(findings(check(crlf))).isEqualTo(findings(check(lf)));
    }

    @Test
    void clockLocaleAndZoneDoNotMatter() throws Exception {
        for (Path file : Corpus.samples()) {
            String here = JSON.object(check(source(file)));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(JSON.object(check(source(file)))).isEqualTo(here);
        }
    }

    @Test
    void cleanSampleHasNoFinding() throws Exception {
        assertThat(check(source(Path.of("samples/clean.md"))).findings()).isEmpty();
    }

    private static List<String> findings(Report report) {
        return report.findings().stream()
                .map(
                        f ->
                                f.finding().rule()
                                        + f.location().line()
                                        + f.location().column()
                                        + f.fingerprint())
                .toList();
    }

    private static Source withText(Source source, String text) {
        return new Source(
                source.path(),
                source.format(),
                source.encoding(),
                source.sha256(),
                text,
                source.notes());
    }

    private static Report check(Source source) {
        return Articles.check(source, Settings.DEFAULT);
    }

    private static Source source(Path file) throws InputException {
        String name = file.toString();
        return SourceReader.read(file, name, Format.ofFileName(name).orElseThrow(), Limits.DEFAULT);
    }
}
