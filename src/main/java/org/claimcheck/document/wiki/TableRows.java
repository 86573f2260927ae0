package org.claimcheck.document.wiki;

import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;

/** Tables, a block for each row, cells parted by tabs. */
final class TableRows {

    private final String source;
    private final Markup markup;
    private final Inlines inlines;
    private final Output out;
    private final Pending pending;
    private final Captions captions;

    TableRows(
            String source,
            Markup markup,
            Inlines inlines,
            Output out,
            Pending pending,
            Captions captions) {
        this.source = source;
        this.markup = markup;
        this.inlines = inlines;
        this.out = out;
        this.pending = pending;
        this.captions = captions;
    }

    void write(Construct construct) {
        Tables.Table table = Tables.read(source, construct, markup);
        if (table.caption() != null) {
            captions.write(table.caption());
        }
        for (List<Span> row : table.rows()) {
            out.beginBlock();
            int gaps = 0;
            for (Span cell : row) {
                if (!cell.isEmpty()) {
                    // Gaps before the first and after the last filled cell are left out.
                    for (int i = 0; i < gaps && !out.isBlockEmpty(); i++) {
                        out.tab();
                    }
                    gaps = 0;
                    inlines.write(cell.start(), cell.end());
                }
                gaps++;
            }
            out.endBlock(span -> new Block.TableRow(span, Region.Kind.TABLE), "table");
        }
        pending.afterBlock();
    }
}
