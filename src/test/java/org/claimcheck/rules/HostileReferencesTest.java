package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.Articles;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.nlp.Language;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about sources, on input that is made to be slow. */
class HostileReferencesTest {

    /** Generous: quadratic behaviour still misses it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MANY = 100_000;

    private static final List<Rule> RULES =
            List.of(
                    new BadDoi(),
                    new BadUrl(),
                    new BareUrl(),
                    new PlaceholderLink(),
                    new BadArchiveLink(),
                    new ArchiveDateMismatch(),
                    new ImpossibleReferenceDate(),
                    new GenericReference(),
                    new DeadTitleReference(),
                    new SuspiciousReference(),
                    new CitationResidue(),
                    new SourcePredatesEvent());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https://a.b/)))",
                "https://web.archive.org/web/",
                "[cite: 1, ",
                "citeturn0search0",
                "\u30104\u2020",
                "[oai_citation:1",
                "[a](TODO) ",
                "[a](https://example.com) ",
                "[1] Archived copy | ",
                "Archived on 3 May 2019 "
            })
    void endInTime(String opener) {
        int times = Math.min(MANY, 1_000_000 / opener.length());
        String text = "Ports grew [1].\n\nReferences\n\n" + opener.repeat(times);
        Article article =
                Article.of(Articles.read(Format.MARKDOWN, text), new Language(), null, true);
        List<Finding> found =
                assertTimeoutPreemptively(
                        PATIENCE,
                        () -> {
                            Stream<Finding> all = RULES.stream().flatMap(r -> r.check(article));
                            return all.toList();
                        });
        assertThat(found).allMatch(f -> f.span().end() <= article.text().length());
    }
}
