package org.claimcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.claimcheck.article.Article;
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
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;
import org.jspecify.annotations.Nullable;

/** Runs the checker on a text in memory. */
public final class Articles {

    private Articles() {}

    public static Source source(Format format, String text) {
        String name = "draft." + format.extensions().get(0);
        return new Source(name, format, "UTF-8", "0".repeat(64), text, List.of());
    }

    /** All rules, the opt-in ones too. */
    public static Report check(Format format, String text, @Nullable LocalDate published) {
        return check(format, text, published, article -> Lookups.NONE);
    }

    /** All rules, over what an inquiry finds out. */
    public static Report check(
            Format format,
            String text,
            @Nullable LocalDate published,
            Function<Article, Lookups> inquiry) {
        List<String> ids = Rules.all().stream().map(Rule::info).map(RuleInfo::id).toList();
        Selection all = new Selection(Set.copyOf(ids), Set.of());
        Settings settings = new Settings(all, Limits.DEFAULT, published, false);
        return check(source(format, text), settings, inquiry);
    }

    /** For sources that are known to be readable. */
    public static Report check(Source source, Settings settings) {
        return check(source, settings, article -> Lookups.NONE);
    }

    private static Report check(
            Source source, Settings settings, Function<Article, Lookups> inquiry) {
        try {
            return Checker.of(Rules.all(), settings, inquiry).check(source);
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
