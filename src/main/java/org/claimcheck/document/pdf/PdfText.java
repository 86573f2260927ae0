package org.claimcheck.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.claimcheck.text.Span;

/**
 * Takes the lines out of a PDF in the order in which they are drawn, which in set books and papers
 * is the order of reading, column after column; articles that the file names are followed.
 */
final class PdfText extends PDFTextStripper {

    /** A smaller font, this much above the line, is a superscript. */
    private static final double SMALLER = 0.85;

    private static final double ABOVE = 0.12;

    private record Word(String text, List<TextPosition> signs) {}

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private final long most;
    private long signs;
    private int signsOfPage;

    private PdfText(long most) {
        this.most = most;
    }

    /** A few bytes can draw any number of characters, and a page is held in memory as a whole. */
    private static final int LARGEST_PAGE = 200_000;

    /** More text than is read. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch(String message) {
            super(message);
        }
    }

    /**
     * @param most characters drawn, on all pages
     */
    static List<PdfLine> of(PDDocument document, long most) throws IOException {
        PdfText text = new PdfText(most);
        text.writeText(document, Writer.nullWriter());
        text.endLine();
        return text.lines;
    }

    @Override
    protected void startPage(PDPage page) {
        signsOfPage = 0;
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        if (++signsOfPage > LARGEST_PAGE) {
            throw new TooMuch(
                    String.format(
                            Locale.ROOT,
                            "has more than %,d characters on page %d",
                            LARGEST_PAGE,
                            getCurrentPageNo()));
        }
        if (++signs > most) {
            throw new TooMuch(
                    String.format(
                            Locale.ROOT, "has more than %,d characters (--max-input-bytes)", most));
        }
        super.processTextPosition(sign);
    }

    @Override
    protected void writeString(String text, List<TextPosition> signs) {
        String shown = text.strip();
        if (!shown.isEmpty() && !signs.isEmpty()) {
            words.add(new Word(shown, List.copyOf(signs)));
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (words.isEmpty()) {
            return;
        }
        Map<Double, Integer> sizes = new TreeMap<>();
        int signs = 0;
        int bold = 0;
        for (Word word : words) {
            for (TextPosition sign : word.signs) {
                sizes.merge(size(sign), 1, Integer::sum);
                signs++;
                bold += isBold(sign) ? 1 : 0;
            }
        }
        double size =
                sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        double y = base(size);
        StringBuilder text = new StringBuilder();
        List<Span> raised = new ArrayList<>();
        double endX = 0;
        for (Word word : words) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            raised(word, text.length(), size, y, raised);
            text.append(word.text.replace('\n', ' ').replace('\r', ' '));
            TextPosition last = word.signs.get(word.signs.size() - 1);
            endX = Math.max(endX, last.getXDirAdj() + last.getWidthDirAdj());
        }
        lines.add(
                new PdfLine(
                        getCurrentPageNo() - 1,
                        text.toString(),
                        words.get(0).signs.get(0).getXDirAdj(),
                        endX,
                        y,
                        size,
                        bold * 10 > signs * 9,
                        raised));
        words.clear();
    }

    private double base(double size) {
        for (Word word : words) {
            for (TextPosition sign : word.signs) {
                if (size(sign) == size) {
                    return sign.getYDirAdj();
                }
            }
        }
        return 0;
    }

    private static void raised(Word word, int from, double size, double y, List<Span> out) {
        StringBuilder signs = new StringBuilder();
        word.signs.forEach(s -> signs.append(s.getUnicode()));
        if (!signs.toString().equals(word.text)) {
            return; // ligatures were taken apart: positions and characters do not match
        }
        int at = from;
        int start = -1;
        for (TextPosition sign : word.signs) {
            boolean up = size(sign) <= SMALLER * size && sign.getYDirAdj() < y - ABOVE * size;
            if (up && start < 0) {
                start = at;
            } else if (!up && start >= 0) {
                out.add(new Span(start, at));
                start = -1;
            }
            at += sign.getUnicode().length();
        }
        if (start >= 0) {
            out.add(new Span(start, at));
        }
    }

    /** In halves of a point: the same font comes out a little different in places. */
    private static double size(TextPosition sign) {
        return Math.round(Math.abs(sign.getFontSizeInPt()) * 2) / 2.0;
    }

    private static boolean isBold(TextPosition sign) {
        String name = sign.getFont() == null ? null : sign.getFont().getName();
        return name != null && (name.contains("Bold") || name.contains("bold"));
    }
}
