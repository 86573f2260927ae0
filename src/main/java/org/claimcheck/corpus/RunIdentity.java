package org.claimcheck.corpus;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.cache.Digest;

/**
 * What a run over a corpus reads and how it checks: two runs with the same write the same.
 *
 * @param settings a digest of the program, its options and its configuration
 * @param inputs a digest of all files: their names, sizes and times
 * @param first the first of these files, so that one that changed can be named
 */
public record RunIdentity(String settings, String inputs, List<String> first) {

    /** Of more files only the digest is kept. */
    private static final int NAMED = 1000;

    public RunIdentity {
        first = List.copyOf(first);
    }

    public static RunIdentity of(String settings, List<CorpusFile> files) {
        Digest all = new Digest();
        List<String> first = new ArrayList<>();
        for (CorpusFile file : files) {
            all.add(file.name()).add(file.size()).add(file.modified());
            if (first.size() < NAMED) {
                first.add(stamp(file));
            }
        }
        return new RunIdentity(settings, all.hex(), first);
    }

    private static String stamp(CorpusFile file) {
        return file.size() + " " + file.modified() + " " + file.name();
    }

    /** Why a run cannot go on where another stopped; empty if it can. */
    public Optional<String> differs(RunIdentity now) {
        if (!inputs.equals(now.inputs)) {
            for (int i = 0; i < Math.min(first.size(), now.first.size()); i++) {
                if (!first.get(i).equals(now.first.get(i))) {
                    return Optional.of(
                            "the inputs are not what they were: "
                                    + now.first.get(i).split(" ", 3)[2]
                                    + " is new, or its size or time has changed");
                }
            }
            return Optional.of("the inputs are not what they were");
        }
        return settings.equals(now.settings)
                ? Optional.empty()
                : Optional.of(
                        "the program, its options or its configuration are not what they were");
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(settings);
        out.writeUTF(inputs);
        out.writeInt(first.size());
        for (String file : first) {
            out.writeUTF(file);
        }
    }

    static RunIdentity read(DataInput in) throws IOException {
        String settings = in.readUTF();
        String inputs = in.readUTF();
        List<String> first = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            first.add(in.readUTF());
        }
        return new RunIdentity(settings, inputs, first);
    }
}
