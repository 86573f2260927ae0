package org.claimcheck.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.citation.web.AddressFinder;
import org.claimcheck.document.Document;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinksTest {

    private static List<WebLink> in(Document document) {
        return WebLinks.of(document, AddressFinder.in(document));
    }

    private static List<String> addresses(Format format, String text) {
        return in(Articles.read(format, text)).stream().map(WebLink::address).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://a.org/b. Then go. | https://a.org/b",
                "See https://a.org/b, then go. | https://a.org/b",
                "Look (https://a.org/b) there. | https://a.org/b",
                "Look at https://a.org/b_(c) there. | https://a.org/b_(c)",
                "Look (at https://a.org/b_(c)) there. | https://a.org/b_(c)",
                "Look at “https://a.org/b” there. | https://a.org/b",
                "Look at <https://a.org/b> there. | https://a.org/b",
                "Look at HTTP://a.org/b?c=d&e#f! | HTTP://a.org/b?c=d&e#f"
            })
    void endsWhereTheAddressEnds(String text, String address) {
        assertThat(addresses(Format.TEXT, text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See ftp://a.org/b and xhttp://a.org/b.",
                "See https://a.org/b... for more.",
                "See https://a.org/…/c for more.",
                "See https://a.org/`b` for more.",
                "See https:// for more.",
                "See ://a.org for more."
            })
    void halfAnAddressIsNone(String text) {
        assertThat(addresses(Format.TEXT, text)).isEmpty();
    }

    @Test
    void linksStandInTextOrderAndPicturesAreLeftOut() {
        assertThat(
                        addresses(
                                Format.MARKDOWN,
                                "A [b](https://b.org/) c https://c.org/ `https://x.org/` [d](/d)"
                                        + " [![](https://p.org/p.png)](https://e.org/) [f](#f)"
                                        + " <https://g.org/>."))
                .containsExactly("https://b.org/", "https://c.org/", "https://g.org/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"://", "http://", "https://a.org/(", "https://a.org) ", "http"})
    void longTextsAreReadInTime(String piece) {
        Document document = Articles.read(Format.TEXT, piece.repeat(100_000));
        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertThat(in(document)).isNotNull());
    }
}
