package org.claimcheck.document.wiki;

import org.claimcheck.document.CharacterReference;
import org.claimcheck.document.Inline;
import org.claimcheck.document.wiki.Output.Mark;

/** Appends text that holds no markup. */
final class Literals {

    private final String source;
    private final Output out;
    private final Entities entities = new Entities();

    Literals(String source, Output out) {
        this.source = source;
        this.out = out;
    }

    /** As it stands; returns its end. */
    int literal(int from, int to) {
        out.copy(from, to);
        return to;
    }

    /** What a character reference stands for; returns its end. */
    int reference(int from, int to) {
        String shown = entities.shown(source.substring(from, to));
        boolean space = shown.length() == 1 && isSpace(shown.charAt(0));
        if (space) {
            out.space(from, to);
        } else {
            out.replace(shown, from, to);
        }
        return to;
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** As it stands, but for character references. */
    void copyDecoded(int from, int to) {
        int at = from;
        while (at < to) {
            int reference = source.charAt(at) == '&' ? CharacterReference.end(source, at, to) : -1;
            if (reference > 0) {
                out.replace(entities.shown(source.substring(at, reference)), at, reference);
                at = reference;
            } else {
                int end = at + 1;
                while (end < to && source.charAt(end) != '&') {
                    end++;
                }
                out.copy(at, end);
                at = end;
            }
        }
    }

    /** Text with what its character references stand for. */
    String decoded(String address) {
        return entities.decodeAll(address);
    }

    /** Shown as written, and nothing that a rule should judge. */
    int opaque(int from, int to) {
        Mark mark = out.mark();
        out.copy(from, to);
        out.inline(mark, Inline.Kind.OPAQUE);
        return to;
    }

    /** The same for a longer stretch, white space folded. */
    void opaqueWords(int from, int to) {
        Mark mark = out.mark();
        verbatim(from, to);
        out.inline(mark, Inline.Kind.OPAQUE);
    }

    /** The content of a tag within which nothing is markup. */
    void raw(Construct construct) {
        int from = construct.innerStart();
        int to = construct.innerEnd();
        switch (construct.name()) {
            case "nowiki" -> verbatim(from, to);
            case "pre", "syntaxhighlight", "source" -> {
                Mark mark = out.mark();
                verbatim(from, to);
                out.inline(mark, Inline.Kind.CODE);
            }
            case "math", "chem", "ce" -> {
                Mark mark = out.mark();
                verbatim(from, to);
                out.inline(mark, Inline.Kind.OPAQUE);
            }
            default -> {}
        }
    }

    /** As it stands, but for character references, white space folded. */
    void verbatim(int from, int to) {
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int end = at + 1;
            if (c == '&' && CharacterReference.end(source, at, to) > 0) {
                at = reference(at, CharacterReference.end(source, at, to));
                continue;
            }
            if (isSpace(c)) {
                while (end < to && isSpace(source.charAt(end))) {
                    end++;
                }
                out.space(at, end);
            } else {
                while (end < to && source.charAt(end) != '&' && !isSpace(source.charAt(end))) {
                    end++;
                }
                out.copy(at, end);
            }
            at = end;
        }
    }
}
