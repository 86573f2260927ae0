package org.claimcheck.document.bib;

import java.util.List;
import java.util.Map;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Link;
import org.claimcheck.document.Region;
import org.claimcheck.document.bib.BibEntry.Field;
import org.claimcheck.document.bib.BibEntry.Piece;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;

/** Writes entries as a reader of the article would see them, each a note labelled by its key. */
final class EntryWriter {

    private final String source;
    private final DocumentBuilder builder;
    private final MappedText out;

    EntryWriter(String source, DocumentBuilder builder) {
        this.source = source;
        this.builder = builder;
        this.out = builder.text();
    }

    void write(BibEntry entry, String reason) {
        int start = builder.beginBlock();
        int last = -1;
        for (Map.Entry<Field, List<Piece>> field : entry.fields().entrySet()) {
            if (last >= 0 && out.length() > start) {
                // The sign that ends a value in the file stands for the stop a reader sees.
                out.replace(stop() + label(field), last, Math.min(last + 1, entry.span().end()));
            }
            int from = out.length();
            last = value(field.getKey(), field.getValue());
            link(field.getKey(), new Span(from, out.length()));
        }
        Span whole = new Span(start, out.length());
        builder.anchor(new Anchor(entry.key(), whole));
        builder.endBlock(
                span -> new Block.Note(span, Region.Kind.BIBLIOGRAPHY, entry.key()), reason);
    }

    private String stop() {
        char before = out.charAt(out.length() - 1);
        return ".!?".indexOf(before) >= 0 ? " " : ". ";
    }

    /** What numbers are known by in a list of references. */
    private String label(Map.Entry<Field, List<Piece>> field) {
        Field kind = field.getKey();
        if (kind == Field.DOI) {
            // Some write the whole address, or the label themselves.
            return source.startsWith("10.", field.getValue().get(0).span().start()) ? "doi:" : "";
        }
        return kind == Field.ISBN || kind == Field.ISSN ? kind.name() + " " : "";
    }

    /** Returns the offset in the file after the value. */
    private int value(Field field, List<Piece> pieces) {
        int last = 0;
        boolean asWritten = field == Field.URL || field == Field.DOI || field == Field.EPRINT;
        for (Piece piece : pieces) {
            if (last > 0 && out.charAt(out.length() - 1) > ' ') {
                out.insert(" ");
            }
            Span span = piece.span();
            if (piece.shown() != null) {
                out.replace(piece.shown(), span.start(), span.end());
            } else if (asWritten) {
                asWritten(span.trim(source));
            } else {
                LatexText.write(source, span.trim(source), out);
            }
            last = span.end();
        }
        return last;
    }

    /** Addresses keep their characters, without the backslashes that only LaTeX needs. */
    private void asWritten(Span value) {
        int from = value.start();
        for (int at = from; at + 1 < value.end(); at++) {
            boolean escape = source.charAt(at) == '\\';
            if (escape && "_%#&$~{}".indexOf(source.charAt(at + 1)) >= 0) {
                out.copy(from, at);
                out.replace(source.substring(at + 1, at + 2), at, at + 2);
                at++;
                from = at + 1;
            }
        }
        out.copy(from, value.end());
    }

    private void link(Field field, Span shown) {
        if (shown.isEmpty()) {
            return;
        }
        String value = shown.of(out.text());
        if (field == Field.URL && value.startsWith("http")) {
            builder.link(new Link(shown, value));
        }
    }
}
