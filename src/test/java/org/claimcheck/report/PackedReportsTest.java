package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import org.claimcheck.Packed;
import org.claimcheck.document.pdf.Pages;
import org.claimcheck.engine.Report;
import org.claimcheck.report.JsonReport.Tool;
import org.claimcheck.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Formats that are not text report like others. */
class PackedReportsTest {

    private static final String DRAFT = "It opened on 31 February 2019 [4].";

    static Stream<Arguments> drafts() {
        return Stream.of(
                Arguments.of("a.docx", Packed.word(Packed.paragraph("", DRAFT)).bytes()),
                Arguments.of("a.epub", Packed.book("", "a.xhtml", "<p>" + DRAFT + "</p>").bytes()),
                Arguments.of("a.pdf", new Pages().lines(DRAFT).bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void findsAndReportsByTheSchema(String name, byte[] bytes) throws Exception {
        Report report = Packed.check(bytes, name);
        assertThat(report.findings())
                .extracting(f -> f.finding().rule())
                .containsExactly("impossible-date", "missing-reference-list");
        String json = new JsonReport(new Tool("claimcheck", "test"), Severity.NOTE).object(report);
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Schema.REPORT.text(), InputFormat.JSON)
                                .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(
                        new JsonReport(new Tool("claimcheck", "test"), Severity.NOTE)
                                .object(Packed.check(bytes, name)))
                .isEqualTo(json);
    }
}
