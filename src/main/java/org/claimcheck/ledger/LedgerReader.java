package org.claimcheck.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.ledger.CsvScanner.Cell;
import org.claimcheck.text.LineMap;
import org.jspecify.annotations.Nullable;

/** Reads a ledger, or says at which line and column it is none. */
final class LedgerReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final char MARK = '\ufeff';

    private final CsvScanner scanner;
    private final List<@Nullable Column> columns = new ArrayList<>();

    private LedgerReader(CsvScanner scanner) {
        this.scanner = scanner;
    }

    static Ledger parse(byte[] file) throws LedgerException {
        String decoded = decode(file);
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == MARK;
        String text = marked ? decoded.substring(1) : decoded;
        if (text.isBlank()) {
            return Ledger.EMPTY;
        }
        char separator = separator(text);
        return new LedgerReader(new CsvScanner(text, separator)).read(text, separator, marked);
    }

    private static String decode(byte[] file) throws LedgerException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(file.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(file), out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            LineMap lines = LineMap.of(text);
            throw new LedgerException(
                    lines.line(text.length()),
                    lines.column(text.length()),
                    "is not UTF-8 from here on: let the spreadsheet save it as \"CSV UTF-8\"");
        }
        return text;
    }

    /** The one that yields the most columns we know. */
    private static char separator(String text) {
        char best = SEPARATORS.get(0);
        long most = -1;
        for (char separator : SEPARATORS) {
            long known = known(text, separator);
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static long known(String text, char separator) {
        try {
            return new CsvScanner(text, separator)
                    .next().stream().filter(c -> Column.named(c.text()) != null).count();
        } catch (LedgerException e) {
            return -1;
        }
    }

    private Ledger read(String text, char separator, boolean marked) throws LedgerException {
        List<Cell> header = scanner.next();
        header(header);
        String lineEnd = lineEnd(text, scanner.position());
        List<String> names = header.stream().map(Cell::text).toList();
        List<Row> rows = new ArrayList<>();
        int begin = scanner.position();
        for (List<Cell> cells = scanner.next(); !cells.isEmpty(); cells = scanner.next()) {
            if (!cells.stream().allMatch(c -> c.text().isBlank())) {
                rows.add(row(cells, begin));
            }
            begin = scanner.position();
        }
        return new Ledger(new Layout(names, separator, marked, lineEnd), rows);
    }

    private void header(List<Cell> cells) throws LedgerException {
        Set<Column> seen = new HashSet<>();
        for (Cell cell : cells) {
            Column column = Column.named(cell.text());
            if (column != null && !seen.add(column)) {
                throw scanner.fault(cell.start(), "there are two columns '" + column.id() + "'");
            }
            columns.add(column);
        }
        for (Column column : Column.values()) {
            if (column.isRequired() && !seen.contains(column)) {
                throw scanner.fault(0, "the header has no column '" + column.id() + "'");
            }
        }
    }

    private static String lineEnd(String text, int end) {
        if (end > 1 && text.charAt(end - 1) == '\n') {
            return text.charAt(end - 2) == '\r' ? "\r\n" : "\n";
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r" : "\n";
    }

    private Row row(List<Cell> cells, int begin) throws LedgerException {
        if (cells.size() != columns.size()) {
            throw scanner.fault(
                    cells.size() > columns.size() ? cells.get(columns.size()).start() : begin,
                    "a row of " + cells.size() + " cells; the header has " + columns.size());
        }
        Map<Column, String> known = new EnumMap<>(Column.class);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Column column = columns.get(i);
            if (column == null) {
                others.add(cell.text());
            } else {
                check(column, cell);
                String text = cell.text();
                known.put(column, column.isHuman() ? text : FormulaGuard.unguard(text));
            }
        }
        return new Row(known, others);
    }

    private void check(Column column, Cell cell) throws LedgerException {
        boolean isStatus = column == Column.STATUS || column == Column.FORMER_STATUS;
        if (isStatus && Status.of(cell.text()) == null) {
            String shown = cell.text().lines().findFirst().orElse("");
            throw scanner.fault(
                    cell.start(),
                    "'%s' is none of %s"
                            .formatted(
                                    shown.substring(0, Math.min(40, shown.length())),
                                    Arrays.stream(Status.values()).map(Status::id).toList()));
        }
    }
}
