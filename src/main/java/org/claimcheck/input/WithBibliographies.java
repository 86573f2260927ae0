package org.claimcheck.input;

import java.util.List;
import java.util.Optional;

/** What stands beside an input, and the bibliographies the user named for it. */
public record WithBibliographies(Nearby nearby, List<Source> bibliographies) implements Nearby {

    public WithBibliographies {
        bibliographies = List.copyOf(bibliographies);
    }

    @Override
    public List<String> names() {
        return nearby.names();
    }

    @Override
    public Optional<Source> open(String relative) {
        return nearby.open(relative);
    }
}
