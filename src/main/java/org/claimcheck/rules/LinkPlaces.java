package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.claimcheck.article.Article;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.lookup.WebLink;
import org.claimcheck.text.Span;

/**
 * An address that was visited, and where the checked text has it.
 *
 * @param spans in text order; at least one
 */
record LinkPlaces(String address, LinkCheck check, List<Span> spans) {

    LinkPlaces {
        spans = List.copyOf(spans);
    }

    /** The addresses with a certain outcome, by first place. */
    static List<LinkPlaces> of(Article article, Predicate<LinkCheck> outcome) {
        Map<String, LinkCheck> checks = article.lookups().links();
        if (checks.values().stream().noneMatch(outcome)) {
            return List.of();
        }
        Map<String, List<Span>> places = new LinkedHashMap<>();
        for (WebLink link : article.webLinks()) {
            LinkCheck check = checks.get(link.address());
            if (check != null && outcome.test(check) && article.isChecked(link.span())) {
                places.computeIfAbsent(link.address(), k -> new ArrayList<>()).add(link.span());
            }
        }
        List<LinkPlaces> out = new ArrayList<>();
        places.forEach(
                (address, spans) -> {
                    LinkCheck check = checks.get(address);
                    if (check != null) {
                        out.add(new LinkPlaces(address, check, spans));
                    }
                });
        return out;
    }

    Span first() {
        return spans.get(0);
    }

    List<Span> others() {
        return spans.subList(1, spans.size());
    }
}
