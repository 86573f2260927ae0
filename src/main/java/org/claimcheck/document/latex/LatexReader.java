package org.claimcheck.document.latex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * LaTeX: the text that the typeset article shows, as far as it can be known without TeX. Quotation
 * marks, dashes, accents and escapes show their characters; mathematics is text that is not prose;
 * comments, definitions and the preamble are not text. A footnote shows its number in brackets and
 * has its body after the rest; {@code \cite{a,b}} shows {@code [@a; @b]}; each {@code \bibitem} is
 * an entry labelled by its key; files with more entries are named in the metadata.
 */
public final class LatexReader {

    private static final String BEGIN = "\\begin{document}";

    private LatexReader() {}

    public static Document read(Source source, Limits limits) {
        String text = source.text();
        OtherFiles files = OtherFiles.of(text);
        Source noted =
                files.isWhole()
                        ? source
                        : source.withNote(
                                "files that it includes (\\input, \\include) were not read");
        DocumentBuilder builder = new DocumentBuilder(noted);
        Scan scan = new Scan(text, builder, limits);
        int begin = begin(text);
        if (begin >= 0) {
            scan.preamble(begin);
        }
        scan.body(begin < 0 ? 0 : begin + BEGIN.length(), text.length());
        if (scan.frames.isOverflowed() || scan.footnotes.isOverflowed()) {
            builder.flatten();
        }
        List<DocumentBuilder.Placed> placed = builder.placed();
        Metadata.Bibliography bibliography =
                new Metadata.Bibliography(files.bibliographies(), files.isWhole());
        return builder.build(placed, metadata(placed, builder).withBibliography(bibliography));
    }

    /** Where the document begins; -1 if it does not, as in a chapter. */
    private static int begin(String text) {
        int at = text.indexOf(BEGIN);
        while (at >= 0) {
            int line = at;
            boolean comment = false;
            while (line > 0 && !Lines.isBreak(text.charAt(line - 1))) {
                line--;
                boolean escaped = line > 0 && text.charAt(line - 1) == '\\';
                comment |= text.charAt(line) == '%' && !escaped;
            }
            if (!comment) {
                return at;
            }
            // The rest of the line is comment too.
            at = text.indexOf(BEGIN, Lines.end(text, at));
        }
        return -1;
    }

    private static Metadata metadata(List<DocumentBuilder.Placed> placed, DocumentBuilder builder) {
        @Nullable String title = null;
        List<String> authors = new ArrayList<>();
        Set<LocalDate> dates = new LinkedHashSet<>();
        String text = builder.text().text();
        List<Inline> opaque =
                builder.inlines().stream()
                        .filter(Inline::isOpaque)
                        .sorted(Comparator.comparing(Inline::span))
                        .toList();
        for (DocumentBuilder.Placed one : placed) {
            if (one.block().region() != Region.Kind.FRONT_MATTER) {
                continue;
            }
            String shown = shown(one.block(), text, opaque);
            if (one.reason().equals(Blocks.TITLE) && title == null) {
                title = shown.replace('\n', ' ');
            } else if (one.reason().equals(Blocks.AUTHOR) && !shown.isBlank()) {
                authors.add(shown.lines().findFirst().orElse(shown).strip());
            } else if (one.reason().equals(Blocks.DATE)) {
                FullDate.parse(shown.replace('\u00a0', ' ')).ifPresent(dates::add);
            }
        }
        Metadata.Published published =
                dates.size() == 1 ? new Metadata.Published(dates.iterator().next(), "date") : null;
        String author = authors.isEmpty() ? null : String.join(", ", authors);
        return new Metadata(title, author, null, published, null, null);
    }

    /** The text of a block without marks that lead to affiliations. */
    private static String shown(Block block, String text, List<Inline> opaque) {
        StringBuilder out = new StringBuilder();
        int at = block.span().start();
        for (Inline inline : Spans.startingIn(opaque, Inline::span, block.span())) {
            Span span = inline.span();
            out.append(text, at, Math.max(at, span.start()));
            at = Math.max(at, span.end());
        }
        return out.append(text, Math.min(at, block.span().end()), block.span().end())
                .toString()
                .strip();
    }
}
