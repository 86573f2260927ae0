package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A run over a clean draft, a flagged one with a hostile name, and another flagged one. */
class CiFormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An emoji and an accent stand before the finding, so that units and bytes differ. */
    private static final String FLAGGED =
            """
            \ud83d\ude82 à propos of the port: it was on Monday, 3 June 2025.

            \u201cNobody told us <b> & \u0001 anything,\u201d it was said.
            """;

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The port opened in 1911.\n");
        Files.writeString(folder.resolve("b, 100%: x.txt"), FLAGGED);
        Files.writeString(folder.resolve("c.txt"), FLAGGED);
    }

    private String report(String format) {
        Run run = Run.of("", "--format", format, "--min-severity", "note", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        return run.out();
    }

    @Test
    void htmlIsOnePageWithAPartForEachDocument() {
        String page = report("html");
        assertThat(page).startsWith("<!DOCTYPE html>\n").endsWith("</body>\n</html>\n");
        assertThat(page.split("<details class=\"document\"", -1)).hasSize(4);
        assertThat(page).contains("b, 100%: x.txt</h2>").doesNotContain("us <b> &");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void sarifFitsItsSchemaAndTellsUnits() throws IOException {
        String report = report("sarif");
        try (InputStream schema =
                getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(schema).isNotNull();
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                                    .getSchema(text)
                                    .validate(report, InputFormat.JSON))
                    .isEmpty();
        }
        JsonNode run = JSON.readTree(report).at("/runs/0");
        JsonNode weekday = byRule(run.get("results"), "ruleId", "weekday-mismatch").get(0);
        assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(
                        run.at("/tool/driver/rules")
                                .get(weekday.get("ruleIndex").asInt())
                                .get("id")
                                .asText())
                .isEqualTo("weekday-mismatch");
        JsonNode place = weekday.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText())
                .startsWith("file:///")
                .endsWith("b,%20100%25:%20x.txt");
        int start = place.at("/region/charOffset").asInt();
        int length = place.at("/region/charLength").asInt();
        assertThat(FLAGGED.substring(start, start + length)).isEqualTo("Monday, 3 June 2025");
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(start + 1);
    }

    @Test
    void rdjsonCountsBytes() throws IOException {
        JsonNode diagnostics = JSON.readTree(report("rdjson")).get("diagnostics");
        JsonNode start =
                byRule(diagnostics, "/code/value", "weekday-mismatch")
                        .get(0)
                        .at("/location/range/start");
        String before = FLAGGED.substring(0, FLAGGED.indexOf("Monday"));
        assertThat(start.get("column").asInt())
                .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length + 1);
    }

    @Test
    void gitlabKnowsEachFindingByAFingerprintOfItsOwn() throws IOException {
        JsonNode issues = JSON.readTree(report("gitlab"));
        assertThat(issues).hasSize(4);
        assertThat(issues.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
        assertThat(issues.findValuesAsText("path"))
                .containsOnly(path("b, 100%: x.txt"), path("c.txt"));
        assertThat(issues.findValuesAsText("severity")).contains("critical", "major");
    }

    @Test
    void githubGetsACommandALine() {
        assertThat(report("github").lines())
                .hasSize(4)
                .allMatch(line -> line.matches("::(error|warning|notice) file=[^:]+::.+"))
                .anyMatch(
                        line ->
                                line.contains(
                                        "b%2C 100%25%3A x.txt,line=1,endLine=1,col="
                                                + (FLAGGED.indexOf("Monday") + 1)
                                                + ","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "checkstyle"})
    void xmlIsWellFormedAndNamesEveryFile(String format) throws Exception {
        Element root = xml(report(format));
        boolean junit = format.equals("junit");
        NodeList files = root.getElementsByTagName(junit ? "testsuite" : "file");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < files.getLength(); i++) {
            names.add(((Element) files.item(i)).getAttribute("name"));
        }
        assertThat(names).containsExactly(path("a.txt"), path("b, 100%: x.txt"), path("c.txt"));
        NodeList found = root.getElementsByTagName(junit ? "failure" : "error");
        assertThat(found.getLength()).isEqualTo(4);
        assertThat(((Element) found.item(0)).getAttribute("message")).contains("was a Tuesday");
    }

    @Test
    void cleanRunsAreWholeDocumentsToo() throws Exception {
        String clean = path("a.txt");
        assertThat(
                        JSON.readTree(Run.of("", "--format", "sarif", clean).out())
                                .at("/runs/0/results"))
                .isEmpty();
        assertThat(JSON.readTree(Run.of("", "--format", "gitlab", clean).out()).isArray()).isTrue();
        assertThat(JSON.readTree(Run.of("", "--format", "rdjson", clean).out()).at("/diagnostics"))
                .isEmpty();
        assertThat(Run.of("", "--format", "github", clean).out()).isEmpty();
        assertThat(
                        xml(Run.of("", "--format", "junit", clean).out())
                                .getElementsByTagName("testcase"))
                .satisfies(cases -> assertThat(cases.getLength()).isEqualTo(1));
        assertThat(xml(Run.of("", "--format", "checkstyle", clean).out()).getTagName())
                .isEqualTo("checkstyle");
    }

    @Test
    void severalFormatsAtOnceGoToFilesWhoseNamesTellThem() throws IOException {
        Path sarif = folder.resolve("out.sarif");
        Path junit = folder.resolve("out.xml");
        Run run = Run.of("", "-o", sarif.toString(), "-o", "junit=" + junit, path("c.txt"));
        assertThat(run.out()).isEmpty();
        assertThat(JSON.readTree(Files.readString(sarif)).at("/version").asText())
                .isEqualTo("2.1.0");
        assertThat(Files.readString(junit)).contains("<testsuites");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format", "-o"})
    void aMisspeltFormatGetsASuggestion(String option) {
        Run run = Run.of("", option, option.equals("-o") ? "sarfi=x" : "sarfi", path("a.txt"));
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).contains("'sarfi'").contains("did you mean sarif?");
    }

    private static List<JsonNode> byRule(JsonNode nodes, String field, String rule) {
        List<JsonNode> out = new ArrayList<>();
        for (JsonNode node : nodes) {
            JsonNode value = field.startsWith("/") ? node.at(field) : node.get(field);
            if (value.asText().equals(rule)) {
                out.add(node);
            }
        }
        return out;
    }

    private static Element xml(String report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)))
                .getDocumentElement();
    }
}
