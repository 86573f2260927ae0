package org.claimcheck.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimcheck.text.Whitespace;

/** Writes a ledger as its layout says; only cells that need it are quoted. */
final class LedgerWriter {

    private static final char QUOTE = '"';

    private final Layout layout;
    private final List<Optional<Column>> columns;
    private final StringBuilder out = new StringBuilder();

    private LedgerWriter(Layout layout) {
        this.layout = layout;
        this.columns =
                layout.header().stream().map(h -> Optional.ofNullable(Column.named(h))).toList();
    }

    static byte[] bytes(Ledger ledger) {
        LedgerWriter writer = new LedgerWriter(ledger.layout().completed());
        writer.write(ledger.rows());
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<Row> rows) {
        if (layout.marked()) {
            out.append('\ufeff');
        }
        for (int i = 0; i < layout.header().size(); i++) {
            cell(layout.header().get(i), i);
        }
        out.append(layout.lineEnd());
        rows.forEach(this::row);
    }

    private void row(Row row) {
        int other = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i).orElse(null);
            if (column == null) {
                cell(row.others().get(other++), i);
            } else {
                cell(row.written(column), i);
            }
        }
        out.append(layout.lineEnd());
    }

    private void cell(String text, int index) {
        if (index > 0) {
            out.append(layout.separator());
        }
        if (needsQuotes(text)) {
            out.append(QUOTE).append(text.replace("\"", "\"\"")).append(QUOTE);
        } else {
            out.append(text);
        }
    }

    private boolean needsQuotes(String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean padded =
                Whitespace.is(text.charAt(0)) || Whitespace.is(text.charAt(text.length() - 1));
        return padded
                || text.indexOf(QUOTE) >= 0
                || text.indexOf(layout.separator()) >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
    }
}
