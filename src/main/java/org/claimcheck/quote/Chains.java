package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Quotation.Kind;

/** Gives the paragraphs of one quotation one speaker and one group. */
final class Chains {

    private final List<QuotedStretch> found;
    private final Attribution[] attributions;
    private final Kind[] kinds;
    private final int[] groups;

    /** The arrays have a place for each quotation and are filled in. */
    Chains(List<QuotedStretch> found, Attribution[] attributions, Kind[] kinds, int[] groups) {
        this.found = found;
        this.attributions = attributions;
        this.kinds = kinds;
        this.groups = groups;
    }

    /** All paragraphs of one quotation have one speaker, named beside any of them. */
    void join() {
        int i = 0;
        while (i < found.size()) {
            int chain = found.get(i).chain();
            if (chain < 0) {
                i++;
                continue;
            }
            List<Integer> members = new ArrayList<>();
            int k = i;
            while (k < found.size()
                    && (found.get(k).chain() == chain || found.get(k).chain() < 0)) {
                if (found.get(k).chain() == chain) {
                    members.add(k);
                }
                k++;
            }
            join(members);
            i = members.get(members.size() - 1) + 1;
        }
    }

    private void join(List<Integer> members) {
        int best = -1;
        for (int member : members) {
            groups[member] = groups[members.get(0)];
            if (best < 0 || strength(member) > strength(best)) {
                best = member;
            }
        }
        for (int member : members) {
            if (member != best && strength(best) > 0) {
                Attribution who = Continuations.continued(attributions[best]);
                attributions[member] = who == null ? attributions[member] : who;
                kinds[member] = Kind.DIRECT;
            }
        }
    }

    private int strength(int member) {
        Attribution who = attributions[member];
        boolean weak = who.basis() == Basis.CONTINUED || who.basis() == Basis.SAME_PARAGRAPH;
        return who.kind() == Attribution.Kind.NOBODY ? 0 : weak ? 1 : 2;
    }
}
