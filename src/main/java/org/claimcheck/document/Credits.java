package org.claimcheck.document;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.document.DocumentBuilder.Placed;
import org.jspecify.annotations.Nullable;

/**
 * What the first blocks of a document credit, for formats that say nothing of it themselves.
 *
 * @param above how many such lines stand above everything else
 * @param published null if the lines give no date, or more than one
 */
public record Credits(int above, @Nullable String author, @Nullable LocalDate published) {

    /** Sets the lines of credit apart from the prose. */
    public static Credits mark(List<Placed> placed, String text) {
        int above = 0;
        @Nullable String author = null;
        Set<LocalDate> dates = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(placed.size(), Credit.HEAD); i++) {
            Block block = placed.get(i).block();
            boolean line = block instanceof Block.Paragraph || block instanceof Block.Heading;
            if (!line || block.region() != Region.Kind.MAIN) {
                continue;
            }
            String shown = block.span().of(text);
            Credit credit = Credit.line(shown).orElse(null);
            if (credit == null) {
                Credit.opening(shown).ifPresent(dates::add);
                continue;
            }
            author = author == null ? credit.author() : author;
            if (credit.date() != null) {
                dates.add(credit.date());
            }
            placed.set(i, placed.get(i).in(Region.Kind.FRONT_MATTER, "byline"));
            above += above == i ? 1 : 0;
        }
        return new Credits(above, author, dates.size() == 1 ? dates.iterator().next() : null);
    }

    /** Fills in what the document's own fields leave out. */
    public Metadata complete(Metadata front) {
        Metadata out = front;
        if (author != null && out.author() == null) {
            out = out.withAuthor(author);
        }
        if (published != null && out.published() == null) {
            out = out.withPublished(new Metadata.Published(published, "dateline"));
        }
        return out;
    }
}
