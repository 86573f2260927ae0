package org.claimcheck.cache;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.cache.Kept.Look;
import org.claimcheck.input.Nearby;
import org.claimcheck.input.Source;

/** What stands beside a document, and a record of what was looked at. */
public final class WatchedFolder implements Nearby {

    private static final String NAMES = "names";
    private static final String FILE = "file";
    private static final String NOTHING = "nothing";

    private final Nearby nearby;
    private final Map<String, Look> looks = new LinkedHashMap<>();

    public WatchedFolder(Nearby nearby) {
        this.nearby = nearby;
    }

    @Override
    public List<Source> bibliographies() {
        return nearby.bibliographies();
    }

    @Override
    public List<String> names() {
        List<String> names = nearby.names();
        looks.put(NAMES, new Look(NAMES, "", digest(names)));
        return names;
    }

    @Override
    public Optional<Source> open(String relative) {
        Optional<Source> file = nearby.open(relative);
        looks.put(FILE + " " + relative, new Look(FILE, relative, digest(file)));
        return file;
    }

    /** All that was looked at so far. */
    public List<Look> looks() {
        return List.copyOf(looks.values());
    }

    /** Whether a look would find the same now; of another kind it is not known. */
    public static boolean isSame(Look look, Nearby nearby) {
        String now =
                switch (look.kind()) {
                    case NAMES -> digest(nearby.names());
                    case FILE -> digest(nearby.open(look.name()));
                    default -> "";
                };
        return now.equals(look.answer());
    }

    private static String digest(List<String> names) {
        return new Digest().addAll(names).hex();
    }

    private static String digest(Optional<Source> file) {
        return file.map(Source::sha256).orElse(NOTHING);
    }
}
