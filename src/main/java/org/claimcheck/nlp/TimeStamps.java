package org.claimcheck.nlp;

import org.claimcheck.text.Whitespace;

/** Finds the stamp of a message or a page, {@code 04/26/2001 07:17 AM}, that ends at an offset. */
final class TimeStamps {

    private TimeStamps() {}

    static boolean endsAt(String text, int start, int end) {
        int at = end;
        if (at - 2 > start && (text.startsWith("AM", at - 2) || text.startsWith("PM", at - 2))) {
            at = gapStart(text, start, at - 2);
        }
        int clock = row(text, start, at, ':');
        if (clock == at) {
            return false;
        }
        int gap = gapStart(text, start, clock);
        return gap < clock && row(text, start, gap, '/') < gap;
    }

    /** Where digits that one sign cuts in two or three begin; the end if there are none. */
    private static int row(String text, int start, int end, char sign) {
        int at = end;
        int signs = 0;
        while (at > start && end - at < 10) {
            char c = text.charAt(at - 1);
            if (c == sign && at < end && text.charAt(at) != sign) {
                signs++;
            } else if (c < '0' || c > '9') {
                break;
            }
            at--;
        }
        boolean whole = at == start || Whitespace.is(text.charAt(at - 1));
        boolean full = sign == ':' ? signs >= 1 : signs == 2;
        return whole && full && signs <= 2 ? at : end;
    }

    private static int gapStart(String text, int start, int end) {
        int at = end;
        while (at > start && Whitespace.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
