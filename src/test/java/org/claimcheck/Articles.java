package org.claimcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.claimcheck.article.Article;
import org.claimcheck.article.HouseStyle;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Selection;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.quote.source.SourceFiles;
import org.claimcheck.quote.source.SourceLibrary;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.RuleInfo.Saved;
import org.claimcheck.rules.Rules;
import org.jspecify.annotations.Nullable;

/** Runs the checker on a text in memory. */
public final class Articles {

    /** Kept because each loads its models once. */
    private static final Map<Optional<LocalDate>, Checker> CHECKERS = new ConcurrentHashMap<>();

    /** The lists that the examples of rules speak of. */
    private static final HouseStyle HOUSE =
            new HouseStyle(Map.of(), List.of(), List.of(), List.of("tattle.example"));

    private Articles() {}

    public static Source source(Format format, String text) {
        String name = "draft." + format.extensions().get(0);
        return new Source(name, format, "UTF-8", "0".repeat(64), text, List.of());
    }

    /** All rules, the opt-in ones too. */
    public static Report check(Format format, String text, @Nullable LocalDate published) {
        return check(format, text, published, List.of());
    }

    /** All rules, with sources that the text may quote from. */
    public static Report check(
            Format format, String text, @Nullable LocalDate published, List<Saved> sources) {
        List<Path> files = new ArrayList<>();
        try {
            List<SourceFiles.Tie> ties = new ArrayList<>();
            for (Saved saved : sources) {
                Path file =
                        Files.createTempFile(
                                "source", saved.text().startsWith("<") ? ".html" : ".txt");
                files.add(Files.writeString(file, saved.text()));
                ties.add(new SourceFiles.Tie(saved.name(), file));
            }
            SourceLibrary library =
                    new SourceLibrary(
                            new SourceFiles(List.of(), ties),
                            Limits.DEFAULT,
                            e -> {
                                throw new AssertionError(e);
                            });
            return all(published).comparing(library).check(source(format, text));
        } catch (InputException | IOException e) {
            throw new AssertionError(e);
        } finally {
            files.forEach(f -> f.toFile().delete());
        }
    }

    /** All rules, over what an inquiry finds out. */
    public static Report check(
            Format format,
            String text,
            @Nullable LocalDate published,
            Function<Article, Lookups> inquiry) {
        return check(all(published).asking(inquiry), source(format, text));
    }

    private static Checker all(@Nullable LocalDate published) {
        return CHECKERS.computeIfAbsent(Optional.ofNullable(published), d -> checker(published));
    }

    private static Checker checker(@Nullable LocalDate published) {
        List<String> ids = Rules.all().stream().map(Rule::info).map(RuleInfo::id).toList();
        Selection all = new Selection(Set.copyOf(ids), Set.of());
        return Checker.of(Rules.all(), new Settings(all, Limits.DEFAULT, published, false, HOUSE));
    }

    /** For sources that are known to be readable. */
    public static Report check(Source source, Settings settings) {
        return check(Checker.of(Rules.all(), settings), source);
    }

    private static Report check(Checker checker, Source source) {
        try {
            return checker.check(source);
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    /** For texts, which are always readable. */
    public static Document read(Format format, String text) {
        try {
            return Reader.read(source(format, text), Limits.DEFAULT);
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }
}
