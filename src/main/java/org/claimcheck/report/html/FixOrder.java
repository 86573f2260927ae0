package org.claimcheck.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.citation.Marker;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Evidence;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings in the order in which to act on them: all that hangs on one source together,
 * the source with the gravest finding first, and of two the one with more of them.
 */
final class FixOrder {

    /** So many of one source are spelt out; the list has the others. */
    private static final int MOST = 6;

    private static final int LONGEST_EXCERPT = 90;

    private static final String NO_SOURCE = "No source named";
    private static final String TEXT = "The text itself";

    private final Part part;
    private final Standing standing;

    private FixOrder(Part part, Standing standing) {
        this.part = part;
        this.standing = standing;
    }

    /** Errors and warnings by source; notes are only counted. */
    static void write(Part part, Standing standing, Html out) {
        List<Group> groups = new FixOrder(part, standing).groups();
        if (groups.isEmpty()) {
            out.element("p", "No error and no warning is open.", "class", "none");
            return;
        }
        out.open("ol", "class", "sources", "role", "list").line();
        for (Group group : groups) {
            out.open("li").element("strong", group.source()).text(" ");
            out.element("span", group.counts(), "class", "counts").open("ol").line();
            for (Part.Listed listed : group.most()) {
                out.open("li", "class", listed.severity().id());
                out.element("span", listed.severity().id(), "class", "severity").text(" ");
                out.element("span", Part.place(listed.placed().location()), "class", "place");
                out.text(" ");
                out.element("q", Words.cut(listed.placed().excerpt(), LONGEST_EXCERPT)).text(" ");
                out.jump(part.ids().finding(listed.placed()), listed.placed().finding().message());
                out.close("li").line();
            }
            out.close("ol");
            int left = group.listed().size() - MOST;
            if (left > 0) {
                out.element("p", "and " + left + " more", "class", "more");
            }
            out.close("li").line();
        }
        out.close("ol").line();
    }

    private record Group(String source, List<Part.Listed> listed) {

        static final Comparator<Group> IN_ORDER =
                Comparator.comparing(Group::gravest)
                        .thenComparing(Group::errors)
                        .thenComparing(g -> g.listed().size())
                        .reversed();

        Severity gravest() {
            return listed.stream().map(Part.Listed::severity).max(Comparator.naturalOrder()).get();
        }

        long errors() {
            return listed.stream().filter(l -> l.severity() == Severity.ERROR).count();
        }

        String counts() {
            int errors = (int) errors();
            int warnings = listed.size() - errors;
            String grave = errors == 0 ? "" : Words.number(errors, "error");
            String mild = warnings == 0 ? "" : Words.number(warnings, "warning");
            return grave.isEmpty() || mild.isEmpty() ? grave + mild : grave + ", " + mild;
        }

        List<Part.Listed> most() {
            return listed.stream()
                    .sorted(Comparator.comparing(Part.Listed::severity).reversed())
                    .limit(MOST)
                    .toList();
        }
    }

    private List<Group> groups() {
        Map<String, List<Part.Listed>> bySource = new LinkedHashMap<>();
        for (Part.Listed listed : part.listed()) {
            if (listed.severity() != Severity.NOTE) {
                Family family = part.rules().family(listed.rule());
                Span span = listed.placed().finding().span();
                bySource.computeIfAbsent(source(span, family), s -> new ArrayList<>()).add(listed);
            }
        }
        return bySource.entrySet().stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .sorted(Group.IN_ORDER)
                .toList();
    }

    private String source(Span span, @Nullable Family family) {
        if (family == null || family == Family.PAGE || family == Family.CONSISTENCY) {
            return TEXT;
        }
        int entry = standing.reference(span);
        if (entry >= 0) {
            return standing.name(part.article().citations().references().get(entry));
        }
        int quoted = standing.quotation(span);
        if (family == Family.QUOTE && quoted >= 0) {
            String speaker =
                    standing.speaker(part.article().quotations().all().get(quoted).attribution());
            return speaker.isEmpty() ? "Quotations of nobody" : "Quoted: " + speaker;
        }
        Marker marker = standing.marker(span);
        if (marker != null) {
            int target = standing.target(marker);
            return target < 0
                    ? "Entries that are not there"
                    : standing.name(part.article().citations().references().get(target));
        }
        Claim claim = standing.claim(span);
        return claim == null || claim.evidence().isEmpty() ? NO_SOURCE : named(claim.evidence());
    }

    private String named(Evidence evidence) {
        if (!evidence.citations().isEmpty()) {
            int first = evidence.citations().get(0);
            int target = standing.target(part.article().citations().markers().get(first));
            if (target >= 0) {
                return standing.name(part.article().citations().references().get(target));
            }
        }
        for (String link : evidence.links()) {
            String host = host(link);
            if (!host.isEmpty()) {
                return host;
            }
        }
        if (!evidence.sources().isEmpty()) {
            return Words.cut(evidence.sources().get(0).of(part.article().text()), 80);
        }
        return NO_SOURCE;
    }

    /** The server of an address; empty if it names none. */
    private static String host(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
