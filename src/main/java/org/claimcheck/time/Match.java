package org.claimcheck.time;

import java.util.List;

/**
 * CalendarWords that speak of a time.
 *
 * @param first index of the first token
 * @param end index after the last token
 */
record Match(int first, int end, TimeExpression.Type type, Meaning meaning) {

    static final List<Match> NONE = List.of();

    static Match date(int first, int end, Meaning meaning) {
        return new Match(first, end, TimeExpression.Type.DATE, meaning);
    }

    static Match of(int first, int end, TimeExpression.Type type, String value) {
        return new Match(first, end, type, new Meaning.Fixed(value));
    }

    Match from(int earlier) {
        return new Match(earlier, end, type, meaning);
    }

    Match with(Meaning other) {
        return new Match(first, end, type, other);
    }
}
