package org.claimcheck.document.rst;

import java.util.Set;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Flow;
import org.claimcheck.document.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Sends interpreted text by its role: those of docutils and Sphinx, and of sphinxcontrib-bibtex.
 */
final class Roles {

    private static final Set<String> TEXT =
            Set.of(
                    "",
                    "title",
                    "title-reference",
                    "t",
                    "abbr",
                    "term",
                    "dfn",
                    "guilabel",
                    "menuselection",
                    "rfc",
                    "pep",
                    "abbreviation",
                    "acronym");
    private static final Set<String> EMPHASIS = Set.of("emphasis", "strong", "i", "b");
    private static final Set<String> CODE =
            Set.of(
                    "code", "literal", "command", "file", "kbd", "program", "option", "envvar",
                    "samp", "regexp", "makevar");

    private static final int LONGEST_CITATION = 120;

    private final DocumentBuilder builder;
    private final Flow flow;

    Roles(DocumentBuilder builder, Flow flow) {
        this.builder = builder;
        this.flow = flow;
    }

    /**
     * @param titled whether the author wrote what is to be shown, with the target behind it
     */
    void send(String role, Content content, int from, int to, boolean titled) {
        boolean cites =
                role.equals("cite")
                        || role.startsWith("cite:")
                        || role.equals("footcite")
                        || role.startsWith("footcite:");
        if (cites && !titled && areKeys(content.text(), from, to)) {
            citation(content, from, to);
            return;
        }
        Inline.@Nullable Kind kind = titled ? null : kind(role);
        Flow.Mark mark =
                flow.open(
                        span -> {
                            if (kind != null) {
                                builder.inline(new Inline(kind, span));
                            }
                        });
        if (kind == Inline.Kind.CODE || kind == Inline.Kind.OPAQUE) {
            content.copy(from, to, flow);
        } else {
            content.send(from, to, flow);
        }
        flow.close(mark);
    }

    private static Inline.@Nullable Kind kind(String role) {
        if (TEXT.contains(role)) {
            return null;
        }
        if (EMPHASIS.contains(role)) {
            return Inline.Kind.EMPHASIS;
        }
        if (CODE.contains(role)) {
            return Inline.Kind.CODE;
        }
        return switch (role) {
            case "sup", "superscript" -> Inline.Kind.SUPERSCRIPT;
            case "sub", "subscript" -> Inline.Kind.SUBSCRIPT;
            default -> Inline.Kind.OPAQUE;
        };
    }

    private static boolean areKeys(String text, int from, int to) {
        for (String key : text.substring(from, to).split(",", -1)) {
            for (int i = 0; i < key.strip().length(); i++) {
                char c = key.strip().charAt(i);
                if (!Character.isLetterOrDigit(c) && "_:.+-/".indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return to - from < LONGEST_CITATION;
    }

    /** Keys parted by commas, shown as Pandoc writes them. */
    private void citation(Content content, int from, int to) {
        String text = content.text();
        flow.show("[", content.start(from - 1), content.start(from));
        int at = from;
        while (at < to) {
            int comma = at;
            while (comma < to && text.charAt(comma) != ',') {
                comma++;
            }
            int first = at;
            while (first < comma && text.charAt(first) <= ' ') {
                first++;
            }
            int last = comma;
            while (last > first && text.charAt(last - 1) <= ' ') {
                last--;
            }
            if (first < last) {
                String key = text.substring(first, last);
                boolean plain = Labels.isName(key);
                flow.show(
                        plain ? "@" + key : "@{" + key + "}",
                        content.start(first),
                        content.endOf(last));
            }
            if (comma < to) {
                flow.show("; ", content.start(comma), content.endOf(comma + 1));
            }
            at = comma + 1;
        }
        flow.show("]", content.start(to), content.endOf(to + 1));
    }
}
