package org.claimcheck.quantity;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Which tokens stand in a run without spaces that is an address, a path or a piece of code. */
final class Runs {

    private final boolean[] opaque;

    private Runs(boolean[] opaque) {
        this.opaque = opaque;
    }

    static Runs of(Tokens t) {
        boolean[] opaque = new boolean[t.size()];
        int start = 0;
        while (start < t.size()) {
            int end = start + 1;
            while (end < t.size() && t.at(end).attached()) {
                end++;
            }
            if (isOpaque(t, start, end)) {
                java.util.Arrays.fill(opaque, start, end, true);
            }
            start = end;
        }
        return new Runs(opaque);
    }

    private static boolean isOpaque(Tokens t, int start, int end) {
        int slashes = 0;
        for (int i = start; i < end; i++) {
            Token token = t.at(i);
            switch (token.word()) {
                case "@", "_", "=", "\\", "{", "}", "<", ">", "#", "&" -> {
                    return true;
                }
                case "www" -> {
                    return true;
                }
                case "/" -> slashes++;
                default -> {}
            }
        }
        return slashes > 1;
    }

    boolean isOpaque(int i) {
        return opaque[i];
    }
}
