package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * Finds remarks of Wikipedia's editors that were copied along with the text. The list is what the
 * inline cleanup templates of the English Wikipedia (the family of Template:Fix) show. They are
 * always lower case; {@code [UPDATE]} and {@code [Updated]} are a newsroom's own.
 */
final class CleanupTags {

    /** Nobody else writes these in square brackets. */
    private static final Set<String> CERTAIN =
            Set.of(
                    "citation needed",
                    "source?",
                    "source needed",
                    "clarification needed",
                    "verification needed",
                    "failed verification",
                    "not in citation given",
                    "citation not found",
                    "full citation needed",
                    "better source needed",
                    "additional citation needed",
                    "additional citation(s) needed",
                    "non-primary source needed",
                    "third-party source needed",
                    "medical citation needed",
                    "scientific citation needed",
                    "page needed",
                    "page range too broad",
                    "attribution needed",
                    "example needed",
                    "examples needed",
                    "further explanation needed",
                    "needs context",
                    "needs update",
                    "dead link",
                    "permanent dead link",
                    "unreliable source?",
                    "unreliable medical source?",
                    "self-published source",
                    "self-published source?",
                    "original research?",
                    "improper synthesis?",
                    "neutrality is disputed",
                    "weasel words",
                    "peacock prose",
                    "by whom?",
                    "according to whom?",
                    "according to whom",
                    "by how much?",
                    "compared to?",
                    "dubious – discuss",
                    "dubious - discuss",
                    "disputed – discuss",
                    "disputed - discuss",
                    "incomplete short citation",
                    "not verified in body",
                    "not specific enough to verify",
                    "need quotation to verify",
                    "quotation needed",
                    "excessive citations",
                    "circular reference",
                    "undue weight? – discuss",
                    "unbalanced opinion?",
                    "relevant? – discuss",
                    "clarify",
                    "time needed",
                    "year needed",
                    "date missing",
                    "isbn missing",
                    "volume & issue needed",
                    "pronunciation?",
                    "template problem",
                    "or?",
                    "synthesis?",
                    "citation style needed",
                    "contradictory",
                    "verify source",
                    "specify",
                    "quantify");

    /** Others may write these too: they count only when they stick to a word. */
    private static final Set<String> ATTACHED =
            Set.of(
                    "who?",
                    "whom?",
                    "when?",
                    "where?",
                    "which?",
                    "why?",
                    "how?",
                    "what?",
                    "update",
                    "vague",
                    "ambiguous",
                    "opinion",
                    "jargon",
                    "tone",
                    "buzzword",
                    "importance?",
                    "relevant?",
                    "speculation?",
                    "dubious",
                    "disputed",
                    "fact or opinion?",
                    "spelling?",
                    "confusing",
                    "how often?",
                    "how many?",
                    "which calendar?");

    /** Nobody else writes these in round brackets. */
    private static final List<String> ROUND = List.of("(citation needed)", "(source needed)");

    private CleanupTags() {}

    /** The remarks in round brackets, in text order. */
    static List<Span> round(String text, Span within) {
        List<Span> out = new ArrayList<>();
        for (int at = within.start(); at < within.end(); at++) {
            // Not indexOf, which would look behind the block, and do so for each.
            if (text.charAt(at) != '(') {
                continue;
            }
            for (String remark : ROUND) {
                Span span = new Span(at, at + remark.length());
                boolean behind = isAttached(text, at) || isSpaced(text, span);
                if (text.startsWith(remark, at) && span.end() <= within.end() && behind) {
                    out.add(span);
                }
            }
        }
        return out;
    }

    static List<Span> in(String text, List<Span> brackets) {
        List<Span> out = new ArrayList<>();
        for (Span bracket : brackets) {
            String remark = Brackets.content(text, bracket).replace('\u00a0', ' ').strip();
            boolean attached = isAttached(text, bracket.start());
            boolean known =
                    CERTAIN.contains(remark)
                            ? attached || isSpaced(text, bracket)
                            : attached && ATTACHED.contains(remark);
            if (known && !isLinkText(text, bracket)) {
                out.add(bracket);
            }
        }
        return out;
    }

    private static boolean isAttached(String text, int start) {
        if (start == 0) {
            return false;
        }
        char previous = text.charAt(start - 1);
        return Character.isLetterOrDigit(previous)
                || previous == ']'
                || (NumericMarkers.isClosing(previous) && !opensMention(text, start));
    }

    /** A remark that is itself in marks is talked about: the tag "[citation needed]". */
    private static boolean opensMention(String text, int start) {
        char mark = text.charAt(start - 1);
        return (mark == '"' || mark == '\'' || mark == '*' || mark == '’')
                && (start < 2
                        || (!Character.isLetterOrDigit(text.charAt(start - 2))
                                && ".,;:!?)".indexOf(text.charAt(start - 2)) < 0));
    }

    private static boolean isSpaced(String text, Span bracket) {
        return bracket.start() > 1
                && Whitespace.is(text.charAt(bracket.start() - 1))
                && !Whitespace.is(text.charAt(bracket.start() - 2))
                && (Character.isLetterOrDigit(text.charAt(bracket.start() - 2))
                        || NumericMarkers.isClosing(text.charAt(bracket.start() - 2))
                        || text.charAt(bracket.start() - 2) == ']');
    }

    private static boolean isLinkText(String text, Span bracket) {
        return bracket.end() < text.length()
                && (text.charAt(bracket.end()) == '(' || text.charAt(bracket.end()) == ':');
    }
}
