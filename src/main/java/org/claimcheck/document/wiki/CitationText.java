package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                Parameter last = last(role, n);
                if (last == null) {
                    break;
                }
                add(pieces.isEmpty() ? "" : "; ", last, "", "");
                add(", ", first(role, n), "", "");
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

    private @Nullable Parameter last(String role, int n) {
        if (role.isEmpty()) {
            return n == 1
                    ? template.first("last", "last1", "author", "author1", "surname", "surname1")
                    : template.first("last" + n, "author" + n, "surname" + n);
        }
        return n == 1
                ? template.first(
                        "editor-last",
                        "editor1-last",
                        "editor-last1",
                        "editor",
                        "editor1",
                        "editors")
                : template.first("editor" + n + "-last", "editor-last" + n, "editor" + n);
    }

    private @Nullable Parameter first(String role, int n) {
        if (role.isEmpty()) {
            return n == 1
                    ? template.first("first", "first1", "given", "given1")
                    : template.first("first" + n, "given" + n);
        }
        return n == 1
                ? template.first("editor-first", "editor1-first", "editor-first1")
                : template.first("editor" + n + "-first", "editor-first" + n);
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

    /** The id by which {@code {{sfn|Smith|2004}}} finds the citation; empty if it has none. */
    static String id(Template template) {
        String ref = template.text("ref");
        String low = ref.toLowerCase(Locale.ROOT);
        if (low.equals("none")) {
            return "";
        }
        if (low.startsWith("{{sfnref") || low.startsWith("{{harvid")) {
            String inner = ref.substring(2, Math.max(2, ref.length() - 2));
            StringBuilder id = new StringBuilder("CITEREF");
            String[] parts = inner.split("\\|", -1);
            for (int i = 1; i < parts.length; i++) {
                id.append(parts[i].strip());
            }
            return fold(id.toString());
        }
        if (!ref.isEmpty() && !low.equals("harv")) {
            return fold(ref);
        }
        CitationText text = new CitationText(template);
        StringBuilder id = new StringBuilder();
        for (String role : new String[] {"", "editor"}) {
            for (int n = 1; n <= 4 && (id.isEmpty() || n > 1); n++) {
                Parameter last = text.last(role, n);
                if (last == null) {
                    break;
                }
                id.append(plain(last.value().of(template.source())));
            }
            if (!id.isEmpty()) {
                break;
            }
        }
        return id.isEmpty() ? "" : fold("CITEREF" + id + year(template.text("date", "year")));
    }

    /** Without markup: {@code [[Ada Reed|Reed]]} is Reed. */
    private static String plain(String name) {
        String text = name;
        if (text.startsWith("[[") && text.endsWith("]]")) {
            text = text.substring(2, text.length() - 2);
            text = text.substring(text.indexOf('|') + 1);
        }
        return text.replace("''", "");
    }

    /** The first four digits in a row, with the letter after them. */
    private static String year(String date) {
        for (int i = 0; i + 4 <= date.length(); i++) {
            int end = i;
            while (end < date.length() && Character.isDigit(date.charAt(end))) {
                end++;
            }
            if (end - i == 4) {
                boolean letter =
                        end < date.length()
                                && Character.isLowerCase(date.charAt(end))
                                && (end + 1 == date.length()
                                        || !Character.isLetter(date.charAt(end + 1)));
                return date.substring(i, letter ? end + 1 : end);
            }
            i = Math.max(i, end);
        }
        return "";
    }

    static String fold(String id) {
        return String.join("_", id.strip().split("[\\s_]+", -1));
    }
}
