package org.claimcheck.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who signs or announces a quotation that stands in a block of its own. */
class QuoteBlocksTest {

    private static Quotation first(String text) {
        return Paragraphs.quotations(text).all().get(0);
    }

    private static List<Quotation> read(String text) {
        return Paragraphs.quotations(text).all();
    }

    @Test
    void aBlockMayBeSignedInItsLastLine() {
        List<Quotation> signed = read("> The sea gives. It takes. — Mia Kern, *The Sea*");
        assertThat(signed).hasSize(1);
        assertThat(signed.get(0).attribution().speaker()).isEqualTo("Mia Kern");
        assertThat(read("> The sea gives. — Mia Kern"))
                .extracting(q -> q.span().length())
                .containsExactly("The sea gives.".length());
        assertThat(first("> The boat — the Mia Kern — sank.").attribution().kind())
                .isEqualTo(Attribution.Kind.NOBODY);
    }

    @Test
    void quoteBlockIsSignedOrAnnounced() {
        List<Quotation> signed = read("> The sea gives.|> — Mia Kern, 1912");
        assertThat(signed).hasSize(1);
        assertThat(signed.get(0).kind()).isEqualTo(Quotation.Kind.BLOCK);
        assertThat(signed.get(0).attribution().speaker()).isEqualTo("Mia Kern");
        assertThat(first("Mia Kern wrote to us:|> The sea gives.").attribution().speaker())
                .isEqualTo("Mia Kern");
    }
}
