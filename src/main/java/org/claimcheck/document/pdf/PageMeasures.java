package org.claimcheck.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the lines of a document are set, and where by that a paragraph ends. */
final class PageMeasures {

    private final double bodySize;
    private final double largest;
    private final double leading;
    private final boolean bodyBold;
    private final Map<String, Double> rightEdges = new HashMap<>();

    private PageMeasures(List<PdfLine> lines) {
        Map<Double, Integer> sizes = new TreeMap<>();
        int bold = 0;
        for (PdfLine line : lines) {
            sizes.merge(line.size(), line.text().length(), Integer::sum);
            bold += line.bold() ? 1 : 0;
        }
        this.bodySize = usual(sizes);
        this.largest = lines.stream().mapToDouble(PdfLine::size).max().orElse(bodySize);
        this.bodyBold = bold * 2 > lines.size();
        Map<Double, Integer> gaps = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            double gap = line.y() - lines.get(i - 1).y();
            if (line.page() == lines.get(i - 1).page()
                    && line.size() == bodySize
                    && gap > 0.5 * bodySize
                    && gap < 3 * bodySize) {
                gaps.merge(Math.round(gap * 2) / 2.0, 1, Integer::sum);
            }
        }
        this.leading = gaps.isEmpty() ? 1.2 * bodySize : usual(gaps);
        for (PdfLine line : lines) {
            rightEdges.merge(column(line), line.endX(), Math::max);
        }
    }

    static PageMeasures of(List<PdfLine> lines) {
        return new PageMeasures(lines);
    }

    private static double usual(Map<Double, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    double bodySize() {
        return bodySize;
    }

    /** Whether a line is set in the letters of a heading. */
    boolean isLarge(PdfLine line) {
        return line.size() > 1.12 * bodySize;
    }

    double largest() {
        return largest;
    }

    boolean isBodyBold() {
        return bodyBold;
    }

    /** Lines of one column begin within a few letters of each other. */
    private String column(PdfLine line) {
        return line.page() + ":" + Math.round(line.x() / (6 * Math.max(bodySize, 1)));
    }

    /**
     * Whether a block ends between two lines.
     *
     * @param first of the block that {@code last} is the last line of
     */
    boolean breaks(PdfLine first, PdfLine last, PdfLine next) {
        if (differ(last, next) && !runsOn(last, next)) {
            return true;
        }
        if (ListMarker.isEntry(next.text()) || bullet(next.text())) {
            return true;
        }
        double gap = next.y() - last.y();
        boolean below = last.page() == next.page() && gap > -0.5 * bodySize;
        if (!below) {
            return last.endsSentence() ? !next.startsLow() : isShort(last) && !next.startsLow();
        }
        double usual = leading * Math.max(1, next.size() / bodySize);
        if (gap > 1.3 * usual) {
            return true;
        }
        boolean item = ListMarker.length(first.text()) > 0 || ListMarker.isEntry(first.text());
        if (ListMarker.length(next.text()) > 0 && (item || isShort(last) || last.endsSentence())) {
            return true;
        }
        if (next.x() > last.x() + 0.7 * bodySize && !item && !next.startsLow()) {
            return true;
        }
        return last.endsSentence() && isShort(last) && !next.startsLow();
    }

    private boolean differ(PdfLine last, PdfLine next) {
        return Math.abs(last.size() - next.size()) > 0.08 * bodySize || last.bold() != next.bold();
    }

    /** Whether a full line goes on in the next, most of which is code or emphasis. */
    private boolean runsOn(PdfLine last, PdfLine next) {
        double gap = next.y() - last.y();
        return gap > 0
                && gap < 1.1 * leading
                && Math.abs(last.x() - next.x()) < 0.5 * bodySize
                && !isLarge(last)
                && !isLarge(next)
                && !isShort(last)
                && !last.endsSentence();
    }

    private static boolean bullet(String text) {
        return ListMarker.length(text) > 0 && ListMarker.ordinal(text) == 0;
    }

    /** Whether a line ends well before others of its column. */
    private boolean isShort(PdfLine line) {
        double edge = rightEdges.getOrDefault(column(line), line.endX());
        return line.endX() < edge - 0.12 * (edge - line.x());
    }
}
