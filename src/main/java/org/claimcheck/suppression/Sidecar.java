package org.claimcheck.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.document.Document;
import org.claimcheck.input.Part;
import org.claimcheck.input.Source;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.Span;

/**
 * The file beside a document that says which of its findings are not to be shown: {@code
 * draft.docx.claimcheck-ignore} for {@code draft.docx}. It becomes a part of the source, so that a
 * place in it has a line, but no part of the text.
 */
public final class Sidecar {

    /** What its name adds to the document's. */
    public static final String EXTENSION = ".claimcheck-ignore";

    /** Further lines are passed over. */
    private static final int MOST_LINES = 10_000;

    private Sidecar() {}

    /** The document with the file beside it; the same if there is none. */
    public static Document attach(Document document) {
        Source source = document.source();
        String name = source.path().substring(source.path().lastIndexOf('/') + 1);
        Optional<Source> file = source.nearby().open(name + EXTENSION);
        return file.isEmpty() ? document : joined(document, file.get());
    }

    private static Document joined(Document document, Source file) {
        Source source = document.source();
        StringBuilder text = new StringBuilder(source.text());
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        int start = text.length();
        text.append(file.text());
        List<Part> parts = new ArrayList<>(source.parts());
        parts.add(new Part(file.path(), start));
        return document.among(
                source.withText(text.toString(), parts),
                document.lines().followedBy(start, LineMap.of(file.text())));
    }

    /** The remarks in the file that was attached to a document, in its order. */
    static List<Remark> remarks(Document document) {
        Source source = document.source();
        Part part = source.partAt(source.text().length());
        if (part == null || !part.path().endsWith(EXTENSION)) {
            return List.of();
        }
        List<Remark> out = new ArrayList<>();
        LineMap lines = document.lines();
        int first = lines.line(part.start());
        int last = Math.min(lines.lines(), first + MOST_LINES - 1);
        for (int line = first; line <= last; line++) {
            Span place = lines.content(line, source.text()).trim(source.text());
            String text = place.of(source.text());
            if (!text.isEmpty() && text.charAt(0) != '#') {
                out.add(Remark.line(text, place));
            }
        }
        return out;
    }
}
