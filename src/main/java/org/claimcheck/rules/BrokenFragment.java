package org.claimcheck.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Link;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** A link to a place that the document, or another one of the run, has not. */
public final class BrokenFragment implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("broken-fragment", Family.CITATION, Severity.WARNING)
                    .summary("A link to a place in the document that is not there")
                    .question("Where should this link lead?")
                    .why(
                            "The reader who follows it stays where they are: the section or note"
                                    + " was renamed, moved or taken out.")
                    .fix("Correct the link, or give the place its name back.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            # The mill

                            See [the weir](#the-weir) and [the mill](#the-mill).
                            """)
                    .clean(
                            Format.MARKDOWN,
                            """
                            # The mill

                            See [the mill](#the-mill).
                            """)
                    .misses("Places that a program or a script makes when the page is shown.")
                    .misses("Links to other files, unless they are checked in the same run.")
                    .build();

    /** Where fewer links for each broken one lead somewhere, the places are in another file. */
    private static final int FEWEST_SOUND = 1;

    /** What browsers and scripts give a meaning of their own. */
    private static final Set<String> NO_PLACE = Set.of("", "top", "_", "0", "0)", "void");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Set<String> ids = new HashSet<>();
        for (Anchor anchor : article.document().anchors()) {
            ids.add(fold(anchor.id()));
            ids.add(anchor.id());
        }
        Cover markers = Cover.of(article.citations().markers().stream().map(Marker::span).toList());
        Map<String, List<Span>> broken = new LinkedHashMap<>();
        Set<String> sound = new HashSet<>();
        List<Finding> out = new ArrayList<>();
        for (Link link : article.document().links()) {
            if (link.span().isEmpty() || markers.overlaps(link.span())) {
                continue;
            }
            if (article.others().lacks(link.target())) {
                out.add(INFO.finding(link.span(), message(link.target())));
            } else if (isPlace(link) && Checked.is(article, link.span())) {
                String id = link.target().substring(1);
                if (ids.contains(fold(id)) || ids.contains(decoded(id))) {
                    sound.add(link.target());
                } else if (article.others().place(link.target()) == null) {
                    broken.computeIfAbsent(link.target(), k -> new ArrayList<>()).add(link.span());
                }
            }
        }
        if (broken.size() * FEWEST_SOUND <= sound.size()) {
            broken.forEach(
                    (target, spans) ->
                            out.add(
                                    INFO.finding(spans.get(0), message(target))
                                            .withRelated(spans.subList(1, spans.size()))));
        } else {
            out.add(elsewhere(broken.values().stream().flatMap(List::stream).sorted().toList()));
        }
        return out.stream();
    }

    private static boolean isPlace(Link link) {
        if (!link.isFragment()) {
            return false;
        }
        String id = link.target().substring(1).strip();
        return !NO_PLACE.contains(id.toLowerCase(Locale.ROOT))
                && id.chars().noneMatch(c -> "!/=&?{}<>:~%$|".indexOf(c) >= 0 && c != '%');
    }

    private static String message(String target) {
        return "Nothing in this document is called “"
                + target.replace('\n', ' ')
                + "”: correct the link, or name the place it should lead to.";
    }

    /** Where no link of many finds its place, the places may be somewhere else. */
    private static Finding elsewhere(List<Span> spans) {
        String message =
                (spans.size() == 1
                                ? "The place that this link leads to is not in this document"
                                : "None of the places that these "
                                        + spans.size()
                                        + " links lead to is in this document")
                        + ": correct the "
                        + (spans.size() == 1 ? "link" : "links")
                        + ", or check the file that has the place in the same run.";
        return new Finding(
                INFO.id(),
                Severity.NOTE,
                message,
                spans.get(0),
                null,
                spans.subList(1, spans.size()));
    }

    private static String decoded(String id) {
        if (id.indexOf('%') < 0) {
            return id;
        }
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return id;
        }
    }

    /** Publishers differ in how they make ids of headings: only letters and digits are compared. */
    private static String fold(String id) {
        String lower = decoded(id).toLowerCase(Locale.ROOT);
        String own = lower.startsWith("user-content-") ? lower.substring(13) : lower;
        StringBuilder out = new StringBuilder();
        own.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.isEmpty() ? own : out.toString();
    }
}
