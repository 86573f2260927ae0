package org.claimcheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/**
 * What a citation marker stands for: the words since the marker before it in its sentence, the
 * sentence, or, where it is the only marker of a paragraph and stands at its end, all of it.
 *
 * @param span offsets in the document's text, without the marker unless the marker names the author
 *     in the sentence
 */
public record CitationScope(Kind kind, Span span) {

    public enum Kind {
        CLAUSE,
        SENTENCE,
        PARAGRAPH;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One for each marker, in the same order.
     *
     * @param sentences of the document, in text order
     */
    static List<CitationScope> of(
            Document document, List<Sentence> sentences, List<Marker> markers) {
        List<CitationScope> out = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            if (i > 0 && areBeside(document.text(), markers, i)) {
                out.add(out.get(i - 1));
                continue;
            }
            int last = i;
            while (last + 1 < markers.size() && areBeside(document.text(), markers, last + 1)) {
                last++;
            }
            out.add(scope(document, sentences, markers, i, last));
        }
        return out;
    }

    private static CitationScope scope(
            Document document, List<Sentence> sentences, List<Marker> all, int first, int last) {
        String text = document.text();
        int start = all.get(first).span().start();
        int end = all.get(last).span().end();
        int at = Spans.lastBy(sentences, Sentence::span, start);
        if (at < 0) {
            return new CitationScope(Kind.SENTENCE, all.get(first).span());
        }
        Sentence sentence = sentences.get(at);
        if (all.get(first).style() == Marker.Style.AUTHOR_YEAR && isSubject(text, all.get(first))) {
            return new CitationScope(Kind.SENTENCE, sentence.span());
        }
        // Behind the full stop the marker may have been taken for the beginning of the next.
        boolean leads = isBlank(text, sentence.span().start(), start);
        if (leads && at > 0 && sentences.get(at - 1).block() == sentence.block()) {
            sentence = sentences.get(at - 1);
        }
        Block block = document.blocks().get(sentence.block());
        int before = first == 0 ? -1 : all.get(first - 1).span().end();
        boolean alone =
                before <= block.span().start()
                        && (last + 1 == all.size()
                                || all.get(last + 1).span().start() >= block.span().end());
        boolean closes = isBlank(text, end, block.span().end());
        boolean several = sentence.span().start() > block.span().start();
        if (alone && closes && several && block instanceof Block.Paragraph) {
            return new CitationScope(Kind.PARAGRAPH, upTo(block.span().start(), start));
        }
        boolean ends = isBlank(text, end, Math.max(end, sentence.span().end())) || leads;
        int from = Math.max(sentence.span().start(), before);
        boolean whole = from == sentence.span().start() && ends;
        return new CitationScope(whole ? Kind.SENTENCE : Kind.CLAUSE, upTo(from, start));
    }

    /** "Reed (2004) says" is part of its sentence, and stands before what it supports. */
    private static boolean isSubject(String text, Marker marker) {
        return text.charAt(marker.span().end() - 1) == ')';
    }

    private static Span upTo(int from, int to) {
        return new Span(Math.min(from, to), to);
    }

    /** Whether nothing but signs stands between a marker and the one before it. */
    private static boolean areBeside(String text, List<Marker> markers, int index) {
        int from = markers.get(index - 1).span().end();
        int to = markers.get(index).span().start();
        return to <= from || (to - from < 6 && isBlank(text, from, to));
    }

    /** Whether a stretch holds neither letter nor digit. */
    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
