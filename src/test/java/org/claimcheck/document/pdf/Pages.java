package org.claimcheck.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets lines on the pages of a PDF in memory, 12 points apart. */
public final class Pages {

    private static final double LEADING = 12;

    private final PDDocument document = new PDDocument();
    private final PDFont plain;
    private PDPageContentStream page;
    private double x = 72;
    private double y;

    public Pages() {
        FontMappers.set(BundledFont.load());
        plain = new PDType1Font(FontName.HELVETICA);
        page();
    }

    public Pages page() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            return at(72, 720);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pages at(double left, double height) {
        x = left;
        y = height;
        return this;
    }

    Pages size(double size, String text) {
        show(text, size, x, y);
        y -= LEADING;
        return this;
    }

    /** Lines of the body, below one another. */
    public Pages lines(String... texts) {
        for (String text : texts) {
            size(10, text);
        }
        return this;
    }

    /** A line with a raised number after its first part. */
    Pages raised(String before, String number, String after) {
        try {
            double at = x + plain.getStringWidth(before) / 100;
            show(before, 10, x, y);
            show(number, 6, at, y + 4);
            show(after, 10, at + plain.getStringWidth(number) * 6 / 1000, y);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        y -= LEADING;
        return this;
    }

    Pages gap() {
        y -= LEADING;
        return this;
    }

    Pages information(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        return this;
    }

    private void show(String text, double size, double left, double height) {
        try {
            page.beginText();
            page.setFont(plain, (float) size);
            page.newLineAtOffset((float) left, (float) height);
            page.showText(text);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try (document) {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] protectedBy(String password, boolean copying) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(copying);
        document.protect(new StandardProtectionPolicy("owner", password, permission));
        return bytes();
    }
}
