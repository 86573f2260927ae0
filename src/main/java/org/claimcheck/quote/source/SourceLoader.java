package org.claimcheck.quote.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SavedFiles;
import org.claimcheck.input.Source;
import org.claimcheck.input.SourceReader;
import org.claimcheck.input.WebArchive;

/** Reads the files of sources one after the other and keeps their text. */
final class SourceLoader {

    /** In characters of text, all sources together; what comes after is left out and told. */
    private static final long MOST_TEXT = 400_000_000;

    /** The comment that browsers and SingleFile write at the head of a page they save. */
    private static final Pattern SAVED_FROM =
            Pattern.compile(
                    "<!--\\s{0,9}(?:saved from url=\\(\\d{1,6}\\)|Page saved with SingleFile\\s{1,9}url:"
                            + " {0,9})(https?://[^\\s<>\"]{1,2000})");

    private static final int HEAD = 4_096;

    private final Limits limits;
    private final Consumer<InputException> problems;
    private final List<SourceText> all = new ArrayList<>();
    private final Map<Path, List<SourceText>> byFile = new LinkedHashMap<>();
    private final Map<String, List<SourceText>> byAddress = new HashMap<>();
    private final Map<String, List<SourceText>> byLabel = new HashMap<>();
    private long left = MOST_TEXT;

    SourceLoader(Limits limits, Consumer<InputException> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    SourceLibrary.Loaded load(SourceFiles files) {
        for (SourceFiles.Tie tie : files.ties()) {
            for (SourceText source : read(tie.file())) {
                if (tie.name().contains("/")) {
                    SourceLibrary.add(byAddress, Address.key(tie.name()), source);
                } else {
                    SourceLibrary.add(byLabel, SourceLibrary.label(tie.name()), source);
                }
            }
        }
        for (Path folder : files.folders()) {
            try {
                SavedFiles.under(folder).forEach(this::read);
            } catch (InputException e) {
                problems.accept(e);
            }
        }
        return new SourceLibrary.Loaded(all, byAddress, byLabel, SourceIndex.of(all));
    }

    /** What a file holds; read once, however often it is named. */
    private List<SourceText> read(Path file) {
        Path key = file.toAbsolutePath().normalize();
        List<SourceText> known = byFile.get(key);
        if (known != null) {
            return known;
        }
        List<SourceText> out = new ArrayList<>();
        byFile.put(key, out);
        try {
            if (WebArchive.isNamed(file)) {
                WebArchive.read(file, file.toString(), limits, new Pages(out));
            } else {
                Source source = SourceReader.read(file, file.toString(), null, limits);
                add(source, new ArrayList<>(), out);
            }
        } catch (InputException e) {
            problems.accept(e);
        }
        return out;
    }

    private final class Pages implements WebArchive.Pages {

        private final List<SourceText> out;

        Pages(List<SourceText> out) {
            this.out = out;
        }

        @Override
        public void page(Source page, String address) {
            List<String> addresses = new ArrayList<>(List.of(address));
            try {
                add(page, addresses, out);
            } catch (InputException e) {
                problem(e);
            }
        }

        @Override
        public void problem(InputException problem) {
            problems.accept(problem);
        }
    }

    private void add(Source source, List<String> addresses, List<SourceText> out)
            throws InputException {
        Document document = Reader.read(source, limits);
        left -= document.text().length();
        if (left < 0) {
            left = 0;
            throw new InputException(
                    source.path(), "is left out: the sources hold more text than is kept");
        }
        addresses.addAll(addresses(document));
        SourceText text = SourceText.of(document, addresses.stream().distinct().toList());
        all.add(text);
        out.add(text);
        for (String address : addresses) {
            SourceLibrary.add(byAddress, Address.key(address), text);
        }
    }

    /** What a page says about where it came from. */
    private static List<String> addresses(Document document) {
        List<String> out = new ArrayList<>();
        String canonical = document.metadata().canonicalUrl();
        if (canonical != null && canonical.contains("://")) {
            out.add(canonical);
        }
        if (document.source().format() == Format.HTML) {
            String text = document.source().text();
            Matcher saved = SAVED_FROM.matcher(text).region(0, Math.min(text.length(), HEAD));
            if (saved.find()) {
                out.add(saved.group(1));
            }
        }
        return out;
    }
}
