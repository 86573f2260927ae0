package org.claimcheck.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.engine.Summary;
import org.claimcheck.engine.SuppressedFinding;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.text.Span;

/** Writes what can be seen at a glance: tables that lead into the text. */
final class Overview {

    /** So many words of a person or markers of an entry are shown. */
    private static final int MOST = 5;

    private static final int LONGEST_EXCERPT = 120;

    private static final int LONGEST_ENTRY = 400;

    /** Width of the picture of the section with the most claims. */
    private static final int FULL = 100;

    private final Part part;
    private final Article article;
    private final Standing standing;
    private final Html out;

    Overview(Part part, Standing standing, Html out) {
        this.part = part;
        this.article = part.article();
        this.standing = standing;
        this.out = out;
    }

    void write() {
        out.open("div", "class", "cards").line();
        card("What to fix first", true, "fix", () -> BySource.write(part, standing, out));
        out.open("div", "class", "stack").line();
        card("What was looked for", true, "looked", this::families);
        card("Who is quoted", true, "speakers", this::speakers);
        out.close("div").line();
        card("Claims with evidence", true, "coverage", this::coverage);
        card("References, and who cites them", false, "references", this::references);
        if (!part.report().suppressed().isEmpty()) {
            card("Suppressed, and why", false, "suppressed", this::suppressed);
        }
        out.close("div").line();
    }

    private void card(String title, boolean isOpen, String id, Runnable content) {
        String name = part.ids().part(id);
        if (isOpen) {
            out.open("details", "class", "card " + id, "id", name, "open", "");
        } else {
            out.open("details", "class", "card " + id, "id", name);
        }
        out.open("summary").element(part.heading(1), title).close("summary").line();
        content.run();
        out.close("details").line();
    }

    /** Beside a clean zero stands what it does not say. */
    private void families() {
        Map<Family, Integer> counts = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            counts.put(family, 0);
        }
        Summary summary = part.report().summary();
        summary.findings()
                .byRule()
                .forEach(
                        (rule, n) -> {
                            Family family = part.rules().family(rule);
                            if (family != null) {
                                counts.merge(family, n, Integer::sum);
                            }
                        });
        table("Family", "Findings", "Not checked");
        counts.forEach(
                (family, count) -> {
                    List<String> gaps = summary.notChecked(family);
                    String open = count == 0 && gaps.isEmpty() ? unsaid(family) : "";
                    out.open("tr").element("th", family.id(), "scope", "row");
                    out.element("td", Integer.toString(count), "class", "number");
                    out.element("td", open + String.join(" ", gaps)).close("tr").line();
                });
        closeTable();
    }

    private String unsaid(Family family) {
        return "What no rule looks for; its %d rules found nothing."
                .formatted(part.rules().size(family));
    }

    private void coverage() {
        Summary.Coverage coverage = part.report().summary().coverage();
        int most = 1;
        for (Summary.Section section : coverage.sections()) {
            most = Math.max(most, section.claims());
        }
        table("Section", "Picture", "With evidence");
        for (Summary.Section section : coverage.sections()) {
            Span heading = section.heading();
            String title =
                    heading == null
                            ? "Before the first heading"
                            : Words.cut(heading.of(article.text()), 80);
            covered(title, section.claims(), section.withEvidence(), most);
        }
        covered("All", coverage.claims(), coverage.withEvidence(), Math.max(1, coverage.claims()));
        closeTable();
    }

    /** A bar as long as there are claims, filled as far as they have evidence. */
    private void covered(String title, int claims, int supported, int most) {
        String all = Integer.toString(FULL * claims / most);
        String filled = Integer.toString(FULL * supported / most);
        out.open("tr").element("th", title, "scope", "row").open("td");
        out.open(
                "svg",
                "viewBox",
                "0 0 " + FULL + " 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        out.open("rect", "class", "bare", "width", all, "height", "10").close("rect");
        out.open("rect", "class", "backed", "width", filled, "height", "10").close("rect");
        out.close("svg").close("td");
        out.element("td", supported + " of " + claims, "class", "number").close("tr").line();
    }

    private void speakers() {
        Map<String, List<Integer>> bySpeaker = new LinkedHashMap<>();
        List<Quotation> all = article.quotations().all();
        for (int i = 0; i < all.size(); i++) {
            Quotation quotation = all.get(i);
            boolean counts = quotation.isSpeech() && article.isChecked(quotation.span());
            if (counts && !article.citations().isReference(quotation.span())) {
                String speaker = standing.speaker(quotation.attribution());
                bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(i);
            }
        }
        if (bySpeaker.isEmpty()) {
            out.element("p", "No quotation was found.", "class", "none");
            return;
        }
        table("Who", "Quotations", "Quoted with");
        bySpeaker.forEach(this::speaker);
        closeTable();
    }

    private void speaker(String speaker, List<Integer> quotations) {
        List<Quotation> all = article.quotations().all();
        String kind = all.get(quotations.get(0)).attribution().kind().id().replace('-', ' ');
        out.open("tr").open("th", "scope", "row");
        out.text(speaker.isEmpty() ? "nobody is named" : speaker);
        if (!speaker.isEmpty()) {
            out.text(" ").element("span", kind, "class", "kind");
        }
        out.close("th").element("td", Integer.toString(quotations.size()), "class", "number");
        out.open("td").open("ul", "role", "list");
        for (int i : quotations.subList(0, Math.min(MOST, quotations.size()))) {
            String words = Words.cut(all.get(i).span().of(article.text()), LONGEST_EXCERPT);
            out.open("li").jump(part.ids().quotation(i), words).close("li");
        }
        out.close("ul");
        if (quotations.size() > MOST) {
            String left = "and " + (quotations.size() - MOST) + " more";
            out.element("p", left, "class", "more");
        }
        out.close("td").close("tr").line();
    }

    private void references() {
        List<Reference> all = article.citations().references();
        if (all.isEmpty()) {
            out.element("p", "No list of references was found.", "class", "none");
            return;
        }
        table("Entry", "Source", "Cited at");
        for (int i = 0; i < all.size(); i++) {
            Reference reference = all.get(i);
            String label = reference.label() == null ? "–" : reference.label();
            out.open("tr", "id", part.ids().reference(i));
            out.element("th", Words.cut(label, 40), "scope", "row").open("td");
            out.text(Words.cut(reference.span().of(article.text()), LONGEST_ENTRY));
            if (reference.fields().url() != null) {
                out.text(" ").address(reference.fields().url());
            }
            out.close("td").open("td");
            citedBy(reference);
            out.close("td").close("tr").line();
        }
        closeTable();
    }

    private void citedBy(Reference reference) {
        List<Integer> markers = reference.citedBy();
        if (markers.isEmpty()) {
            out.text("nowhere");
        }
        for (int i : markers.subList(0, Math.min(MOST, markers.size()))) {
            Marker marker = article.citations().markers().get(i);
            String place = Part.place(article.document().location(marker.span()));
            out.jump(part.ids().marker(i), place).text(" ");
        }
        if (markers.size() > MOST) {
            out.text("and " + (markers.size() - MOST) + " more");
        }
    }

    private void suppressed() {
        table("Rule", "Place", "Words", "Why");
        for (SuppressedFinding left : part.report().suppressed()) {
            out.open("tr").element("th", left.placed().finding().rule(), "scope", "row");
            out.element("td", Part.place(left.placed().location()));
            out.element("td", Words.cut(left.placed().excerpt(), LONGEST_EXCERPT));
            out.element("td", left.why().by().id() + ": " + left.why().reason());
            out.close("tr").line();
        }
        closeTable();
    }

    private void table(String... headings) {
        out.open("div", "class", "wide", "tabindex", "0", "role", "group").open("table");
        out.open("thead").open("tr");
        for (String heading : headings) {
            out.element("th", heading, "scope", "col");
        }
        out.close("tr").close("thead").open("tbody").line();
    }

    private void closeTable() {
        out.close("tbody").close("table").close("div").line();
    }
}
