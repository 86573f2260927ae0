package org.claimcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Running heads and page numbers: the outermost lines of pages that say the same on several but for
 * their numbers, or nothing but a number.
 */
final class PageFurniture {

    /** Heads of left and right pages differ, and chapters change them. */
    private static final int PAGES = 3;

    private static final int LONGEST = 150;

    private PageFurniture() {}

    /** The indices of the lines that are such. */
    static Set<Integer> in(List<PdfLine> lines, PageMeasures measures) {
        Map<String, List<Integer>> alike = new HashMap<>();
        int pages = 0;
        for (int from = 0; from < lines.size(); pages++) {
            int to = from;
            while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
                to++;
            }
            outermost(lines, from, to, alike);
            from = to;
        }
        Set<Integer> furniture = new HashSet<>();
        for (Map.Entry<String, List<Integer>> entry : alike.entrySet()) {
            long count = entry.getValue().stream().map(i -> lines.get(i).page()).distinct().count();
            String key = entry.getKey().substring(1);
            boolean numbered = key.startsWith("#") || key.endsWith("#");
            boolean repeated = count >= PAGES || (count == 2 && (pages == 2 || numbered));
            for (int i : entry.getValue()) {
                if ((repeated && !measures.isLarge(lines.get(i))) || isNumber(key)) {
                    furniture.add(i);
                }
            }
        }
        return furniture;
    }

    private static void outermost(
            List<PdfLine> lines, int from, int to, Map<String, List<Integer>> alike) {
        List<Integer> order = new ArrayList<>();
        for (int i = from; i < to; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> lines.get(i).y()));
        if (order.size() < 3) {
            return;
        }
        for (int i = 0; i < order.size(); i++) {
            boolean top = i == 0 || (i == 1 && isSecond(lines, order, 0, 1, 2));
            int last = order.size() - 1;
            boolean foot = i == last || (i == last - 1 && isSecond(lines, order, last, i, i - 1));
            String text = lines.get(order.get(i)).text();
            if ((top || foot) && text.length() <= LONGEST) {
                boolean edge = i == 0 || i == order.size() - 1;
                String key = key(text);
                if (edge || !isNumber(key)) {
                    alike.computeIfAbsent((top ? "^" : "_") + key, k -> new ArrayList<>())
                            .add(order.get(i));
                }
            }
        }
    }

    /** Whether the second line from the edge is nearer to the outermost than to the text. */
    private static boolean isSecond(
            List<PdfLine> lines, List<Integer> order, int edge, int second, int third) {
        double y = lines.get(order.get(second)).y();
        return Math.abs(y - lines.get(order.get(edge)).y())
                < Math.abs(lines.get(order.get(third)).y() - y);
    }

    private static String key(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean digit = c >= '0' && c <= '9';
            if (digit && out.length() > 0 && out.charAt(out.length() - 1) == '#') {
                continue;
            }
            out.append(digit ? '#' : c);
        }
        return out.toString();
    }

    private static boolean isNumber(String key) {
        return switch (key) {
            case "#",
                    "- # -",
                    "\u2013 # \u2013",
                    "[#]",
                    "page #",
                    "page # of #",
                    "# of #",
                    "# / #",
                    "#/#" ->
                    true;
            default -> key.length() <= 6 && key.matches("[ivxlc]+");
        };
    }
}
