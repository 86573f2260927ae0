package org.claimcheck.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.input.Format;
import org.claimcheck.rule.RuleInfo.Saved;
import org.jspecify.annotations.Nullable;

/**
 * A case of a rule's fixture. A fixture file holds cases, each after a line {@code === FORMAT
 * [yyyy-mm-dd]: name}; {@code ⟦…⟧} marks what must be flagged. A case without marks must stay
 * silent. After a line {@code --- source NAME} stands a source that the document cites as NAME.
 *
 * @param published the publication date given with the case
 * @param text the document without the marks
 * @param expected the marked words, in order, each with its offset in {@code text}
 * @param sources at hand for the case
 */
record RuleFixture(
        String name,
        Format format,
        @Nullable LocalDate published,
        String text,
        List<Place> expected,
        List<Saved> sources) {

    /** Words at a place of the source. */
    record Place(int start, String words) {}

    private static final Pattern HEAD =
            Pattern.compile("(?m)^=== (\\w+)(?: (\\d{4}-\\d{2}-\\d{2}))?: (.*)$\\n?");
    private static final Pattern SOURCE = Pattern.compile("(?m)^--- source (\\S+)$\\n?");
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    static List<RuleFixture> read(Path file) throws IOException {
        String all = Files.readString(file);
        Matcher head = HEAD.matcher(all);
        List<RuleFixture> out = new ArrayList<>();
        boolean more = head.find();
        while (more) {
            Format format = Format.valueOf(head.group(1).toUpperCase(Locale.ROOT));
            LocalDate date = head.group(2) == null ? null : LocalDate.parse(head.group(2));
            String name = head.group(3);
            int from = head.end();
            more = head.find();
            out.add(
                    parse(
                            name,
                            format,
                            date,
                            all.substring(from, more ? head.start() : all.length())));
        }
        return out;
    }

    private static RuleFixture parse(
            String name, Format format, @Nullable LocalDate published, String body) {
        List<Saved> sources = sources(body);
        Matcher first = SOURCE.matcher(body);
        String marked = first.find() ? body.substring(0, first.start()) : body;
        StringBuilder text = new StringBuilder();
        List<Place> expected = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPEN) {
                open = text.length();
            } else if (c == CLOSE) {
                expected.add(new Place(open, text.substring(open)));
            } else {
                text.append(c);
            }
        }
        return new RuleFixture(name, format, published, text.toString(), expected, sources);
    }

    private static List<Saved> sources(String body) {
        List<Saved> out = new ArrayList<>();
        Matcher head = SOURCE.matcher(body);
        boolean more = head.find();
        while (more) {
            String name = head.group(1);
            int from = head.end();
            more = head.find();
            out.add(new Saved(name, body.substring(from, more ? head.start() : body.length())));
        }
        return out;
    }

    @Override
    public String toString() {
        return name;
    }
}
