package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Marker.Resolution;
import org.claimcheck.citation.Marker.Style;
import org.claimcheck.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTextTest {

    /** Markers stand between {@code ‹} and {@code ›}, which are taken out of the text first. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained.‹[^1]› | NOTE | It rained.",
                "It rained ‹[4]› ‹[5]›. | NUMERIC | It rained.",
                "It rained [‹1›, ‹4›] here. | NUMERIC | It rained here.",
                "It rained ‹(Reed & Lind, 2004)›. | AUTHOR_YEAR | It rained.",
                "‹Reed et al. (2004)› found rain. | AUTHOR_YEAR | Reed et al. (2004) found rain.",
                "It rained ‹[@smith]›. | KEY | It rained.",
                "‹@smith› says so. | KEY | @smith says so.",
                "It rained [see ‹@smith›, p. 3; ‹@vane›] here. | KEY | It rained here.",
                "It rained (‹Reed 2004›; cf. ‹Vane 2010›, p. 4). | AUTHOR_YEAR | It rained.",
                "It rained (e.g. ‹Reed 2004›). | AUTHOR_YEAR | It rained.",
                "It (as ‹Reed 2004› says of rain in Holm) rained. | AUTHOR_YEAR"
                        + " | It (as Reed 2004 says of rain in Holm) rained.",
                "Rain [so ‹@smith›] and snow [‹@vane› p. 3]. | KEY | Rain and snow.",
                "Rain (in Holm) ‹@smith› says. | KEY | Rain (in Holm) @smith says.",
                "See ‹chapter 2› of it. | LINK | See chapter 2 of it.",
                "It [truly] rained (at last). | NOTE | It [truly] rained (at last).",
            })
    void markersAreLeftOut(String marked, Style style, String shown) {
        StringBuilder text = new StringBuilder();
        List<Marker> markers = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '‹') {
                open = text.length();
            } else if (c == '›') {
                Span span = new Span(open, text.length());
                markers.add(new Marker(span, "x", style, null, Resolution.NO_LIST));
            } else {
                text.append(c);
            }
        }
        Span all = new Span(0, text.length());
        assertThat(ClaimText.of(text.toString(), all, markers)).isEqualTo(shown);
    }
}
