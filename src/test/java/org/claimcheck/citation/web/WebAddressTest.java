package org.claimcheck.citation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.citation.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http:/harbour.example | http://",
                "http//harbour.example | http://",
                "htp://harbour.example | http://",
                "https:harbour.example | ",
                "https://http://harbour.example | twice",
                "http:///harbour.example | three slashes",
                "https://har,bour.example | character",
                "https://.harbour.example | empty part",
                "www.harbour.example/a | no https://",
                "file:///home/ida/a.pdf | one computer",
                "C:/ida/a.pdf | one computer",
            })
    void tellsWhatIsWrong(String target, String flaw) {
        if (flaw == null) {
            assertThat(WebAddress.flaw(target)).isNull();
        } else {
            assertThat(WebAddress.flaw(target)).contains(flaw);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://harbour.example",
                "HTTP://HARBOUR.EXAMPLE:8080/a?b#c",
                "http://[::1]:80/",
                "https://ida:lamp@harbour.example/",
                "https://hafen-süd.example/ä",
                "https://my_port.example./",
                "../a.html",
                "wwwroot/a.html",
                "mailto:ida@harbour.example",
                "#top",
                "",
                "https://{{ host }}/a",
                "https://...",
                "https://…",
                "httpbin.example/a",
                "https:",
            })
    void leavesOthersAlone(String target) {
        assertThat(WebAddress.flaw(target)).isNull();
    }

    @Test
    void partsOfAnAddress() {
        WebAddress address = WebAddress.parse("https://ida@WWW.Harbour.example:8080/a?b#c");
        assertThat(address).isEqualTo(new WebAddress("www.harbour.example", "/a?b#c"));
        assertThat(address.site()).isEqualTo("harbour.example");
        assertThat(address.isOf("harbour.example")).isTrue();
        assertThat(address.isOf("bour.example")).isFalse();
        assertThat(WebAddress.parse("ftp://harbour.example")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://web.archive.org/web/20151224133000/http://port.example/ | 2015-12-24",
                "//web.archive.org/web/20151224133000id_/http://port.example/ | 2015-12-24",
                "https://archive.ph/2015.12.24-133000/http://port.example/ | 2015-12-24",
                "https://web.archive.org/web/2015/http://port.example/ |",
                "https://web.archive.org/web/http://port.example/ |",
                "https://archive.today/aBcDe |",
            })
    void archivesTellTheirDay(String target, LocalDate day) {
        assertThat(ArchiveAddress.parse(target)).isEqualTo(new ArchiveAddress(day, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://web.archive.org/web/20150230000000/http://port.example/ | no date",
                "https://web.archive.org/web/20150228240000/http://port.example/ | no date",
                "https://web.archive.org/web/19500228000000/http://port.example/ | no date",
                "https://web.archive.org/web/201502280000001/http://port.example/ | 15 digits",
                "https://web.archive.org/web/20150228000000/ | no page",
                "https://web.archive.org/web/*/http://port.example/ | list of copies",
                "https://web.archive.org/web/2015*/http://port.example/ | list of copies",
                "https://web.archive.org/save/http://port.example/ | asks the archive for a new copy",
            })
    void archivesThatLeadToNoCopy(String target, String flaw) {
        assertThat(ArchiveAddress.parse(target).flaw()).contains(flaw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://archive.org/details/port",
                "https://harbour.example/web/20150230000000/http://port.example/",
                "20150230000000"
            })
    void otherAddressesAreNoArchives(String target) {
        assertThat(ArchiveAddress.parse(target)).isNull();
    }

    @Test
    void addressesOfLinksAndInText() {
        var document =
                Draft.html()
                        .p(
                                "See <a https://a.example|the port>, (https://b.example/c), <c http://x.example>")
                        .code("http://y.example")
                        .p("and <a http://c.example/|c.example> or http:/d.example.")
                        .build();
        List<AddressMention> found = AddressFinder.in(document);
        assertThat(found)
                .extracting(AddressMention::target)
                .containsExactly(
                        "https://a.example",
                        "https://b.example/c",
                        "http://x.example",
                        "http://c.example/",
                        "http:/d.example");
        assertThat(found)
                .extracting(AddressMention::written)
                .containsExactly(false, true, true, true, true);
    }
}
