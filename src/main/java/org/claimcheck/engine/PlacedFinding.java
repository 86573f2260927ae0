package org.claimcheck.engine;

import java.util.List;
import org.claimcheck.rule.Finding;
import org.claimcheck.text.Fingerprint;
import org.claimcheck.text.Location;

/**
 * A finding with its places in the author's file.
 *
 * @param excerpt what a reader sees there
 * @param related the other places of the same cause
 * @param name survives edits elsewhere in the document
 */
public record PlacedFinding(
        Finding finding,
        Location location,
        String excerpt,
        List<Location> related,
        Fingerprint.Name name) {

    public PlacedFinding {
        related = List.copyOf(related);
    }

    /** Its name, spelt. */
    public String fingerprint() {
        return name.toString();
    }
}
