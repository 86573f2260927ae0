package org.claimcheck.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimcheck.cache.Digest;
import org.claimcheck.cache.Kept;
import org.claimcheck.cache.ResultStore;
import org.claimcheck.cache.WatchedFolder;
import org.claimcheck.config.Entry;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Nearby;
import org.claimcheck.input.Source;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs made of the same documents. A result is found by the program, the options, the
 * configuration, the document's bytes and its path, and used if all files that were looked at
 * beside the document are the same. A document that asked about others of the run, or is compared
 * with sources, is always checked anew. Threads may share it.
 */
final class ResultCache {

    /** Keeps nothing. */
    static final ResultCache NONE = new ResultCache(null, "");

    private final @Nullable ResultStore store;
    private final String how;
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    /** Checks a document. */
    interface Check {
        /**
         * @throws InputException if it cannot be read
         */
        Checked of(Source source) throws InputException;
    }

    /**
     * @param how a digest of the program, the options and the outputs
     */
    ResultCache(@Nullable ResultStore store, String how) {
        this.store = store;
        this.how = how;
    }

    /** What came of a document is not kept: it depends on others of the run. */
    void leave(String path) {
        left.add(path);
    }

    /**
     * The result for a document, kept or new.
     *
     * @throws InputException as the check does
     */
    Checked of(Source source, Plan plan, Check check) throws InputException {
        Nearby nearby = source.nearby();
        if (store == null || nearby == Nearby.NONE || !plan.sources().isEmpty()) {
            return check.of(source);
        }
        String key = key(source, plan);
        Optional<Kept> kept = store.read(key);
        if (kept.isPresent()
                && kept.get().looks().stream().allMatch(l -> WatchedFolder.isSame(l, nearby))) {
            Kept found = kept.get();
            return Checked.of(found.notes(), found.texts(), found.counts());
        }
        WatchedFolder watched = new WatchedFolder(nearby);
        Checked checked = check.of(source.withNearby(watched));
        // What a limit kept out may be left to the time it took, or told by a format at its end.
        if (!left.contains(source.path()) && !checked.isTruncated()) {
            store.write(
                    key,
                    new Kept(watched.looks(), checked.notes(), checked.texts(), checked.counts()));
        }
        return checked;
    }

    private String key(Source source, Plan plan) {
        Digest key = new Digest().add(how).add(source.path()).add(source.format().id());
        key.add(source.encoding()).add(source.sha256()).addAll(source.notes());
        List<Entry> entries = plan.configured().entries();
        key.add(String.valueOf(plan.configured().file())).add(entries.size());
        for (Entry entry : entries) {
            key.add(entry.setting().id()).add(String.valueOf(entry.name())).add(entry.value());
        }
        for (Source bibliography : source.nearby().bibliographies()) {
            key.add(bibliography.path()).add(bibliography.sha256());
        }
        return key.hex();
    }

    /** Keeps the store from growing without end. */
    void close() {
        if (store != null) {
            store.trim();
        }
    }
}
