package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sources at hand. They are read when the first quotation asks for them. Threads may share it.
 */
public final class SourceLibrary {

    /** Sources beside the cited ones that a quotation is compared with. */
    private static final int MOST_CANDIDATES = 4;

    private static final int MOST_CACHED = 16;

    private final SourceFiles files;
    private final Limits limits;
    private final Consumer<InputException> problems;
    private @Nullable Loaded loaded;
    private final Map<SourceText, WordList> cache =
            new LinkedHashMap<>(MOST_CACHED, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<SourceText, WordList> eldest) {
                    return size() > MOST_CACHED;
                }
            };

    /** What was read: the sources by what they are known as. */
    record Loaded(
            List<SourceText> all,
            Map<String, List<SourceText>> byAddress,
            Map<String, List<SourceText>> byLabel,
            SourceIndex index) {}

    /**
     * @param problems told of each file that cannot be read; such files are left out
     */
    public SourceLibrary(SourceFiles files, Limits limits, Consumer<InputException> problems) {
        this.files = files;
        this.limits = limits;
        this.problems = problems;
    }

    /** No sources at all. */
    public static SourceLibrary none() {
        return new SourceLibrary(SourceFiles.NONE, Limits.DEFAULT, e -> {});
    }

    /** Whether no sources were given. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            loaded = new SourceLoader(limits, problems).load(files);
        }
        return loaded;
    }

    /** The sources that stand for a URL. */
    public List<SourceText> at(String url) {
        return isEmpty()
                ? List.of()
                : loaded().byAddress().getOrDefault(Address.key(url), List.of());
    }

    /** The sources that stand for a DOI, in any case of letters. */
    public List<SourceText> ofDoi(String doi) {
        return isEmpty()
                ? List.of()
                : loaded().byAddress().getOrDefault(Address.doi(doi), List.of());
    }

    /** The sources that stand for the label of a reference or marker. */
    public List<SourceText> labelled(String label) {
        return isEmpty() ? List.of() : loaded().byLabel().getOrDefault(label(label), List.of());
    }

    /** A label without its brackets, in small letters. */
    static String label(String shown) {
        String bare = shown.strip();
        if (bare.startsWith("[") && bare.endsWith("]")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        bare = bare.startsWith("^") || bare.startsWith("@") ? bare.substring(1) : bare;
        return bare.toLowerCase(Locale.ROOT);
    }

    /**
     * Compares a quotation with the sources it cites, and where that does not bear it out with
     * those that share most words with it.
     *
     * @param text holds the quotation
     * @param quotation the place of the words, without their marks
     * @param skipped markers of notes in the text, in text order
     * @param cited sources the quotation cites that are at hand
     * @param not the digest of a file that is no source: the document itself
     */
    public SourceCheck check(
            String text, Span quotation, List<Span> skipped, List<SourceText> cited, String not) {
        QuotePattern pattern = QuotePattern.of(text, quotation, skipped);
        if (Matcher.isTooShort(pattern)) {
            return SourceCheck.without(Verdict.TOO_SHORT);
        }
        SourceCheck best = null;
        for (SourceText source : cited) {
            best = better(best, compare(pattern, source, true));
        }
        if (best != null && best.verdict().holds()) {
            return best;
        }
        Set<SourceText> others =
                new LinkedHashSet<>(loaded().index().candidates(pattern, MOST_CANDIDATES));
        cited.forEach(others::remove);
        for (SourceText other : others) {
            SourceCheck check = other.sha256().equals(not) ? null : compare(pattern, other, false);
            if (check != null && check.isTelling(pattern.words().size(), best != null)) {
                best = better(best, check);
            }
        }
        return best == null ? SourceCheck.without(Verdict.NOT_CHECKED) : best;
    }

    private static SourceCheck better(@Nullable SourceCheck one, SourceCheck other) {
        return one == null || other.isBetterThan(one) ? other : one;
    }

    private SourceCheck compare(QuotePattern pattern, SourceText source, boolean cited) {
        WordList words;
        synchronized (cache) {
            words = cache.computeIfAbsent(source, SourceText::words);
        }
        return new SourceCheck(Matcher.compare(pattern, words, source.aside()), source, cited);
    }

    /** A map of lists that keeps the order of what is put in. */
    static void add(Map<String, List<SourceText>> map, String key, SourceText source) {
        List<SourceText> all = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!all.contains(source)) {
            all.add(source);
        }
    }
}
