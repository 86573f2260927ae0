package org.claimcheck.document.markdown;

import org.claimcheck.document.CharacterReference;
import org.claimcheck.text.MappedText;

/**
 * Appends what the parser shows for a stretch of text, character by character beside its source:
 * backslash escapes, character references and NULs stand for other characters, white space at the
 * end of a line is gone, everything else is a copy.
 */
final class Literal {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Entities entities;
    private final MappedText out;

    Literal(Entities entities, MappedText out) {
        this.entities = entities;
        this.out = out;
    }

    /**
     * @param escaped whether backslashes and references were read as such; not so in autolinks
     */
    void append(String literal, Content content, int from, int to, boolean escaped) {
        int shown = 0;
        int at = from;
        int run = from;
        while (shown < literal.length() && at < to) {
            char c = content.charAt(at);
            boolean escape =
                    escaped
                            && c == '\\'
                            && at + 1 < to
                            && ESCAPABLE.indexOf(content.charAt(at + 1)) >= 0;
            int reference =
                    escaped && c == '&' ? CharacterReference.end(content.chars(), at, to) : -1;
            String decoded =
                    reference > 0 ? entities.shown(content.chars().substring(at, reference)) : "";
            if (escape) {
                content.copy(run, at, out);
                content.replace(content.chars().substring(at + 1, at + 2), at, at + 2, out);
                shown++;
                at += 2;
                run = at;
            } else if (reference > 0 && !decoded.startsWith("&" + content.charAt(at + 1))) {
                content.copy(run, at, out);
                content.replace(decoded, at, reference, out);
                shown += decoded.length();
                at = reference;
                run = at;
            } else if (c == literal.charAt(shown)) {
                shown++;
                at++;
            } else {
                content.copy(run, at, out);
                run = at + 1;
                content.replace(literal.substring(shown, shown + 1), at, at + 1, out);
                shown++;
                at++;
            }
        }
        content.copy(run, at, out);
    }
}
