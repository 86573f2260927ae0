package org.claimcheck.online;

import java.util.Map;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.lookup.LinkCheck.Fragment;
import org.claimcheck.lookup.LinkCheck.Status;

/**
 * What became of one page that addresses lead to.
 *
 * @param check without a word on fragments
 * @param fragments those that could be looked for
 * @param hostUnknown whether the name of the host led nowhere, which a dead network causes too
 * @param answered whether a server answered, whatever it said
 */
record LinkVisit(
        LinkCheck check, Map<String, Fragment> fragments, boolean hostUnknown, boolean answered) {

    LinkVisit {
        fragments = Map.copyOf(fragments);
    }

    static LinkVisit without(Status status, String reason) {
        return new LinkVisit(LinkCheck.of(status, reason), Map.of(), false, false);
    }

    /** The check of one address that leads to the page. */
    LinkCheck of(String fragment) {
        if (fragment.isEmpty() || check.status() != Status.OK) {
            return check;
        }
        return check.withFragment(fragments.getOrDefault(fragment, Fragment.UNKNOWN));
    }
}
