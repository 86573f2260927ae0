package org.claimcheck.report.html;

import java.util.List;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.text.Location;

/** Writes the findings beside the article, each with all that is known of it. */
final class FindingList {

    private static final int LONGEST_EXCERPT = 300;
    private static final int MOST_RELATED = 12;

    private final Part part;
    private final Standing standing;
    private final Html out;

    private FindingList(Part part, Standing standing, Html out) {
        this.part = part;
        this.standing = standing;
        this.out = out;
    }

    static void write(Part part, Standing standing, Html out) {
        FindingList list = new FindingList(part, standing, out);
        if (part.listed().isEmpty()) {
            out.element("p", "No finding to show.", "class", "none");
            return;
        }
        out.open("ol", "class", "findings", "role", "list").line();
        part.listed().forEach(list::finding);
        out.close("ol").line();
    }

    private void finding(Part.Listed listed) {
        PlacedFinding placed = listed.placed();
        String severity = listed.severity().id();
        RuleInfo rule = part.rules().of(listed.rule());
        out.open(
                "li",
                "id",
                part.ids().finding(placed),
                "class",
                "finding " + severity,
                "data-n",
                Integer.toString(listed.number()),
                "data-severity",
                severity,
                "data-rule",
                listed.rule(),
                "data-family",
                rule == null ? "other" : rule.family().id());
        out.open("details").open("summary");
        out.element("span", Integer.toString(listed.number()), "class", "n").text(" ");
        out.element("span", severity, "class", "severity").text(" ");
        out.element("span", listed.rule(), "class", "rule").text(" ");
        out.element("span", "", "class", "state").text(" ");
        out.element("span", Part.place(placed.location()), "class", "place").text(" ");
        out.element("span", placed.finding().message(), "class", "message");
        out.close("summary").line().open("dl");
        words(placed);
        place(placed);
        if (rule != null) {
            term("Why").element("dd", rule.why());
        }
        List<String> evidence = standing.evidence(listed);
        if (!evidence.isEmpty()) {
            term("Evidence");
            evidence.forEach(e -> out.element("dd", e));
            for (String link : standing.links(listed)) {
                out.open("dd").address(link).close("dd");
            }
        }
        if (rule != null) {
            term("What would satisfy it").element("dd", rule.fix());
        }
        if (placed.finding().suggestion() != null) {
            term("Suggestion").element("dd", placed.finding().suggestion());
        }
        if (listed.row() != null) {
            String id = part.ids().row(CheckList.id(listed.row()));
            term("To check").open("dd").jump(id, "its row in the ledger").close("dd");
        }
        out.close("dl").close("details").close("li").line();
    }

    private Html term(String term) {
        return out.element("dt", term);
    }

    private void words(PlacedFinding placed) {
        term("Words").open("dd");
        out.element("q", Words.cut(placed.excerpt(), LONGEST_EXCERPT)).close("dd");
    }

    private void place(PlacedFinding placed) {
        Location at = placed.location();
        String file = at.path() == null ? part.path() : at.path();
        String end = at.endLine() + ":" + at.endColumn();
        term("Place").open("dd");
        out.element("code", file + ":" + at.line() + ":" + at.column() + "–" + end).text(" ");
        if (placed.finding().field() == null) {
            out.jump(part.ids().place(placed), "in the text");
        } else {
            out.text("a field outside the text; against it speaks ");
            out.jump(part.ids().place(placed), "this place");
        }
        out.close("dd");
        if (!placed.related().isEmpty()) {
            List<String> places =
                    placed.related().stream().limit(MOST_RELATED).map(Part::place).toList();
            int left = placed.related().size() - places.size();
            String more = left > 0 ? " and " + left + " more" : "";
            term("Also at").element("dd", String.join(", ", places) + more);
        }
    }
}
