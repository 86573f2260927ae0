package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** The same told twice with two figures: headline, dek or caption against the text. */
public final class ConflictingFigures implements Rule {

    /** So many mentions are compared with each other. */
    private static final int MOST = 400;

    private static final RuleInfo INFO =
            RuleInfo.named("conflicting-figures", Family.CONSISTENCY, Severity.NOTE)
                    .summary("The same thing is told with two different figures")
                    .why(
                            "A figure was corrected in one place only, or one of the two was"
                                    + " mistyped; headlines, captions and summaries are often left"
                                    + " behind.")
                    .fix(
                            "Find out which is right and write it in both places, or say what differs.")
                    .flagged(
                            "Mill fire at Harrow destroys 14 looms\n\n"
                                    + "The fire destroyed 41 looms of the mill at Harrow.")
                    .clean(
                            "Mill fire at Harrow destroys 14 looms\n\n"
                                    + "The fire destroyed 14 looms of the mill at Harrow.")
                    .source(
                            "Two sentences tell the same if nearly all words of content of the"
                                    + " shorter stand in the longer, and neither has another date;"
                                    + " or if both tell how many people the one event killed or"
                                    + " injured, or a length of what the title names.")
                    .misses(
                            "The same thing told in other words; sentences with several figures;"
                                    + " lists, tables but for rows of lengths, what somebody is"
                                    + " said to have counted, and the YAML block before a Markdown"
                                    + " text.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Mention> mentions = new ArrayList<>();
        List<Toll> tolls = new ArrayList<>();
        List<Dimension> dimensions = new ArrayList<>();
        String title = Beginning.title(article);
        for (Wording wording : Wording.of(article, 1)) {
            if (mentions.size() < MOST) {
                add(mentions, Mention.of(article, wording));
            }
            if (tolls.size() < MOST) {
                add(tolls, Toll.of(article, wording));
            }
            if (dimensions.size() < MOST) {
                add(dimensions, Dimension.of(article, wording, title));
            }
        }
        Map<Span, Finding> out = new LinkedHashMap<>();
        addConflicts(mentions, out);
        addConflicts(Toll.ofOneEvent(tolls), out);
        addConflicts(Dimension.ofOneThing(dimensions), out);
        return out.values().stream();
    }

    private static <T extends Telling<T>> void add(List<T> out, @Nullable T telling) {
        if (telling != null) {
            out.add(telling);
        }
    }

    /** Each that contradicts an earlier one, once. */
    private static <T extends Telling<T>> void addConflicts(List<T> all, Map<Span, Finding> out) {
        for (int i = 1; i < all.size(); i++) {
            T later = all.get(i);
            all.subList(0, i).stream()
                    .filter(earlier -> earlier.contradicts(later))
                    .findFirst()
                    .ifPresent(earlier -> out.putIfAbsent(later.span(), finding(earlier, later)));
        }
    }

    private static Finding finding(Telling<?> one, Telling<?> other) {
        return INFO.finding(
                        other.span(),
                        String.format(
                                "%s here, but %s where the same is told before; make them agree, or"
                                        + " say what differs.",
                                Decimals.capital(other.written()), one.written()))
                .withRelated(List.of(one.span()));
    }
}
