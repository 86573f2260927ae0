package org.claimcheck.engine;

import java.util.List;
import org.claimcheck.rule.Finding;
import org.claimcheck.text.Location;

/**
 * A finding with its places in the author's file.
 *
 * @param excerpt what a reader sees there
 * @param related the other places of the same cause
 * @param fingerprint survives edits elsewhere in the document
 */
public record PlacedFinding(
        Finding finding,
        Location location,
        String excerpt,
        List<Location> related,
        String fingerprint) {

    public PlacedFinding {
        related = List.copyOf(related);
    }
}
