package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.claimcheck.Packed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackedSignTest {

    private static final byte[] WORD = Packed.word("").bytes();
    private static final byte[] BOOK = Packed.book("").bytes();
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1);

    private static Source read(byte[] bytes, String name, @Nullable Format format)
            throws InputException {
        return SourceReader.read(new ByteArrayInputStream(bytes), name, format, Limits.DEFAULT);
    }

    @Test
    void contentTellsWhereTheNameDoesNot() throws InputException {
        assertThat(read(WORD, "-", null).format()).isEqualTo(Format.DOCX);
        assertThat(read(BOOK, "book.zip", null).format()).isEqualTo(Format.EPUB);
        assertThat(read(PDF, "a", null).format()).isEqualTo(Format.PDF);
        assertThat(read(WORD, "a.docx", null).format()).isEqualTo(Format.DOCX);
        assertThat(read(WORD, "a.md", Format.DOCX).format()).isEqualTo(Format.DOCX);
    }

    @Test
    void otherArchivesAreRefused() {
        byte[] zip = Packed.empty().with("my-word/document.xml", "x").bytes();
        assertThatThrownBy(() -> read(zip, "a", null))
                .hasMessage("a: is not a text document (ZIP)");
        assertThatThrownBy(() -> read(WORD, "a.md", null))
                .hasMessage("a.md: is not a text document (ZIP)");
        assertThatThrownBy(() -> read(PDF, "a.docx", null))
                .hasMessage(
                        "a.docx: is no Word document (.docx) (it does not begin as a ZIP archive)");
    }

    @Test
    void theBytesAreHashedAndKept() throws Exception {
        Source source = read(WORD, "a.docx", null);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(WORD);
        assertThat(source.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(source.bytes()).isNotNull();
        assertThat(source.bytes().open().readAllBytes()).isEqualTo(WORD);
    }
}
