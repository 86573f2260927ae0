package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.claimcheck.document.html.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article, after the idea of Readability: every paragraph votes
 * for the elements around it, the near ones most.
 */
final class MainContent {

    /** A page with less prose than this has no part that could be told from the rest. */
    private static final int LEAST_PROSE = 140;

    /** Elements that are a part of something even if they hold most of the prose. */
    private static final Set<String> PARTS = Set.of("td", "tr", "tbody", "li", "p", "blockquote");

    private static final int LEVELS = 5;

    /** A lead set apart from the article has at least this much prose. */
    private static final int LEAD = 200;

    private static final int LONG_LEAD = 300;

    /** Votes for an element and the prose below it that is not clutter. */
    private static final class Score {
        private double votes;
        private int prose;
    }

    private final Element body;
    private final Measures measures;
    private final Roles roles;
    private final IdentityHashMap<Element, Score> scores = new IdentityHashMap<>();

    private MainContent(Element body, Measures measures, Roles roles) {
        this.body = body;
        this.measures = measures;
        this.roles = roles;
    }

    static void mark(Element body, Measures measures, Roles roles) {
        new MainContent(body, measures, roles).mark();
    }

    private void mark() {
        NodeTraversor.filter(new Vote(), body);
        Element best = best();
        if (best == null || proseOf(body) < LEAST_PROSE) {
            roles.put(body, Roles.MAIN);
            return;
        }
        Element top = climb(best);
        roles.put(top, Roles.MAIN);
        join(top);
        lead(top);
    }

    /**
     * Takes in what stands between the headline and the top: templates often set the lead apart.
     */
    private void lead(Element top) {
        Element headline = headline(top);
        Element at = top;
        while (headline != null && at.parent() != null && !at.equals(body)) {
            for (Element before = at.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                if (before.equals(headline) || holds(before, headline)) {
                    return;
                }
                Measure measure = measures.of(before);
                // A short paragraph is a standfirst or a caption, which repeats what the article
                // says.
                boolean lead = proseOf(before) > (measure.paragraphs > 1 ? LEAD : LONG_LEAD);
                if (lead && measure.linkDensity() < 0.2 && roles.of(before) == null) {
                    roles.put(before, Roles.MAIN);
                }
            }
            at = at.parent();
        }
    }

    /** The last heading of the first level before an element; null if none or if it has one. */
    private @Nullable Element headline(Element top) {
        Element last = null;
        for (Element heading : body.select("h1")) {
            if (holds(top, heading)) {
                return null;
            }
            if (heading.sourceRange().startPos() < top.sourceRange().startPos()) {
                last = heading;
            }
        }
        return last;
    }

    private static boolean holds(Element outer, Element inner) {
        for (Element up = inner; up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private int proseOf(Element element) {
        Score score = scores.get(element);
        return score == null ? 0 : score.prose;
    }

    private final class Vote implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (roles.isClutter(element) || Tags.isSilent(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            Measure measure = measures.of(element);
            if (Tags.isBlock(element) && Measures.isParagraph(element, measure)) {
                vote(element, measure);
            }
            Element parent = element.parent();
            if (parent != null && depth > 0) {
                score(parent).prose += score(element).prose;
            }
            return FilterResult.CONTINUE;
        }
    }

    private Score score(Element element) {
        return scores.computeIfAbsent(element, e -> new Score());
    }

    private void vote(Element paragraph, Measure measure) {
        int prose = measure.ownText - measure.ownLinked;
        score(paragraph).prose += prose;
        double vote = 1 + measure.ownCommas + Math.min(prose / 100.0, 3);
        if (paragraph.nameIs("li")) {
            vote *= 0.3;
        }
        boolean container = !paragraph.nameIs("p") && !paragraph.nameIs("pre");
        Element voted = container ? paragraph : paragraph.parent();
        for (int level = 0; level < LEVELS && voted != null; level++) {
            double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            score(voted).votes += vote / share;
            voted = voted.parent();
        }
    }

    private @Nullable Element best() {
        Element best = null;
        double most = 0;
        List<Element> order = new ArrayList<>();
        body.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && scores.containsKey(element)) {
                        order.add(element);
                    }
                });
        for (Element element : order) {
            double votes = scores.get(element).votes * (1 - measures.of(element).linkDensity());
            if (votes > most) {
                most = votes;
                best = element;
            }
        }
        return best;
    }

    /** Takes in the parent as long as that adds much prose and few links. */
    private Element climb(Element best) {
        Element top = best;
        for (Element up = best.parent(); up != null && !top.equals(body); up = up.parent()) {
            Measure measure = measures.of(up);
            boolean adds = proseOf(up) > 1.25 * proseOf(top) && measure.linkDensity() < 0.3;
            boolean row = PARTS.contains(top.normalName());
            if (adds || row) {
                top = up;
            }
        }
        return top;
    }

    /** Takes in siblings of the top that hold paragraphs of the same article. */
    private void join(Element top) {
        Element parent = top.parent();
        if (parent == null || top.equals(body) || proseOf(top) > 0.75 * proseOf(body)) {
            return;
        }
        for (Element sibling : parent.children()) {
            Measure measure = measures.of(sibling);
            boolean paragraph =
                    sibling.nameIs("p") && measure.text > 80 && measure.linkDensity() < 0.25;
            boolean alike =
                    !sibling.equals(top)
                            && scores.containsKey(sibling)
                            && scores.get(sibling).votes > 0.2 * scores.get(top).votes;
            if ((paragraph || alike) && roles.of(sibling) == null) {
                roles.put(sibling, Roles.MAIN);
            }
        }
    }
}
