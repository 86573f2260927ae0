package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.lookup.LinkCheck.Status;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.lookup.RecordCheck.Verdict;

/** What a clean zero does not say about links and references. */
final class LookupGaps {

    private LookupGaps() {}

    /**
     * One sentence each.
     *
     * @param links how many links lead out of the document
     */
    static List<String> of(Lookups lookups, int links) {
        List<String> out = new ArrayList<>();
        if (!lookups.asked()) {
            if (links > 0) {
                out.add("Links were not followed: the check ran offline.");
            }
            return out;
        }
        if (nothingAnswered(lookups)) {
            out.add(
                    "Nothing could be looked up: no host answered. Is there a network, or a proxy"
                            + " in between?");
        }
        long unverified = count(lookups, Status.UNVERIFIED);
        if (unverified > 0) {
            String which = number(unverified, "address", "addresses");
            out.add(which + " could not be verified: the server refused, failed or was too slow.");
        }
        long unfollowed = count(lookups, Status.NOT_FOLLOWED);
        if (unfollowed > 0) {
            String which = number(unfollowed, "address was", "addresses were");
            out.add(which + " not visited: private, reserved or no address at all.");
        }
        if (lookups.passedOver() > 0) {
            String which = number(lookups.passedOver(), "address was", "addresses were");
            out.add(which + " not visited: there are too many.");
        }
        long open =
                lookups.references().values().stream()
                        .filter(r -> r.verdict() == Verdict.UNVERIFIED)
                        .count();
        if (open > 0) {
            String which = number(open, "reference", "references");
            out.add(which + " could not be compared with a record.");
        }
        return out;
    }

    /** Whether something was asked for, and all of it stayed open. */
    private static boolean nothingAnswered(Lookups lookups) {
        boolean links =
                lookups.links().values().stream()
                        .allMatch(
                                c ->
                                        c.status() == Status.UNVERIFIED
                                                || c.status() == Status.NOT_FOLLOWED);
        boolean references =
                lookups.references().values().stream()
                        .allMatch(r -> r.verdict() == Verdict.UNVERIFIED);
        boolean asked = count(lookups, Status.UNVERIFIED) + lookups.references().size() > 0;
        return asked && links && references;
    }

    private static long count(Lookups lookups, Status status) {
        return lookups.links().values().stream().filter(c -> c.status() == status).count();
    }

    private static String number(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
