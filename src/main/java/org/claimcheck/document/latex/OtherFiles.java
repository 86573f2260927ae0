package org.claimcheck.document.latex;

import java.util.ArrayList;
import java.util.List;

/**
 * The other files that a source names.
 *
 * @param bibliographies in order, with their extension
 * @param isWhole whether it includes no file with text
 */
record OtherFiles(List<String> bibliographies, boolean isWhole) {

    private static final int LONGEST = 300;

    OtherFiles {
        bibliographies = List.copyOf(bibliographies);
    }

    static OtherFiles of(String source) {
        List<String> names = new ArrayList<>();
        boolean whole = true;
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '%') {
                at = Lines.end(source, at);
            } else if (c == '\\') {
                int after = CommandName.end(source, at, source.length());
                String name = source.substring(at + 1, after);
                switch (name) {
                    case "bibliography", "addbibresource" -> names(source, after, names);
                    case "input", "include", "subfile" -> whole = false;
                    default -> {}
                }
                at = after;
            } else {
                at++;
            }
        }
        return new OtherFiles(names, whole);
    }

    private static void names(String source, int after, List<String> names) {
        int limit = Math.min(source.length(), after + LONGEST);
        int at = after;
        if (at < limit && source.charAt(at) == '[') {
            while (at < limit && source.charAt(at) != ']') {
                at++;
            }
            at++;
        }
        int close = source.substring(after, limit).indexOf('}') + after;
        if (at < limit && source.charAt(at) == '{' && close > at) {
            for (String name : source.substring(at + 1, close).split(",", -1)) {
                String file = name.strip();
                if (!file.isEmpty()) {
                    names.add(file.endsWith(".bib") ? file : file + ".bib");
                }
            }
        }
    }
}
