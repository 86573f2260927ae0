package org.claimcheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimcheck.text.Phrases;

/**
 * The cues of the rules for statements that nobody can check, from {@code cues.tsv}, which gives
 * each its source and, where it was measured, its precision.
 */
final class Cues {

    private static final String RESOURCE = "/org/claimcheck/rules/cues.tsv";

    /** The name in the first column of a row that names words for patterns. */
    private static final String LIST = "list";

    private static final Pattern NAME = Pattern.compile("\\$([a-z]+)");

    private static final Map<String, Phrases> BY_GROUP = read();

    /**
     * A row of the table.
     *
     * @param pattern a phrase as {@link Phrases} reads it, or the words of a list
     * @param precision of the bare cue, or {@code -}
     * @param sentences it was measured on, or {@code -}
     */
    record Row(
            String rule,
            String group,
            String pattern,
            String source,
            String precision,
            String sentences) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 6) {
                throw new IllegalStateException(RESOURCE + " needs six columns: " + line);
            }
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }
    }

    private Cues() {}

    /**
     * The phrases of a group.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    static Phrases of(String rule, String group) {
        Phrases phrases = BY_GROUP.get(rule + " " + group);
        if (phrases == null) {
            throw new IllegalArgumentException("no cues " + group + " of " + rule);
        }
        return phrases;
    }

    /** All rows, lists first, in the table's order. */
    static List<Row> rows() {
        try (InputStream in = Cues.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            return rows(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** Line by line, since nearly all of them are ASCII and so are read faster than the whole. */
    private static List<Row> rows(byte[] table) {
        List<Row> out = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < table.length; end++) {
            if (table[end] == '\n') {
                String line = new String(table, start, end - start, StandardCharsets.UTF_8);
                if (!line.startsWith("#") && !line.startsWith("rule\t")) {
                    out.add(Row.of(line));
                }
                start = end + 1;
            }
        }
        return out;
    }

    private static Map<String, Phrases> read() {
        Map<String, String> lists = new HashMap<>();
        Map<String, List<String>> patterns = new HashMap<>();
        for (Row row : rows()) {
            if (row.rule().equals(LIST)) {
                lists.put(row.group(), row.pattern());
            } else {
                String pattern = row.pattern();
                boolean named = pattern.indexOf('$') >= 0;
                patterns.computeIfAbsent(row.rule() + " " + row.group(), g -> new ArrayList<>())
                        .add(
                                named
                                        ? NAME.matcher(pattern).replaceAll(m -> words(lists, m))
                                        : pattern);
            }
        }
        Map<String, Phrases> out = new HashMap<>();
        patterns.forEach((group, all) -> out.put(group, Phrases.of(all.toArray(String[]::new))));
        return out;
    }

    private static String words(Map<String, String> lists, MatchResult name) {
        String words = lists.get(name.group(1));
        if (words == null) {
            throw new IllegalStateException(RESOURCE + " names no list " + name.group());
        }
        return words;
    }
}
