package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What each element holds, counted once from the leaves up: text is measured in characters with
 * white space collapsed.
 */
final class Measures {

    /** The counts of one element and all below it, but for the {@code own} ones. */
    static final class Measure {
        int text;
        int linked;

        /** Text whose nearest block is a paragraph-like element, outside links. */
        int prose;

        int commas;
        int blocks;
        int paragraphs;
        int items;
        int headings;

        /** Headings that are links. */
        int linkedHeadings;

        int articles;

        /** Most prose in one place without a heading that is a link. */
        int plainProse;

        int images;
        int controls;
        int cells;
        int rows;
        int longestCell;
        boolean headerCell;
        int tables;

        /** Text with no other block between it and this element. */
        int ownText;

        int ownLinked;
        int ownCommas;

        double linkDensity() {
            return text == 0 ? 0 : (double) linked / text;
        }

        private void add(Measure child) {
            text += child.text;
            linked += child.linked;
            prose += child.prose;
            commas += child.commas;
            blocks += child.blocks;
            paragraphs += child.paragraphs;
            items += child.items;
            headings += child.headings;
            linkedHeadings += child.linkedHeadings;
            articles += child.articles;
            plainProse = Math.max(plainProse, child.plainProse);
            images += child.images;
            controls += child.controls;
            cells += child.cells;
            rows += child.rows;
            longestCell = Math.max(longestCell, child.longestCell);
            headerCell |= child.headerCell;
            tables += child.tables;
        }
    }

    /** A block this long is a paragraph whatever its tag. */
    private static final int PROSE_BLOCK = 80;

    private static final Measure NOTHING = new Measure();

    private final IdentityHashMap<Element, Measure> byElement = new IdentityHashMap<>();

    private Measures() {}

    static Measures in(Element root) {
        Measures measures = new Measures();
        NodeTraversor.filter(measures.new Count(), root);
        return measures;
    }

    Measure of(Element element) {
        return byElement.getOrDefault(element, NOTHING);
    }

    private final class Count implements NodeFilter {
        private final List<Measure> path = new ArrayList<>();
        private final List<Measure> blocks = new ArrayList<>();
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                count(text.getWholeText());
            } else if (node instanceof Element element) {
                if (Tags.isSilent(element)) {
                    countSilent(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                Measure measure = new Measure();
                path.add(measure);
                if (Tags.isBlock(element)) {
                    blocks.add(measure);
                }
                links += isLink(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private void countSilent(Element element) {
            if (!path.isEmpty() && element.normalName().equals("input")) {
                path.get(path.size() - 1).controls++;
            }
        }

        private void count(String text) {
            int length = 0;
            int commas = 0;
            boolean space = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean white = c <= ' ' || c == '\u00a0';
                length += white && space ? 0 : 1;
                space = white;
                commas += c == ',' || c == '\u3001' || c == '\u060c' ? 1 : 0;
            }
            if (path.isEmpty() || length == 0) {
                return;
            }
            Measure here = path.get(path.size() - 1);
            Measure block = blocks.isEmpty() ? here : blocks.get(blocks.size() - 1);
            here.text += length;
            here.commas += commas;
            block.ownText += length;
            block.ownCommas += commas;
            if (links > 0) {
                here.linked += length;
                block.ownLinked += length;
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                Measure measure = path.remove(path.size() - 1);
                links -= isLink(element) ? 1 : 0;
                finish(element, measure);
                byElement.put(element, measure);
                if (!path.isEmpty()) {
                    path.get(path.size() - 1).add(measure);
                }
            }
            return FilterResult.CONTINUE;
        }

        private void finish(Element element, Measure measure) {
            String name = element.normalName();
            switch (name) {
                case "img", "picture" -> measure.images++;
                case "button", "label" -> measure.controls++;
                case "li" -> measure.items++;
                case "tr" -> measure.rows++;
                case "article" -> measure.articles++;
                case "table" -> measure.tables++;
                case "td", "th" -> {
                    measure.cells++;
                    measure.headerCell |= name.equals("th");
                    measure.longestCell = Math.max(measure.longestCell, measure.text);
                }
                default -> {}
            }
            if (Tags.isBlock(element)) {
                blocks.remove(blocks.size() - 1);
                measure.blocks++;
                if (Tags.headingLevel(element) > 0 && measure.text > 0) {
                    measure.headings++;
                    measure.linkedHeadings += measure.linkDensity() > 0.8 ? 1 : 0;
                }
                if (isParagraph(element, measure)) {
                    measure.paragraphs++;
                    measure.prose += measure.ownText - measure.ownLinked;
                }
            }
            if (measure.linkedHeadings == 0) {
                measure.plainProse = measure.prose;
            }
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a")
                    && element.hasAttr("href")
                    && !element.attr("href").startsWith("#");
        }
    }

    /** Whether an element's own text reads as a paragraph: long enough and not mostly links. */
    static boolean isParagraph(Element element, Measure measure) {
        int least =
                switch (element.normalName()) {
                    case "p", "blockquote", "pre" -> 25;
                    default -> PROSE_BLOCK;
                };
        return measure.ownText >= least
                && measure.ownLinked * 2 < measure.ownText
                && Tags.headingLevel(element) == 0;
    }

    /** Whether a table holds data; many old pages are laid out with tables. */
    static boolean isData(Element table, Measure measure) {
        boolean layout =
                table.attr("role").equals("presentation")
                        || measure.rows < 2
                        || measure.cells < 2 * measure.rows
                        || measure.tables > 1
                        || measure.longestCell > 1000;
        return !layout
                && (measure.headerCell || (measure.headings == 0 && measure.longestCell <= 300));
    }
}
