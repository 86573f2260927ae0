package org.claimcheck.document.wiki;

import java.util.Locale;
import org.claimcheck.document.wiki.Template.Parameter;

/** The names of the places on a page that short notes and links lead to. */
final class CitationId {

    private CitationId() {}

    /** The id by which {@code {{sfn|Smith|2004}}} finds the citation; empty if it has none. */
    static String of(Template template) {
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
        StringBuilder id = new StringBuilder();
        for (String role : new String[] {"", "editor"}) {
            for (int n = 1; n <= 4 && (id.isEmpty() || n > 1); n++) {
                Parameter last = Contributors.last(template, role, n);
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

    /** As MediaWiki writes it in an address: each run of white space is a low line. */
    static String fold(String id) {
        return String.join("_", id.strip().split("[\\s_]+", -1));
    }
}
