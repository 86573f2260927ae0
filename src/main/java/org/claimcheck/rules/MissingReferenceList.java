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
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Citation markers in a document that has no list anywhere. */
public final class MissingReferenceList implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("missing-reference-list", Family.CITATION, Severity.ERROR)
                    .summary("Citation markers, but no list of references anywhere")
                    .question("What do these markers point to?")
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

    /** One number inside a quotation is told as that; several show that a list was lost. */
    private static final int FEWEST_QUOTED = 2;

    private static final String COPIED =
            ", which came along with quoted words: take them out, and cite the source of the quotation.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Marker> lost =
                article.citations().markers().stream()
                        .filter(m -> m.resolution() == Marker.Resolution.NO_LIST)
                        .toList();
        Cover quoted = CitationInQuote.lost(article);
        List<Marker> own = lost.stream().filter(m -> !quoted.overlaps(m.span())).toList();
        if (own.isEmpty() && lost.size() < FEWEST_QUOTED) {
            return Stream.empty();
        }
        List<Marker> markers = own.isEmpty() ? lost : own;
        String message =
                "Nothing in this document explains the "
                        + noun(markers)
                        + MarkerText.list(article, markers)
                        + (own.isEmpty() ? COPIED : advice(markers));
        List<Span> places =
                Spans.joined(markers.stream().map(Marker::span).toList(), article.text());
        return Stream.of(
                INFO.finding(places.get(0), message).withRelated(places.subList(1, places.size())));
    }

    private static boolean areKeys(List<Marker> markers) {
        return markers.stream().allMatch(m -> m.style() == Marker.Style.KEY);
    }

    private static String noun(List<Marker> markers) {
        return (areKeys(markers) ? "key" : "marker") + (markers.size() == 1 ? " " : "s ");
    }

    private static String advice(List<Marker> markers) {
        return (areKeys(markers) ? ": name the bibliography " : ": add the reference list ")
                + (markers.size() == 1
                        ? "it came from, or take it out."
                        : "they came from, or take them out.");
    }
}
