package org.claimcheck.corpus;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts names without keeping all of them: when there are too many, the rarest are forgotten, and
 * how often one of those can have been counted bounds what is missing from any count (after G. S.
 * Manku and R. Motwani, Approximate Frequency Counts over Data Streams, VLDB 2002). Until then, and
 * for every name that was never forgotten, counts are exact.
 */
final class TopNames {

    /** So many names are kept when some are forgotten, and twice as many at most. */
    static final int KEPT = 10_000;

    /** Longer names are cut; in UTF-16 units. */
    private static final int LONGEST = 120;

    /**
     * @param count at least so often
     * @param missing at most so often more
     */
    record Counted(String name, long count, long missing) {}

    private static final Comparator<Counted> MOST_FIRST =
            Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::name);

    private final Map<String, Counted> names = new HashMap<>();
    private long forgotten;

    void add(String name) {
        String key = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        Counted old = names.get(key);
        Counted counted =
                old == null
                        ? new Counted(key, 1, forgotten)
                        : new Counted(key, old.count() + 1, old.missing());
        names.put(key, counted);
        if (names.size() >= 2 * KEPT) {
            forget();
        }
    }

    private void forget() {
        List<Counted> all = sorted();
        for (Counted rare : all.subList(KEPT, all.size())) {
            names.remove(rare.name());
            forgotten = Math.max(forgotten, rare.count() + rare.missing());
        }
    }

    private List<Counted> sorted() {
        List<Counted> all = new ArrayList<>(names.values());
        all.sort(MOST_FIRST);
        return all;
    }

    /** The most frequent, by count and then by name. */
    List<Counted> most(int howMany) {
        List<Counted> all = sorted();
        return List.copyOf(all.subList(0, Math.min(howMany, all.size())));
    }

    /** How many names there are; fewer than there were if some are forgotten. */
    int size() {
        return names.size();
    }

    /** Whether there were more names. */
    boolean isCut() {
        return forgotten > 0;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(forgotten);
        out.writeInt(names.size());
        for (Counted counted : sorted()) {
            out.writeUTF(counted.name());
            out.writeLong(counted.count());
            out.writeLong(counted.missing());
        }
    }

    static TopNames read(DataInput in) throws IOException {
        TopNames out = new TopNames();
        out.forgotten = in.readLong();
        for (int left = in.readInt(); left > 0; left--) {
            Counted counted = new Counted(in.readUTF(), in.readLong(), in.readLong());
            out.names.put(counted.name(), counted);
        }
        return out;
    }
}
