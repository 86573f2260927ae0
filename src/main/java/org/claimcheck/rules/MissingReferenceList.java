package org.claimcheck.rules;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Citation markers in a document that has no list anywhere. */
public final class MissingReferenceList implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("missing-reference-list", Family.CITATION, Severity.ERROR)
                    .summary("Citation markers, but no list of references anywhere")
                    .why(
                            "Markers without a list were usually copied along with somebody"
                                    + " else's text; they look like evidence and are none.")
                    .fix("Add the list the markers belong to, or take the markers out.")
                    .flagged(
                            "Both ports grew quickly in those years [4] [5] [6] and traded in"
                                    + " timber.")
                    .flagged("The council met twice a month.[12] Its minutes are lost.[13]")
                    .clean(
                            """
                            Both ports grew quickly [1] and traded in timber.

                            [1] Harbour office, yearbook 1911.
                            """)
                    .clean("\"The [two] ports grew quickly [sic] in those years,\" he wrote.")
                    .source(
                            "The same problem as the error \"cite error group refs without"
                                    + " references\" of MediaWiki's Cite extension.")
                    .misses(
                            "A single number in brackets between two words, as in \"had [2] sons\".")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Marker> markers =
                article.citations().markers().stream()
                        .filter(m -> m.resolution() == Marker.Resolution.NO_LIST)
                        .toList();
        if (markers.isEmpty()) {
            return Stream.empty();
        }
        boolean one = markers.size() == 1;
        boolean keys = markers.stream().allMatch(m -> m.style() == Marker.Style.KEY);
        String message =
                "Nothing in this document explains the "
                        + (keys ? "key" : "marker")
                        + (one ? " " : "s ")
                        + MarkerText.list(article, markers)
                        + (keys ? ": name the bibliography " : ": add the reference list ")
                        + (one
                                ? "it came from, or take it out."
                                : "they came from, or take them out.");
        List<Span> places =
                Spans.joined(markers.stream().map(Marker::span).toList(), article.text());
        return Stream.of(
                INFO.finding(places.get(0), message).withRelated(places.subList(1, places.size())));
    }
}
