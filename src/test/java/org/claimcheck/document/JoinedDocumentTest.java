package org.claimcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.input.Format;
import org.claimcheck.input.Part;
import org.claimcheck.input.Source;
import org.claimcheck.text.Location;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;

class JoinedDocumentTest {

    private static final String FIRST = "## One\n\nTea &amp; milk[^1].\n\n[^1]: A note.\n";
    private static final String SECOND = "## Two\n\nSee [there](#one).\n";

    private static final Document JOINED = joined();

    private static Document joined() {
        Source source =
                Articles.source(Format.MARKDOWN, "")
                        .withText(FIRST + SECOND, List.of(new Part("book/two.md", FIRST.length())));
        return JoinedDocument.of(
                source,
                List.of(
                        new JoinedDocument.Placed(Articles.read(Format.MARKDOWN, FIRST), 0),
                        new JoinedDocument.Placed(
                                Articles.read(Format.MARKDOWN, SECOND), FIRST.length())),
                Metadata.NONE);
    }

    @Test
    void everythingMovesWithItsText() {
        MappingCheck.check(JOINED);
        assertThat(JOINED.blocks().stream().map(b -> b.span().of(JOINED.text())))
                .containsExactly("One", "Tea & milk[^1].", "A note.", "Two", "See there.");
        assertThat(JOINED.links().get(0).span().of(JOINED.text())).isEqualTo("there");
        assertThat(JOINED.noteMarkers().get(0).span().of(JOINED.text())).isEqualTo("[^1]");
    }

    @Test
    void regionsEndWhereADocumentEnds() {
        assertThat(JOINED.regions().stream().map(Region::kind))
                .containsExactly(Region.Kind.MAIN, Region.Kind.NOTES, Region.Kind.MAIN);
    }

    @Test
    void placesCountInTheirOwnFile() {
        assertThat(JOINED.location(find("milk"))).isEqualTo(new Location(18, 22, 3, 11, 3, 15));
        assertThat(JOINED.location(find("there")))
                .isEqualTo(new Location(13, 18, 3, 6, 3, 11, "book/two.md"));
    }

    private static Span find(String word) {
        int at = JOINED.text().indexOf(word);
        return new Span(at, at + word.length());
    }
}
