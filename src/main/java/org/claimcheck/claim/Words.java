package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence as the check-worthiness model reads it: "don't", "U.S" and "1,200" are one word
 * each, and the few signs that tell something are words of their own.
 */
final class Words {

    private static final String SIGNS = "?!$%£€\"“”;:";
    private static final String JOINTS = "'’.,-";

    private Words() {}

    /**
     * @param limit where the reading ends
     */
    static List<String> of(CharSequence sentence, int limit) {
        List<String> out = new ArrayList<>();
        int at = 0;
        while (at < limit) {
            char c = sentence.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < limit && continues(sentence, end, limit)) {
                    end++;
                }
                out.add(sentence.subSequence(at, end).toString().replace('’', '\''));
            } else if (SIGNS.indexOf(c) >= 0) {
                out.add(String.valueOf(c));
            }
            at = end;
        }
        return out;
    }

    private static boolean continues(CharSequence sentence, int at, int limit) {
        char c = sentence.charAt(at);
        boolean joint =
                JOINTS.indexOf(c) >= 0
                        && at + 1 < limit
                        && Character.isLetterOrDigit(sentence.charAt(at + 1));
        return joint || Character.isLetterOrDigit(c);
    }
}
