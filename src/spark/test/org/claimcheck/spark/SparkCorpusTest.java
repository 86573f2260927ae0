package org.claimcheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.claimcheck.WarcFile;
import org.claimcheck.corpus.FieldNames.Role;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.SourceReader;
import org.claimcheck.report.JsonReport;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jobs in local mode. */
class SparkCorpusTest {

    private static final CheckOptions USUAL =
            new CheckOptions(Map.of(), List.of(), List.of(), false);
    private static final String WRONG_DAY = "The dam was closed on Monday, 3 March 2026.";

    private static SparkSession spark;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        spark =
                SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", false)
                        .config("spark.sql.shuffle.partitions", 3)
                        .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private String write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private static List<String> values(Dataset<Row> rows, String... columns) {
        return rows.selectExpr(columns).collectAsList().stream()
                .map(r -> r.mkString("|"))
                .sorted()
                .toList();
    }

    @Test
    void linesBecomeRows() throws IOException {
        String file =
                write(
                        "a.jsonl",
                        "{\"id\": 1, \"text\": \"%s\"}".formatted(WRONG_DAY),
                        "no JSON",
                        "{\"text\": \"It rained.\", \"date\": \"2026-03-01\"}");
        Dataset<Row> rows = new CheckJob(spark, USUAL).lines(List.of(file)).cache();
        assertThat(values(rows.where("bad is null"), "words", "published", "findings.rule"))
                .hasSize(2)
                .anySatisfy(r -> assertThat(r).startsWith("2|2026-03-01|").doesNotContain("week"))
                .anySatisfy(r -> assertThat(r).startsWith("9|null|").contains("weekday-mismatch"));
        assertThat(values(rows.where("bad is not null"), "bad", "id"))
                .singleElement()
                .asString()
                .startsWith("is no JSON (")
                .endsWith("|null");
        assertThat(values(rows.where("bad is null"), "length(id)")).containsExactly("1", "64");
    }

    @Test
    void theReportIsThatOfACheck() throws Exception {
        String text = Files.readString(Path.of("samples/news.txt"));
        StructType type = new StructType().add("body", DataTypes.StringType);
        String table = folder.resolve("t").toString();
        spark.createDataFrame(List.of(RowFactory.create(text)), type).write().parquet(table);
        CheckOptions options =
                new CheckOptions(Map.of(Role.TEXT, "body"), List.of(), List.of(), true);
        Row row = new CheckJob(spark, options).table(List.of(table)).first();
        String path = row.getString(row.fieldIndex("path"));
        var source =
                SourceReader.of(
                        text,
                        path,
                        Format.TEXT,
                        Settings.DEFAULT.limits());
        var report = Checker.of(Rules.all(), Settings.DEFAULT).check(source);
        var json = new JsonReport(new JsonReport.Tool("claimcheck", "development"), Severity.NOTE);
        assertThat(row.getString(row.fieldIndex("report")))
                .isEqualTo(json.line(report, source.sha256()).stripTrailing());
    }

    @Test
    void pagesOfArchivesBecomeRows() throws IOException {
        Path archives = Files.createDirectory(folder.resolve("w"));
        WarcFile first =
                new WarcFile(true)
                        .page("https://a.example/1", "<p>" + WRONG_DAY + "</p>")
                        .garbage(new byte[] {1, 2, 3})
                        .page("https://a.example/2", "<p>Rain.</p>");
        Files.write(archives.resolve("a.warc.gz"), first.bytes());
        Files.write(
                archives.resolve("b.warc"),
                new WarcFile(false).page("https://b.example/", "<p>Snow.</p>").bytes());
        Dataset<Row> rows = new CheckJob(spark, USUAL).archives(List.of(archives.toString()));
        assertThat(values(rows.where("bad is null"), "substring_index(path, '!/', -1)"))
                .containsExactly("https://a.example/1", "https://a.example/2", "https://b.example/");
        assertThat(values(rows.where("bad is not null"), "bad"))
                .singleElement()
                .asString()
                .startsWith("is a damaged web archive");
    }

    private static String said(String id, String day, String words, String who) {
        return "{\"id\": \"%s\", %s\"text\": \"\\\"%s,\\\" said %s.\"}"
                .formatted(id, day == null ? "" : "\"date\": \"%s\", ".formatted(day), words, who);
    }

    @Test
    void quotationsAreComparedAcrossDocuments() throws IOException {
        String file =
                write(
                        "q.jsonl",
                        said("a", null, "We will not sell the old mill", "Ana Prado"),
                        said("d", "2026-02-02", "We will not sell the old mill", "Olaf Brink"),
                        said("c", "2026-02-01", "We will not sell the old mill", "Ana Prado"),
                        said("b", "2026-02-01", "We will not sell the old mill", "Ana Prado"),
                        said("e", "2026-03-01", "We will sell the old mill before winter", "Ira Moe"),
                        said("f", "2026-03-02", "We will sell the old mill after winter", "Ira Moe"),
                        said("g", "2026-03-02", "The bridge is closed until further notice", "Jo Ek"),
                        said("h", "2026-03-03", "The bridge is closed until further notice", "Jo Ek"),
                        said("i", "2026-03-03", "It is over", "Jo Ek"),
                        said("j", "2026-03-03", "It is over", "Ana Prado"));
        String checked = folder.resolve("checked").toString();
        String conflicts = folder.resolve("conflicts").toString();
        new CheckJob(spark, USUAL).lines(List.of(file)).write().parquet(checked);
        QuoteJob.conflicts(spark.read().parquet(checked)).write().parquet(conflicts);
        assertThat(
                        values(
                                spark.read().parquet(conflicts),
                                "kind",
                                "first.speaker",
                                "first.documents",
                                "first.published",
                                "first.id",
                                "concat_ws(',', others.speaker)",
                                "concat_ws(',', others.id)"))
                .containsExactly(
                        "other-speaker|Ana Prado|3|2026-02-01|b|Olaf Brink|d",
                        "other-words|Ira Moe|1|2026-03-01|e|Ira Moe|f");
    }

    @Test
    void thePlainProgramKnowsNothingOfSpark() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java")))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(
                            f -> assertThat(Files.readString(f)).doesNotContain("apache.spark"));
        }
    }

    @Test
    void theCommandSaysWhatIsWrong() {
        assertThat(SparkCorpus.run("check", "--input", "jsonl", "x")).isEqualTo(2);
        assertThat(SparkCorpus.run("check", "--input", "jsonl", "--out", "y", "--enable=no", "x"))
                .isEqualTo(2);
        assertThat(SparkCorpus.run("check", "--input", "xml", "--out", "y", "x")).isEqualTo(2);
    }
}
