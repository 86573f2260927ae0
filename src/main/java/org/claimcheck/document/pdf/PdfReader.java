package org.claimcheck.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.claimcheck.document.Document;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Bytes;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a PDF. The source's text is its lines as they are drawn, one a line; the
 * document joins them to paragraphs. Layout, tables and links are lost.
 */
public final class PdfReader {

    private static final FontMapper FONTS = BundledFont.load();

    /** Packed pages unpack to several times their size. */
    private static final int INFLATION = 16;

    private record Read(List<PdfLine> lines, int pages, Metadata metadata) {}

    private PdfReader() {}

    /**
     * @throws InputException if the bytes are no PDF, it is protected, or holds no text
     */
    public static Document read(Source source, Limits limits) throws InputException {
        Read read = open(source, limits);
        if (read.lines.isEmpty()) {
            throw new InputException(
                    source.path(), "holds no text (a scan needs text recognition first)");
        }
        StringBuilder text = new StringBuilder();
        read.lines.forEach(line -> text.append(line.text()).append('\n'));
        Source noted =
                source.withText(text.toString(), List.of())
                        .withNote(
                                "the text was taken out of a PDF: layout, tables and links are lost");
        long shown = read.lines.stream().mapToInt(PdfLine::page).distinct().count();
        if (shown < read.pages) {
            noted = noted.withNote("pages without text (" + (read.pages - shown) + ")");
        }
        return PdfBlocks.document(noted, read.lines, read.metadata);
    }

    private static Read open(Source source, Limits limits) throws InputException {
        // PDFBox has no other way to say which fonts to use.
        FontMappers.set(FONTS);
        Bytes bytes = source.bytes();
        long most = INFLATION * limits.inputBytes();
        try (InputStream in = bytes == null ? InputStream.nullInputStream() : bytes.open();
                PDDocument document =
                        Loader.loadPDF(
                                new RandomAccessReadBuffer(in),
                                MemoryUsageSetting.setupMainMemoryOnly(most).streamCache)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new InputException(
                        source.path(), "is protected: its owner does not allow copying text");
            }
            return new Read(
                    PdfText.of(document, limits.inputBytes()),
                    document.getNumberOfPages(),
                    metadata(document.getDocumentInformation()));
        } catch (InvalidPasswordException e) {
            throw new InputException(source.path(), "is encrypted and needs a password");
        } catch (PdfText.TooMuch e) {
            throw new InputException(source.path(), String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws what a broken file happens to make it trip over.
            throw new InputException(source.path(), "is no PDF that can be read");
        }
    }

    /** The dates of a PDF say when the file was made, not when its text was published. */
    private static Metadata metadata(PDDocumentInformation information) {
        String title = shown(information.getTitle());
        boolean fileName = title != null && isFileName(title.toLowerCase(Locale.ROOT));
        return new Metadata(
                fileName ? null : title, shown(information.getAuthor()), null, null, null, null);
    }

    private static boolean isFileName(String title) {
        return title.startsWith("microsoft word")
                || title.startsWith("untitled")
                || title.matches(".{1,200}\\.(docx?|odt|pdf|tex|dvi|rtf|indd|qxd|txt|md)");
    }

    private static @Nullable String shown(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        return text.isEmpty() || text.length() > 500 ? null : text;
    }
}
