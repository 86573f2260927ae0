package org.claimcheck.input;

import java.util.List;
import java.util.Optional;

/** The files that stand beside an input, for what it names: a bibliography. */
public interface Nearby {

    /** Nothing stands beside a stream. */
    Nearby NONE =
            new Nearby() {
                @Override
                public List<String> names() {
                    return List.of();
                }

                @Override
                public Optional<Source> open(String relative) {
                    return Optional.empty();
                }
            };

    /** The bibliographies the user named, which count before those the input names. */
    default List<Source> bibliographies() {
        return List.of();
    }

    /** The names of the files in the input's own folder, sorted. */
    List<String> names();

    /**
     * Reads a file as text.
     *
     * @param relative a path from the input's own folder, with forward slashes
     * @return empty if the path is absolute, names no file, or none that can be read as text
     */
    Optional<Source> open(String relative);
}
