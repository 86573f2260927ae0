package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.document.html.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The words of {@link ClutterNames} that a page gives to so much of its prose that they cannot mean
 * what they usually do: in the markup of some page builders every paragraph is a widget.
 */
final class CommonNames implements NodeVisitor {

    private static final double MOST = 0.3;

    private final Measures measures;
    private final Map<String, Integer> prose = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final List<List<String>> opened = new ArrayList<>();

    private CommonNames(Measures measures) {
        this.measures = measures;
    }

    static Set<String> in(Element body, Measures measures) {
        CommonNames names = new CommonNames(measures);
        body.traverse(names);
        double most = MOST * measures.of(body).prose;
        Set<String> common = new HashSet<>();
        names.prose.forEach(
                (word, amount) -> {
                    if (amount > most) {
                        common.add(word);
                    }
                });
        return common;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        List<String> here = new ArrayList<>();
        Measure measure = measures.of(element);
        List<String> words = measure.prose == 0 ? List.of() : Names.of(element);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            ClutterNames.Meaning meaning =
                    ClutterNames.of(word, i + 1 < words.size() ? words.get(i + 1) : "");
            // An element that is too long for the word would not be believed anyway.
            boolean believed = meaning != null && measure.text <= meaning.longest();
            if (believed && meaning.strength() == ClutterNames.Strength.WEAK && open.add(word)) {
                here.add(word);
                prose.merge(word, measure.prose, Integer::sum);
            }
        }
        opened.add(here);
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            open.removeAll(opened.remove(opened.size() - 1));
        }
    }
}
