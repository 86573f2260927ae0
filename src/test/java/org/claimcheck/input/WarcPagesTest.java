package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.WarcFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {

    private static final String PAGE = "<p>The tide came in at noon.</p>";

    @TempDir private Path folder;

    /** Addresses of pages; for a fault its address or "damage". */
    private List<String> read(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("a.warc"), archive);
        List<String> out = new ArrayList<>();
        try (WarcPages pages = WarcPages.open(file, Limits.DEFAULT)) {
            for (WarcPages.Item item = pages.next(); item != null; item = pages.next()) {
                if (item instanceof WarcPages.Page page) {
                    out.add(page.address());
                } else if (item instanceof WarcPages.Fault fault) {
                    out.add(fault.address() == null ? "damage" : "bad " + fault.address());
                }
            }
            out.add(pages.passedOver() + " passed over");
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesAreTakenAndOthersPassedOver(boolean packed) throws Exception {
        WarcFile archive =
                new WarcFile(packed)
                        .record("warcinfo", "x:y", "application/warc-fields", "a: b\r\n")
                        .page("https://a.example/1", PAGE)
                        .record("request", "https://a.example/2", "application/http", "GET / X")
                        .response("https://a.example/2", 404, "text/html", PAGE)
                        .response("https://a.example/3", 200, "image/png", "png")
                        .record("resource", "file:/note.txt", "text/plain", "Low water at six.")
                        .record("conversion", "https://a.example/4", "text/plain", "High at ten.");
        assertThat(read(archive.bytes()))
                .containsExactly(
                        "https://a.example/1",
                        "file:/note.txt",
                        "https://a.example/4",
                        "2 passed over");
    }

    @Test
    void aPageHasItsIdPlaceAndText() throws Exception {
        WarcFile archive = new WarcFile(true).page("https://a.example/1", PAGE);
        int second = archive.bytes().length;
        archive.page("https://a.example/2", PAGE + "é");
        Path file = Files.write(folder.resolve("a.warc.gz"), archive.bytes());
        try (WarcPages pages = WarcPages.open(file, Limits.DEFAULT)) {
            assertThat(pages.next()).isNotNull();
            WarcPages.Page page = (WarcPages.Page) pages.next();
            assertThat(page).isNotNull();
            assertThat(page.offset()).isEqualTo(second);
            assertThat(page.id()).isEqualTo("<urn:uuid:00000000-0000-0000-0000-000000000002>");
            Source source = page.read("a!/b", Limits.DEFAULT);
            assertThat(source.text()).isEqualTo(PAGE + "é");
            assertThat(source.format()).isEqualTo(Format.HTML);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readingGoesOnAfterDamage(boolean packed) throws Exception {
        byte[] garbage = "\r\nnot a record at all\u001f\r\n".getBytes(StandardCharsets.UTF_8);
        WarcFile archive =
                new WarcFile(packed)
                        .page("https://a.example/1", PAGE)
                        .garbage(garbage)
                        .page("https://a.example/2", PAGE)
                        .page("https://a.example/3", PAGE);
        assertThat(read(archive.bytes()))
                .containsExactly(
                        "https://a.example/1",
                        "damage",
                        "https://a.example/2",
                        "https://a.example/3",
                        "0 passed over");
    }

    @Test
    void aBrokenMemberCostsOnlyItself() throws Exception {
        WarcFile archive = new WarcFile(true).page("https://a.example/1", PAGE);
        int from = archive.bytes().length;
        archive.page("https://a.example/2", PAGE);
        int to = archive.bytes().length;
        byte[] bytes = archive.page("https://a.example/3", PAGE).bytes();
        Arrays.fill(bytes, from + 20, to - 4, (byte) 0x55);
        List<String> found = read(bytes);
        assertThat(found).startsWith("https://a.example/1", "damage").doesNotHaveDuplicates();
        assertThat(found).contains("https://a.example/3").doesNotContain("https://a.example/2");
    }

    @Test
    void anArchiveThatBreaksOffIsDamagedOnce() throws Exception {
        byte[] whole =
                new WarcFile(true)
                        .page("https://a.example/1", PAGE)
                        .page("https://a.example/2", PAGE)
                        .bytes();
        List<String> found = read(Arrays.copyOf(whole, whole.length - 40));
        assertThat(found).startsWith("https://a.example/1").endsWith("0 passed over");
        assertThat(found.subList(1, found.size() - 1)).hasSizeBetween(1, 2);
    }

    @Test
    void whatIsNoArchiveEnds() throws Exception {
        assertThat(read(new byte[200_000])).containsExactly("damage", "0 passed over");
        assertThat(read(new byte[0])).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aPageOverTheLimitIsRefused() throws Exception {
        byte[] bytes = new WarcFile(false).page("https://a.example/1", PAGE).bytes();
        Path file = Files.write(folder.resolve("a.warc"), bytes);
        Limits small = Limits.DEFAULT.ofInputBytes(10);
        try (WarcPages pages = WarcPages.open(file, small)) {
            WarcPages.Page page = (WarcPages.Page) pages.next();
            assertThat(page).isNotNull();
            assertThatThrownBy(() -> page.read("a!/b", small))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("too large");
        }
    }
}
