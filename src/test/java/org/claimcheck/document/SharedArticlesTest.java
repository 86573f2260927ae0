package org.claimcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.Corpus;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real articles, where the shared data lies beside the project; nothing of them is kept here. */
class SharedArticlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "markdown",
                "ai",
                "diff",
                "corrections",
                "text",
                "seed",
                "docx",
                "latex",
                "wikitext"
            })
    void leadsBackToTheSource(String folder) throws IOException, InputException {
        Path articles = Corpus.shared("articles/" + folder);
        List<Path> files = InputWalk.expand(List.of(articles)).files();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Document document =
                    Reader.read(
                            SourceReader.read(file, file.toString(), null, Limits.DEFAULT),
                            Limits.DEFAULT);
            MappingCheck.check(document);
            // A wiki's own list of links is known by its heading.
            boolean known = folder.equals("seed") || folder.equals("wikitext");
            assertThat(document.regions().stream().anyMatch(r -> isBoilerplate(r)) && !known)
                    .isFalse();
        }
    }

    private static boolean isBoilerplate(Region region) {
        return region.kind() == Region.Kind.BOILERPLATE;
    }
}
