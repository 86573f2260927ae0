package org.claimcheck.engine;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimcheck.citation.CitationReader;
import org.claimcheck.citation.OtherDocuments;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * The places and the labels of entries in all documents of a run, so that a chapter may cite what
 * stands in another. Reads the documents when it is first asked, and keeps their ids and labels
 * only. Threads may share it.
 */
public final class RunIndex {

    /** Opens a document of the run. */
    public interface Opening {
        /**
         * @throws InputException if it cannot be read; its own check will say so
         */
        Source open() throws InputException;
    }

    /** For documents that are checked one by one. */
    public static final RunIndex NONE = new RunIndex(List.of(), Limits.DEFAULT);

    private final List<Opening> openings;
    private final Limits limits;
    private final Consumer<String> asked;

    /** For each path the ids in it. */
    private @Nullable Map<String, Set<String>> ids;

    /** For each id, and for each label of an entry, the paths that have it. */
    private final Map<String, Set<String>> byId = new HashMap<>();

    private final Map<String, Set<String>> byLabel = new HashMap<>();

    /** The paths of documents that are mostly entries. */
    private final Set<String> lists = new HashSet<>();

    /**
     * @param openings of all documents of the run; a single one has no others
     */
    public RunIndex(List<Opening> openings, Limits limits) {
        this(openings, limits, path -> {});
    }

    /**
     * @param asked told of each path whose document asked about others
     */
    public RunIndex(List<Opening> openings, Limits limits, Consumer<String> asked) {
        this.asked = asked;
        this.openings = openings.size() > 1 ? List.copyOf(openings) : List.of();
        this.limits = limits;
    }

    /** The documents of the run but one. */
    OtherDocuments besides(String path) {
        return openings.isEmpty() ? OtherDocuments.NONE : new Others(path);
    }

    private synchronized Map<String, Set<String>> ids() {
        if (ids == null) {
            ids = new LinkedHashMap<>();
            for (Opening opening : openings) {
                read(opening, ids);
            }
        }
        return ids;
    }

    private void read(Opening opening, Map<String, Set<String>> all) {
        Document document;
        try {
            document = Reader.read(opening.open(), limits);
        } catch (InputException unreadable) {
            return;
        }
        String path = normal(document.source().path());
        Set<String> own = new HashSet<>();
        for (Anchor anchor : document.anchors()) {
            own.add(anchor.id());
            byId.computeIfAbsent(anchor.id(), k -> new TreeSet<>()).add(path);
        }
        all.put(path, own);
        List<Reference> references = CitationReader.read(document).references();
        if (isList(document, references)) {
            lists.add(path);
        }
        for (Reference reference : references) {
            String label = reference.label();
            if (label != null) {
                byLabel.computeIfAbsent(label, k -> new TreeSet<>()).add(path);
            }
        }
    }

    /** Whether a document is mostly entries. */
    private static boolean isList(Document document, List<Reference> references) {
        int listed = 0;
        int other = 0;
        for (Block block : document.blocks()) {
            boolean entry = Spans.anyOverlaps(references, Reference::span, block.span());
            listed += entry ? block.span().length() : 0;
            other += entry || block instanceof Block.Heading ? 0 : block.span().length();
        }
        return listed > other;
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(Character::isDigit);
    }

    private static String normal(String path) {
        try {
            return Path.of(path).normalize().toString();
        } catch (InvalidPathException e) {
            return path;
        }
    }

    private final class Others implements OtherDocuments {

        private final String shown;
        private final String path;

        Others(String path) {
            this.shown = path;
            this.path = normal(path);
        }

        private Map<String, Set<String>> index() {
            asked.accept(shown);
            return ids();
        }

        @Override
        public @Nullable String place(String target) {
            int hash = target.indexOf('#');
            if (hash < 0 || hash + 1 == target.length()) {
                return null;
            }
            String id = target.substring(hash + 1);
            if (hash == 0) {
                return only(byId, id);
            }
            String file = file(target.substring(0, hash));
            Set<String> own = file == null ? null : index().get(file);
            return own != null && own.contains(id) ? file + "#" + id : null;
        }

        @Override
        public @Nullable String entry(String label) {
            String place = only(byLabel, label);
            return place == null || !isNumber(label) || isListOf(place) ? place : null;
        }

        /**
         * Whether a place is in the list of a book that this document may be a chapter of. Every
         * article counts its own from 1, so that numbers in others mean nothing.
         */
        private boolean isListOf(String place) {
            String file = place.substring(0, place.lastIndexOf('#'));
            try {
                Path folder = Path.of(file).getParent();
                Path book = folder == null ? null : folder.getParent();
                boolean chapter = book == null || Path.of(path).startsWith(book);
                return lists.contains(file) && chapter;
            } catch (InvalidPathException e) {
                // The name of standard input is in no folder.
                return false;
            }
        }

        @Override
        public boolean lacks(String target) {
            int hash = target.indexOf('#');
            String file = hash <= 0 ? null : file(target.substring(0, hash));
            return file != null
                    && !file.equals(path)
                    && index().containsKey(file)
                    && hash + 1 < target.length()
                    && place(target) == null;
        }

        private @Nullable String only(Map<String, Set<String>> map, String key) {
            index();
            List<String> paths =
                    map.getOrDefault(key, Set.of()).stream().filter(p -> !p.equals(path)).toList();
            return paths.size() == 1 ? paths.get(0) + "#" + key : null;
        }

        /** A file beside the document, as a path of the run; null if it is an address. */
        private @Nullable String file(String written) {
            if (written.contains(":") || written.startsWith("/") || written.indexOf('\0') >= 0) {
                return null;
            }
            try {
                Path here = Path.of(path);
                return here.resolveSibling(written).normalize().toString();
            } catch (InvalidPathException e) {
                return null;
            }
        }
    }
}
