package org.claimcheck.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.HouseStyle;
import org.claimcheck.engine.Selection;
import org.claimcheck.quote.source.SourceFiles;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What counts for one document. Of two entries with the same name the later counts.
 *
 * @param file where it comes from; null if there is no file
 * @param entries in the order of the file
 */
public record Configuration(@Nullable Path file, List<Entry> entries) {

    public static final Configuration NONE = new Configuration(null, List.of());

    public Configuration {
        entries = List.copyOf(entries);
    }

    /** Spelt out, for that of a record is put together at run time, which takes a while. */
    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(file) + entries.hashCode();
    }

    /** The entries of a setting. */
    public List<Entry> of(Setting setting) {
        return entries.stream().filter(e -> e.setting() == setting).toList();
    }

    /** The value of a setting that has one. */
    public Optional<String> value(Setting setting) {
        List<Entry> all = of(setting);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).value());
    }

    public List<String> values(Setting setting) {
        return of(setting).stream().map(Entry::value).toList();
    }

    /**
     * Which rules run, and how grave their findings are.
     *
     * @param enabled ids that the command line switches on; stronger than the file
     * @param disabled ids that it switches off
     */
    public Selection selection(Set<String> enabled, Set<String> disabled) {
        Set<String> on = new LinkedHashSet<>();
        Set<String> off = new LinkedHashSet<>();
        Map<String, Severity> severities = new LinkedHashMap<>();
        levels().forEach(
                        (rule, level) -> {
                            (level == Level.OFF ? off : on).add(rule);
                            level.severity().ifPresent(s -> severities.put(rule, s));
                        });
        off.removeAll(enabled);
        on.addAll(enabled);
        off.addAll(disabled);
        return new Selection(on, off, severities);
    }

    /** The levels of the rules that are settled, by id. */
    public Map<String, Level> levels() {
        Map<String, Level> out = new LinkedHashMap<>();
        for (Entry entry : of(Setting.RULES)) {
            Level.of(entry.value()).ifPresent(level -> out.put(name(entry), level));
        }
        return out;
    }

    public Optional<LocalDate> published() {
        return value(Setting.PUBLISHED).map(LocalDate::parse);
    }

    public boolean keepsBoilerplate() {
        return value(Setting.KEEP_BOILERPLATE).map(Boolean::parseBoolean).orElse(false);
    }

    /** The files of a setting that names some, from the folder of the configuration. */
    public List<Path> paths(Setting setting) {
        return of(setting).stream().map(e -> path(e.value())).toList();
    }

    /** Where an entry stands, as {@code file:line}. */
    public String place(Entry entry) {
        return file + ":" + entry.line();
    }

    /** The file of an entry that names one, from the folder of the configuration. */
    public Path path(Entry entry) {
        return path(entry.value());
    }

    public SourceFiles sources() {
        List<SourceFiles.Tie> ties =
                of(Setting.SOURCES_FILES).stream()
                        .map(e -> new SourceFiles.Tie(name(e), path(e.value())))
                        .toList();
        return new SourceFiles(paths(Setting.SOURCES_FOLDERS), ties);
    }

    public HouseStyle house() {
        Map<String, List<Tokens>> cues = new LinkedHashMap<>();
        for (Entry entry : of(Setting.CUES)) {
            String words = entry.value();
            cues.computeIfAbsent(name(entry), r -> new ArrayList<>())
                    .add(Tokens.of(words, new Span(0, words.length())));
        }
        Map<String, Phrases> phrases = new LinkedHashMap<>();
        cues.forEach((rule, all) -> phrases.put(rule, Phrases.exactly(all)));
        return new HouseStyle(
                phrases,
                values(Setting.TRUSTED_SOURCES),
                values(Setting.UNIDENTIFIABLE_SOURCES),
                values(Setting.DISCOURAGED_DOMAINS));
    }

    private Path path(String value) {
        return file == null ? Path.of(value) : file.resolveSibling(value).normalize();
    }

    private static String name(Entry entry) {
        return entry.name() == null ? "" : entry.name();
    }
}
