package org.claimcheck.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and gives them values. A scanner over words: a digit, a name of the
 * calendar or a cue word begins an expression, and a few tokens after it decide; time grows with
 * the text alone.
 *
 * <p>Values follow TimeML's TIMEX3 (timeml.org, Guidelines for Temporal Expression Annotation for
 * English). A date whose words are complete but that the calendar lacks, such as 31 June, has no
 * value and the basis {@code explicit}. {@code 03/04/2020} has its year as value unless another
 * date in digits, or the published date, tells the order.
 */
public final class TimeTagger {

    private TimeTagger() {}

    /**
     * The time expressions of a text, in text order, without overlap.
     *
     * @param within where to look: sentences or blocks, in text order; no expression crosses one
     * @param published anchor of relative expressions; without it they stay unresolved
     */
    public static List<TimeExpression> tag(
            String text, List<Span> within, @Nullable LocalDate published) {
        return tag(text, s -> Tokens.of(text, s), within, published);
    }

    /**
     * As {@link #tag(String, List, LocalDate)}.
     *
     * @param words the tokens of a stretch of the text
     */
    public static List<TimeExpression> tag(
            String text,
            Function<Span, Tokens> words,
            List<Span> within,
            @Nullable LocalDate published) {
        Resolver resolver = new Resolver(published);
        SlashedDates slashed = new SlashedDates(published);
        List<TimeExpression> out = new ArrayList<>();
        int last = 0;
        for (Span piece : Tokens.pieces(within)) {
            // Blocks of a document are parted by line breaks, sentences of a block are not.
            if (hasBreak(text, last, piece.start())) {
                resolver.beginParagraph();
            }
            last = piece.end();
            tag(words.apply(piece), resolver, slashed, out);
        }
        return slashed.settle(out);
    }

    private static boolean hasBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static void tag(
            Tokens t, Resolver resolver, SlashedDates slashed, List<TimeExpression> out) {
        int i = 0;
        while (i < t.size()) {
            List<Match> found = match(t, i);
            if (found.isEmpty()) {
                i++;
                continue;
            }
            for (Match match : found) {
                Resolver.Resolved resolved =
                        resolver.resolve(match.meaning(), () -> Tense.isFuture(t, match));
                if (match.meaning() instanceof Meaning.Slashed dates) {
                    slashed.add(out.size(), dates);
                }
                out.add(
                        new TimeExpression(
                                t.span(match.first(), match.end() - 1),
                                match.type(),
                                resolved.value(),
                                resolved.basis()));
                i = Math.max(i + 1, match.end());
            }
        }
    }

    private static List<Match> match(Tokens t, int i) {
        int modified = modified(t, i);
        if (modified > i) {
            List<Match> inner = core(t, modified);
            if (inner.isEmpty()) {
                inner = wholeUnit(t, modified);
            }
            if (!inner.isEmpty() && inner.get(0).type() == TimeExpression.Type.DATE) {
                List<Match> out = new ArrayList<>(inner);
                out.set(0, inner.get(0).from(i));
                return out;
            }
        }
        return core(t, i);
    }

    private static List<Match> core(Tokens t, int i) {
        Token token = t.at(i);
        if (token.kind() == Token.Kind.SIGN && !CalendarWords.isApostrophe(token)) {
            return Match.NONE;
        }
        List<Match> found = NumericPatterns.at(t, i);
        found = found.isEmpty() ? Holidays.at(t, i) : found;
        found = found.isEmpty() ? CalendarPatterns.at(t, i) : found;
        found = found.isEmpty() ? DurationPatterns.at(t, i) : found;
        found = found.isEmpty() ? Ages.at(t, i) : found;
        found = found.isEmpty() ? YearPatterns.at(t, i) : found;
        return found.isEmpty() ? RelativePatterns.at(t, i) : found;
    }

    /** Past "early", "mid-", "later", "the end of"; the same index if there is no such thing. */
    private static int modified(Tokens t, int i) {
        Token token = t.at(i);
        int j = token.is("the") ? i + 1 : i;
        j = t.at(j).is("very") ? j + 1 : j;
        return switch (t.at(j).word()) {
            case "early", "late", "mid" -> CalendarWords.isDash(t.at(j + 1)) ? j + 2 : j + 1;
            case "later", "earlier", "sometime" -> j == i ? j + 1 : i;
            case "beginning", "start", "end", "middle", "turn", "close", "rest" ->
                    t.at(j + 1).is("of") ? j + 2 : i;
            default -> i;
        };
    }

    /** "The year" after "the end of". */
    private static List<Match> wholeUnit(Tokens t, int i) {
        Unit unit = t.at(i).is("the") ? CalendarWords.unit(t.at(i + 1)) : null;
        boolean calendar = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.WEEK;
        return calendar && !CalendarWords.isPlural(t.at(i + 1))
                ? List.of(Match.date(i, i + 2, Meaning.Shift.published(unit, 0)))
                : Match.NONE;
    }
}
