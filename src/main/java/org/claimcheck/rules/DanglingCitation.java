package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Citations;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.jspecify.annotations.Nullable;

/** A marker whose entry is missing from a list that exists. */
public final class DanglingCitation implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("dangling-citation", Family.CITATION, Severity.ERROR)
                    .summary("A citation marker has no entry in the list of references")
                    .question("Which source does this marker mean?")
                    .why(
                            "A reader who follows the marker finds nothing, and nobody can tell"
                                    + " which source was meant.")
                    .fix("Add the missing entry, correct the marker, or take it out.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            The bridge opened in spring.[^bridge] It carries trams.[^trams]

                            [^bridge]: City archive, file 12.
                            """)
                    .clean(
                            Format.MARKDOWN,
                            """
                            The bridge opened in spring.[^bridge]

                            [^bridge]: City archive, file 12.
                            """)
                    .misses(
                            "Markers of author and year, such as (Reed 2010), unless the list has entries for"
                                    + " most of the others and the name nowhere.")
                    .misses(
                            "Keys such as [@smith2010] where no bibliography is found, or not each that is"
                                    + " named.")
                    .build();

    /** Two slips of the keyboard at most, and fewer in short labels. */
    private static final int NEAR = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Citations citations = article.citations();
        Map<String, List<Marker>> missing = new LinkedHashMap<>();
        Cover quoted = CitationInQuote.lost(article);
        for (Marker marker : citations.markers()) {
            if (marker.resolution() == Marker.Resolution.NO_ENTRY
                    && !quoted.overlaps(marker.span())) {
                missing.computeIfAbsent(marker.label(), k -> new ArrayList<>()).add(marker);
            }
        }
        return missing.values().stream().map(same -> finding(article, same));
    }

    private static Finding finding(Article article, List<Marker> same) {
        Marker first = same.get(0);
        String shown = MarkerText.shown(article, first);
        String message =
                "The list of references has no entry for "
                        + shown
                        + ": add it, correct the marker, or take the marker out.";
        Finding finding =
                INFO.finding(first.span(), message)
                        .withRelated(same.stream().skip(1).map(Marker::span).toList());
        String nearest = nearest(first.label(), article.citations().references());
        return nearest == null ? finding : finding.withSuggestion(nearest(first, shown, nearest));
    }

    private static String nearest(Marker marker, String shown, String label) {
        return shown.contains(marker.label()) ? shown.replace(marker.label(), label) : label;
    }

    /** The defined label a slip away; null if there is none or several are as near. */
    private static @Nullable String nearest(String label, List<Reference> references) {
        int allowed = Math.min(NEAR, label.length() / 4);
        String best = null;
        int distance = allowed + 1;
        for (Reference reference : references) {
            String other = reference.label();
            if (other == null || other.equals(best) || isNumber(other) || isNumber(label)) {
                continue;
            }
            int d = EditDistance.of(label, other, allowed);
            if (d < distance) {
                distance = d;
                best = other;
            } else if (d == distance && d <= allowed) {
                best = null;
            }
        }
        return distance <= allowed ? best : null;
    }

    /** One number is as near to another as the next. */
    private static boolean isNumber(String label) {
        return label.chars().allMatch(Character::isDigit);
    }
}
