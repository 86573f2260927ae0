package org.claimcheck.document.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.text.Span;

/** Cuts tables drawn with characters into rows of cells. Columns count characters. */
final class Tables {

    private final String source;
    private final List<Line> lines;

    /** Whether no simple table ends behind the last one looked at. */
    private boolean noneEnds;

    Tables(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** The line after a grid table that begins at a line. */
    int gridEnd(int first) {
        int indent = lines.get(first).indent();
        int at = first + 1;
        while (at < lines.size()
                && !lines.get(at).isBlank()
                && lines.get(at).indent() == indent
                && "+|".indexOf(source.charAt(lines.get(at).start())) >= 0) {
            at++;
        }
        return at;
    }

    List<List<List<Span>>> grid(int first, int end) {
        Line top = lines.get(first);
        boolean[] borders = new boolean[top.length()];
        for (int i = 0; i < top.length(); i++) {
            borders[i] = source.charAt(top.start() + i) == '+';
        }
        List<List<List<Span>>> rows = new ArrayList<>();
        Map<Integer, List<Span>> cells = new TreeMap<>();
        for (int i = first + 1; i < end; i++) {
            Line line = lines.get(i);
            if (source.charAt(line.start()) == '+') {
                row(cells, rows);
                cells = new TreeMap<>();
                if (Marks.isGrid(source, line)) {
                    continue;
                }
            }
            int from = 0;
            for (int column = 1; column <= line.length(); column++) {
                boolean border =
                        column == line.length()
                                || (column < borders.length
                                        && borders[column]
                                        && "|+".indexOf(source.charAt(line.start() + column)) >= 0);
                if (border) {
                    cell(cells, from, line.start() + from + 1, line.start() + column);
                    from = column;
                }
            }
        }
        row(cells, rows);
        return rows;
    }

    private void cell(Map<Integer, List<Span>> cells, int key, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Line.isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && Line.isBlank(source.charAt(end - 1))) {
            end--;
        }
        List<Span> lines = cells.computeIfAbsent(key, k -> new ArrayList<>());
        boolean rule = start < end && new Line(start, end, 0).adornment(source) == '-';
        if (start < end && !rule) {
            lines.add(new Span(start, end));
        }
    }

    private static void row(Map<Integer, List<Span>> cells, List<List<List<Span>>> rows) {
        if (cells.values().stream().anyMatch(c -> !c.isEmpty())) {
            rows.add(new ArrayList<>(cells.values()));
        }
    }

    /** The line after a simple table that begins at a line; -1 if it does not end. */
    int simpleEnd(int first) {
        if (noneEnds) {
            return -1;
        }
        int borders = 0;
        for (int i = first + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean border = !line.isBlank() && Marks.isColumns(source, line, '=');
            borders += border ? 1 : 0;
            boolean last = i + 1 == lines.size() || lines.get(i + 1).isBlank();
            if (border && (last || borders == 2)) {
                return i + 1;
            }
        }
        noneEnds = true;
        return -1;
    }

    List<List<List<Span>>> simple(int first, int end) {
        Line top = lines.get(first);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < top.length(); i++) {
            boolean begins = i == 0 || source.charAt(top.start() + i - 1) == ' ';
            if (begins && source.charAt(top.start() + i) == '=') {
                starts.add(i);
            }
        }
        List<List<List<Span>>> rows = new ArrayList<>();
        Map<Integer, List<Span>> cells = new TreeMap<>();
        for (int i = first + 1; i < end; i++) {
            Line line = lines.get(i);
            boolean rule =
                    !line.isBlank()
                            && (Marks.isColumns(source, line, '=')
                                    || Marks.isColumns(source, line, '-'));
            boolean goesOn = !line.isBlank() && line.indent() > top.indent();
            if (!goesOn) {
                row(cells, rows);
                cells = new TreeMap<>();
            }
            if (rule || line.isBlank()) {
                continue;
            }
            int shift = line.indent() - top.indent();
            for (int k = 0; k < starts.size(); k++) {
                boolean last = k + 1 == starts.size();
                int from = Math.max(line.start(), line.start() + starts.get(k) - shift);
                int to = last ? line.end() : line.start() + starts.get(k + 1) - shift;
                to = Math.max(line.start(), Math.min(line.end(), to));
                cell(cells, k, Math.min(from, to), to);
            }
        }
        row(cells, rows);
        return rows;
    }
}
