package org.claimcheck.bench;

import java.util.List;
import java.util.Locale;

/** Draws growth as SVG: panels side by side, both axes logarithmic, slopes below. */
final class LogLogPicture {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 240;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int GAP = 90;
    private static final List<String> COLORS = List.of("#0b5fa5", "#b3450c", "#4c7a12");

    /**
     * One pair of axes.
     *
     * @param from where the fit of the slopes begins
     */
    record Panel(String title, String x, String y, double from, List<Growth> curves) {

        Panel {
            curves = List.copyOf(curves);
        }
    }

    private final StringBuilder out = new StringBuilder();
    private Panel panel;
    private double left;
    private double lowX;
    private double highX;
    private double lowY;
    private double highY;

    private LogLogPicture(Panel panel) {
        this.panel = panel;
    }

    static String of(List<Panel> panels) {
        LogLogPicture picture = new LogLogPicture(panels.get(0));
        int width = LEFT + panels.size() * (WIDTH + GAP);
        int height = TOP + HEIGHT + 110;
        picture.out
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"sans-serif\" font-size=\"12\">\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (int i = 0; i < panels.size(); i++) {
            picture.draw(panels.get(i), LEFT + i * (WIDTH + GAP));
        }
        return picture.out.append("</svg>\n").toString();
    }

    private void draw(Panel next, double at) {
        panel = next;
        left = at;
        lowX = Double.MAX_VALUE;
        lowY = Double.MAX_VALUE;
        highX = -Double.MAX_VALUE;
        highY = -Double.MAX_VALUE;
        for (Growth curve : panel.curves) {
            for (Growth.Point p : curve.points()) {
                lowX = Math.min(lowX, Math.floor(Math.log10(p.x())));
                highX = Math.max(highX, Math.ceil(Math.log10(p.x())));
                lowY = Math.min(lowY, Math.floor(Math.log10(p.y())));
                highY = Math.max(highY, Math.ceil(Math.log10(p.y())));
            }
        }
        highX = Math.max(highX, lowX + 1);
        highY = Math.max(highY, lowY + 1);
        text(left, TOP - 14.0, "start", "font-weight=\"bold\"", panel.title);
        grid();
        text(left + WIDTH / 2.0, TOP + HEIGHT + 36.0, "middle", "", panel.x);
        for (int i = 0; i < panel.curves.size(); i++) {
            curve(panel.curves.get(i), i);
        }
    }

    private void grid() {
        for (double decade = lowX; decade <= highX; decade++) {
            double x = x(Math.pow(10, decade));
            line(x, TOP, x, TOP + HEIGHT, "#ddd");
            text(x, TOP + HEIGHT + 16.0, "middle", "", label(decade));
        }
        for (double decade = lowY; decade <= highY; decade++) {
            double y = y(Math.pow(10, decade));
            line(left, y, left + WIDTH, y, "#ddd");
            text(left - 6, y + 4, "end", "", label(decade));
        }
        text(left - 6, TOP - 14.0, "end", "", panel.y);
    }

    private void curve(Growth curve, int number) {
        String color = COLORS.get(number % COLORS.size());
        StringBuilder path = new StringBuilder();
        for (Growth.Point p : curve.points()) {
            path.append(format("%.1f,%.1f ", x(p.x()), y(p.y())));
            out.append(
                    format(
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                            x(p.x()), y(p.y()), color));
        }
        out.append(
                format(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/>%n",
                        path.toString().strip(), color));
        String slope = format("%s: slope %.2f", curve.name(), curve.slope(panel.from));
        text(left, TOP + HEIGHT + 58.0 + 16 * number, "start", "fill=\"" + color + "\"", slope);
    }

    private double x(double value) {
        return left + WIDTH * (Math.log10(value) - lowX) / (highX - lowX);
    }

    private double y(double value) {
        return TOP + HEIGHT * (1 - (Math.log10(value) - lowY) / (highY - lowY));
    }

    private static String label(double decade) {
        double value = Math.pow(10, decade);
        if (value >= 1e6) {
            return format("%.0fM", value / 1e6);
        }
        return value >= 1e3 ? format("%.0fk", value / 1e3) : format("%s", (float) value);
    }

    private void line(double x1, double y1, double x2, double y2, String color) {
        out.append(
                format(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                        x1, y1, x2, y2, color));
    }

    private void text(double x, double y, String anchor, String attributes, String words) {
        out.append(
                format(
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>%n",
                        x, y, anchor, attributes, words));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
    }
}
