package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.wiki.Template.Parameter;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of a citation template: author (date). Title. Work, volume, pages. Place: publisher.
 * Identifiers. Retrieved, archived. Values stand at their own places; what stands between them
 * belongs to the name of the next.
 */
final class CitationText {

    /**
     * A value with what goes before and after it.
     *
     * @param before in the place of {@code lead}
     * @param shown what stands for the value; null where it stands for itself
     * @param after in the place of the bar or brace after the value
     * @param target the address of a link on it; empty for none
     */
    record Piece(
            String before,
            Span lead,
            Span value,
            @Nullable String shown,
            String after,
            int afterAt,
            String target) {}

    private static final int MOST_AUTHORS = 40;

    private final Template template;
    private final List<Piece> pieces = new ArrayList<>();

    private CitationText(Template template) {
        this.template = template;
    }

    static List<Piece> of(Template template) {
        CitationText text = new CitationText(template);
        text.build();
        return text.pieces;
    }

    private void build() {
        boolean authors = authors();
        Parameter date = template.first("date", "airdate", "air-date", "year");
        if (authors && date != null) {
            add(" (", date, ")", "");
        }
        String url = address("url", "chapter-url", "chapterurl", "contribution-url", "1");
        Parameter chapter =
                template.first("chapter", "contribution", "entry", "article", "section");
        Parameter title =
                template.first(
                        "title", "script-title", "trans-title", "trans_title", "headline", "quote");
        add(". ", chapter, "", template.first("title") == null ? url : "");
        add(". ", title, "", url);
        if (title == null && chapter == null && !url.isEmpty()) {
            add(". ", template.first("url", "chapter-url", "1"), "", url);
        }
        String work = template.text("work", "journal", "newspaper", "magazine", "website");
        add(
                ". ",
                template.first(
                        "work",
                        "journal",
                        "newspaper",
                        "magazine",
                        "website",
                        "periodical",
                        "encyclopedia",
                        "encyclopaedia",
                        "dictionary",
                        "series",
                        "pub"),
                "",
                "");
        add(" ", work.isEmpty() ? null : template.first("volume"), "", "");
        add(" (", work.isEmpty() ? null : template.first("issue", "number"), ")", "");
        add(". Vol. ", work.isEmpty() ? template.first("volume") : null, "", "");
        add(", ", template.first("edition"), " ed", "");
        add(". ", template.first("location", "place"), "", "");
        boolean placed = template.first("location", "place") != null;
        add(placed ? ": " : ". ", template.first("publisher", "agency"), "", "");
        if (!authors) {
            add(". ", date, "", "");
        }
        add(", p. ", template.first("page"), "", "");
        add(", pp. ", template.first("pages"), "", "");
        add(", ", template.first("at"), "", "");
        identifiers();
        add(". Retrieved ", template.first("access-date", "accessdate", "access_date"), "", "");
        archive();
    }

    private void identifiers() {
        String[][] labels = {
            {"doi", "doi:"},
            {"isbn", "ISBN "},
            {"issn", "ISSN "},
            {"oclc", "OCLC "},
            {"pmid", "PMID "},
            {"pmc", "PMC "},
            {"arxiv", "arXiv:"},
            {"jstor", "JSTOR "},
            {"bibcode", "Bibcode "},
            {"lccn", "LCCN "},
            {"id", ""}
        };
        for (String[] label : labels) {
            add(". " + label[1], template.first(label[0]), "", "");
        }
    }

    private void archive() {
        Parameter address = template.first("archive-url", "archiveurl");
        Parameter date = template.first("archive-date", "archivedate");
        String target = address("archive-url", "archiveurl");
        if (address != null && !target.isEmpty()) {
            pieces.add(
                    new Piece(
                            lead(". "),
                            address.lead(),
                            address.value(),
                            "Archived",
                            "",
                            address.end(),
                            target));
            add(" ", date, "", "");
        } else {
            add(". Archived ", date, "", "");
        }
    }

    private boolean authors() {
        int before = pieces.size();
        int editors = 0;
        add("", template.first("vauthors", "authors", "people"), "", "");
        for (String role : new String[] {"", "editor"}) {
            for (int n = 1; n <= MOST_AUTHORS; n++) {
                Parameter last = Contributors.last(template, role, n);
                if (last == null) {
                    break;
                }
                add(pieces.isEmpty() ? "" : "; ", last, "", "");
                add(", ", Contributors.first(template, role, n), "", "");
                editors += role.isEmpty() ? 0 : 1;
            }
            if (role.isEmpty() && pieces.size() > before) {
                break;
            }
        }
        if (editors > 0) {
            Piece end = pieces.remove(pieces.size() - 1);
            pieces.add(
                    new Piece(
                            end.before(),
                            end.lead(),
                            end.value(),
                            end.shown(),
                            " (ed.)",
                            end.afterAt(),
                            end.target()));
        }
        return pieces.size() > before;
    }

    private void add(String before, @Nullable Parameter value, String after, String target) {
        if (value != null) {
            pieces.add(
                    new Piece(
                            lead(before),
                            value.lead(),
                            withoutLanguage(value),
                            null,
                            after,
                            value.end(),
                            target));
        }
    }

    /** A title in another script begins with the code of its language. */
    private Span withoutLanguage(Parameter value) {
        Span span = value.value();
        boolean coded =
                value.key().of(template.source()).equalsIgnoreCase("script-title")
                        && span.length() > 3
                        && template.source().charAt(span.start() + 2) == ':';
        return coded ? new Span(span.start() + 3, span.end()) : span;
    }

    /** Nothing parts the first value from what is before it. */
    private String lead(String before) {
        if (!pieces.isEmpty()) {
            return before;
        }
        String label = before.startsWith(". ") ? before.substring(2) : before;
        return label.isBlank() || label.charAt(0) == ',' || label.startsWith(" (") ? "" : label;
    }

    /** The address in a parameter; empty where it is none, or made by another template. */
    private String address(String... names) {
        String value = template.text(names).strip();
        boolean plain =
                Urls.protocol(value, 0, value.length()) > 0
                        && value.chars().noneMatch(c -> c <= ' ' || c == '{' || c == '<');
        return plain ? value : "";
    }
}
