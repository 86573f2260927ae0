package org.claimcheck.document.bib;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.JoinedDocument;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Nearby;
import org.claimcheck.input.Part;
import org.claimcheck.input.Source;
import org.claimcheck.text.Span;

/**
 * Puts the entries of bibliography files after a document: of the files the user names, else of
 * those it names itself; if it names none that exists, of the file beside it with its own name, or
 * of the only one in its folder if that holds a key the document cites. Only entries come in whose
 * key the text mentions, or that a slip of the keyboard away could be meant.
 */
public final class Bibliography {

    private static final List<String> EXTENSIONS = List.of(".bib", ".json", ".yaml", ".yml");

    /** Enough for a book with one for each chapter. */
    private static final int MOST_FILES = 100;

    private final Document document;
    private final Source source;
    private final CitedKeys keys;
    private final StringBuilder text;
    private final List<Part> parts;
    private final List<JoinedDocument.Placed> placed = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> read = new LinkedHashSet<>();
    private boolean complete = true;

    private Bibliography(Document document) {
        this.document = document;
        this.source = document.source();
        this.keys = CitedKeys.in(document.text());
        this.text = new StringBuilder(source.text());
        this.parts = new ArrayList<>(source.parts());
        placed.add(new JoinedDocument.Placed(document, 0));
    }

    /** The document with what it cites from files; the same if there are none. */
    public static Document attach(Document document) {
        List<String> named = document.metadata().bibliography().files();
        Nearby nearby = document.source().nearby();
        Span inside = document.metadata().bibliography().inside();
        if (named.isEmpty() && nearby == Nearby.NONE && inside == null) {
            return document;
        }
        Bibliography bibliography = new Bibliography(document);
        for (Source given : nearby.bibliographies()) {
            bibliography.take(given.path(), given, false);
        }
        if (bibliography.read.isEmpty()) {
            bibliography.named(named);
        }
        if (inside != null) {
            bibliography.inside(inside);
        }
        boolean cites = !named.isEmpty() || !bibliography.keys.isEmpty();
        if (bibliography.read.isEmpty() && cites) {
            bibliography.beside();
        }
        return bibliography.joined();
    }

    /** What the front matter lists. */
    private void inside(Span yaml) {
        try {
            List<BibEntry> entries = CslYaml.entries(source.text(), yaml);
            read.add("front matter");
            placed.add(new JoinedDocument.Placed(written(source, entries, "references"), 0));
        } catch (IOException e) {
            complete = false;
            notes.add("the references in its front matter could not be read");
        }
    }

    private Document written(Source from, List<BibEntry> entries, String reason) {
        DocumentBuilder builder = new DocumentBuilder(from);
        EntryWriter writer = new EntryWriter(from.text(), builder);
        for (BibEntry entry : entries) {
            if (keys.has(entry.key()) || keys.resembles(entry.key())) {
                writer.write(entry, reason);
            }
        }
        return builder.build(builder.placed(), Metadata.NONE);
    }

    private void named(List<String> files) {
        List<String> different = files.stream().distinct().toList();
        different.stream().limit(MOST_FILES).forEach(this::named);
        if (different.size() > MOST_FILES) {
            complete = false;
            notes.add("only the first " + MOST_FILES + " bibliographies it names were looked for");
        }
    }

    private void named(String file) {
        Optional<Source> found = isReadable(file) ? source.nearby().open(file) : Optional.empty();
        if (found.isPresent()) {
            take(file, found.get(), false);
        } else {
            complete = false;
            notes.add("the bibliography " + file + " could not be read");
        }
    }

    /** An address is none: nothing goes to the network unasked. */
    private static boolean isReadable(String file) {
        return !file.contains("://") && isBibliography(file);
    }

    private static boolean isBibliography(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(lower::endsWith);
    }

    private void beside() {
        List<String> names = source.nearby().names();
        String stem = stem(source.path().substring(source.path().lastIndexOf('/') + 1));
        List<String> files = names.stream().filter(n -> n.endsWith(".bib")).toList();
        for (String extension : EXTENSIONS) {
            if (names.contains(stem + extension)) {
                files = List.of(stem + extension);
                break;
            }
        }
        if (files.size() == 1) {
            String file = files.get(0);
            source.nearby().open(file).ifPresent(s -> take(file, s, true));
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /**
     * @param guessed whether only its place speaks for the file: then it must hold a cited key
     */
    private void take(String file, Source bibliography, boolean guessed) {
        List<BibEntry> entries = entries(file, bibliography);
        if (entries.isEmpty() && !guessed) {
            complete = false;
            notes.add("the bibliography " + file + " holds no entry that can be read");
            return;
        }
        boolean cited = entries.stream().anyMatch(e -> keys.has(e.key()));
        if (guessed && !cited) {
            return;
        }
        read.add(file);
        if (guessed && !complete) {
            // The file the author named has another name here; its keys fit.
            complete = true;
            notes.clear();
            notes.add("read " + file + " in place of the bibliography it names");
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        int start = text.length();
        text.append(bibliography.text());
        parts.add(new Part(bibliography.path(), start));
        String reason = "bibliography " + bibliography.path();
        placed.add(new JoinedDocument.Placed(written(bibliography, entries, reason), start));
    }

    private List<BibEntry> entries(String file, Source bibliography) {
        String name = file.toLowerCase(Locale.ROOT);
        String content = bibliography.text();
        if (name.endsWith(".bib")) {
            return BibTex.entries(content);
        }
        try {
            return name.endsWith(".json")
                    ? CslJson.entries(content)
                    : CslYaml.entries(content, new Span(0, content.length()));
        } catch (IOException e) {
            return List.of();
        }
    }

    private Document joined() {
        Metadata metadata = document.metadata();
        if (!complete) {
            metadata = metadata.withBibliography(metadata.bibliography().incomplete());
        }
        Source joined = source.withText(text.toString(), parts);
        for (String note : notes) {
            joined = joined.withNote(note);
        }
        return placed.size() == 1
                ? document.with(joined, metadata)
                : JoinedDocument.of(joined, placed, metadata);
    }
}
