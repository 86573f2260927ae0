package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.claimcheck.citation.identifier.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileCitationsTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    static Stream<String> texts() {
        return Stream.of(
                "[".repeat(100_000),
                "[ ".repeat(100_000),
                "]".repeat(100_000),
                "[[".repeat(50_000) + "4" + "]]".repeat(50_000),
                "1".repeat(1_000_000),
                "ISBN " + "1".repeat(1_000_000),
                "ISBN ".repeat(200_000),
                "ISSN ".repeat(200_000),
                "ISMN M-".repeat(150_000),
                "arXiv:".repeat(160_000),
                "arXiv:" + "1.".repeat(500_000),
                "arxiv.org/abs/".repeat(70_000),
                "PMID: ".repeat(160_000),
                "PMC1".repeat(250_000),
                "RFC 1".repeat(200_000),
                "ISBN 9" + "\u200b".repeat(1_000_000),
                "doi:10.5555/" + "1".repeat(1_000_000),
                "doi:10. ".repeat(125_000),
                "10.5555/".repeat(125_000),
                "https://doi.org/".repeat(60_000),
                "word [4] ".repeat(100_000),
                "word [1-60] ".repeat(10_000),
                "[1] a\n".repeat(100_000),
                "[@".repeat(300_000),
                "(archived".repeat(100_000) + " a b c d e f g h",
                "a b c d e f g h " + "(archived) ".repeat(50_000),
                "¹".repeat(1_000_000),
                "word.¹ ".repeat(100_000),
                "\n".repeat(1_000_000) + "x",
                "References\n" + "1. Mill, 1911.\n".repeat(60_000),
                "http://".repeat(100_000),
                "a".repeat(500_000) + "[4]");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsInTime(String text) {
        Citations citations = assertTimeoutPreemptively(LIMIT, () -> Draft.text().p(text).read());
        assertThat(citations.markers()).allMatch(m -> m.span().end() <= text.length());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void identifiersEndInTime(String text) {
        assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    for (Scheme scheme : Scheme.values()) {
                        assertThat(scheme.find(text)).allMatch(m -> !m.span().isEmpty());
                    }
                });
    }

    @Test
    void manyLinkedNotes() {
        Draft draft = Draft.html();
        for (int i = 0; i < 20_000; i++) {
            draft.p("Mill<a #fn" + i + "|[" + i + "]>.").p("<i fn" + i + "|Note>");
        }
        Citations citations = assertTimeoutPreemptively(LIMIT, draft::read);
        assertThat(citations.markers()).hasSize(20_000).allMatch(Marker::isResolved);
    }
}
