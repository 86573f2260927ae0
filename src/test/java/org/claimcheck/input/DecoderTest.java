package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    private static Decoder.Decoded page(String head, String body, Charset charset) {
        return Decoder.decode((head + body).getBytes(charset), Format.HTML);
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        byte[] utf8 = "\ufeffab".getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = "\ufeffab\u00e9".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Decoder.decode(utf8, Format.TEXT).text()).isEqualTo("ab");
        assertThat(Decoder.decode(utf16, Format.TEXT).text()).isEqualTo("ab\u00e9");
        assertThat(Decoder.decode(utf16, Format.TEXT).encoding()).isEqualTo("UTF-16LE");
        assertThat(
                        Decoder.decode("\ufeffx".getBytes(StandardCharsets.UTF_16BE), Format.HTML)
                                .text())
                .isEqualTo("x");
    }

    @Test
    void replacesLoneSurrogates() {
        byte[] bytes = {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b'};
        Decoder.Decoded decoded = Decoder.decode(bytes, Format.TEXT);
        assertThat(decoded.text()).startsWith("a\ufffd").doesNotContain("\ud800");
        assertThat(decoded.notes()).hasSize(1);
    }

    @Test
    void fallsBackWithANote() {
        Decoder.Decoded decoded =
                Decoder.decode("ab \u0093caf\u00e9\u0094".getBytes(LATIN), Format.TEXT);
        assertThat(decoded.text()).isEqualTo("ab \u201ccaf\u00e9\u201d");
        assertThat(decoded.encoding()).isEqualTo("windows-1252");
        assertThat(decoded.notes())
                .containsExactly("not valid UTF-8 at byte 3; read as windows-1252");
    }

    @Test
    void followsWhatAPageDeclares() {
        Charset cyrillic = Charset.forName("windows-1251");
        String meta = "<html><!-- <meta charset=koi8-r> --><meta charset='windows-1251'>";
        assertThat(page(meta, "\u0434\u0430", cyrillic).text()).endsWith("\u0434\u0430");
        String old = "<META http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">";
        assertThat(page(old, "\u00e9", LATIN).text()).endsWith("\u00e9");
        assertThat(page(old, "\u00e9", LATIN).encoding()).isEqualTo("windows-1252");
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>";
        assertThat(page(xml, "\u0434", cyrillic).text()).endsWith("\u0434");
    }

    @Test
    void onlyPagesDeclare() {
        byte[] bytes = "<meta charset=windows-1251>\u00e9".getBytes(LATIN);
        assertThat(Decoder.decode(bytes, Format.MARKDOWN).encoding()).isEqualTo("windows-1252");
    }

    @Test
    void prefersUtf8ThatCannotBeChance() {
        Decoder.Decoded decoded =
                page(
                        "<meta charset=iso-8859-1>",
                        "\u201cd\u00e9j\u00e0\u201d",
                        StandardCharsets.UTF_8);
        assertThat(decoded.text()).endsWith("\u201cd\u00e9j\u00e0\u201d");
        assertThat(decoded.notes())
                .containsExactly("declares windows-1252 but is UTF-8; read as UTF-8");
    }

    @Test
    void saysThatACharacterSetIsUnknown() {
        Decoder.Decoded decoded = page("<meta charset=\"x-klingon\">", "a", LATIN);
        assertThat(decoded.encoding()).isEqualTo("UTF-8");
        assertThat(decoded.notes())
                .containsExactly("declares the unknown character set \"x-klingon\"");
    }

    @Test
    void looksAtTheHeadOnly() {
        String late = "<html>" + " ".repeat(5000) + "<meta charset=windows-1251>";
        assertThat(page(late, "\u00e9", LATIN).encoding()).isEqualTo("windows-1252");
    }
}
