package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A date among the tokens of a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 */
record Dated(int first, int end, TimeExpression time, Period period) {

    /** Dates of known days, months or years whose words leave no doubt, in text order. */
    static List<Dated> in(Tokens t, TimeIndex times) {
        List<Dated> out = new ArrayList<>();
        if (t.size() == 0) {
            return out;
        }
        int i = 0;
        for (TimeExpression time : times.in(t.span(0, t.size() - 1))) {
            Period period = Period.of(time);
            while (i < t.size() && t.at(i).start() < time.span().start()) {
                i++;
            }
            int first = i;
            while (i < t.size() && t.at(i).end() <= time.span().end()) {
                i++;
            }
            boolean whole = first < i && t.at(first).start() == time.span().start();
            if (period != null && whole && !isDoubtful(t, first, i)) {
                out.add(new Dated(first, i, time, period));
            }
        }
        return out;
    }

    /** The date that begins at an index; null if none. */
    static @Nullable Dated at(List<Dated> dates, int index) {
        for (Dated date : dates) {
            if (date.first == index) {
                return date;
            }
        }
        return null;
    }

    Span span() {
        return time.span();
    }

    boolean isExplicit() {
        return time.basis().equals("explicit");
    }

    /** "C. 1950", "about 1950", "before 1950", "1950 or 1951", "1950?", "1950/51", "50 BC". */
    private static boolean isDoubtful(Tokens t, int first, int end) {
        Token before = t.at(first - 1);
        before = before.is(".") || before.is("~") ? t.at(first - 2) : before;
        boolean about =
                t.at(first - 1).is("~")
                        || switch (before.word()) {
                            case "c",
                                    "ca",
                                    "cca",
                                    "circa",
                                    "about",
                                    "around",
                                    "approximately",
                                    "roughly",
                                    "before",
                                    "after",
                                    "perhaps",
                                    "possibly",
                                    "probably",
                                    "fl",
                                    "or",
                                    "either",
                                    "fiscal",
                                    "fy" ->
                                    true;
                            default -> false;
                        };
        Token next = t.at(end);
        boolean or =
                next.is("or")
                        || next.is("?")
                        || ((next.is("/") || next.is("[")) && next.attached())
                        || (next.is("(") && t.at(end + 1).is("?"));
        boolean era =
                switch (next.word()) {
                    case "bc", "bce", "ah", "bp", "b", "s" -> next.isWord();
                    default -> false;
                };
        return about || or || era;
    }
}
