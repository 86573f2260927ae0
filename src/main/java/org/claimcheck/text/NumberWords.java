package org.claimcheck.text;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English number words: "twenty-two", "a hundred and five", "two and a half", "half a million". */
public final class NumberWords {

    private static final Map<String, Integer> SMALL =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));

    private static final Map<String, Integer> ORDINALS =
            Map.ofEntries(
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6),
                    Map.entry("seventh", 7),
                    Map.entry("eighth", 8),
                    Map.entry("ninth", 9),
                    Map.entry("tenth", 10),
                    Map.entry("eleventh", 11),
                    Map.entry("twelfth", 12),
                    Map.entry("thirteenth", 13),
                    Map.entry("fourteenth", 14),
                    Map.entry("fifteenth", 15),
                    Map.entry("sixteenth", 16),
                    Map.entry("seventeenth", 17),
                    Map.entry("eighteenth", 18),
                    Map.entry("nineteenth", 19),
                    Map.entry("twentieth", 20));

    /** Above any number words say, so that a long row of "million" stops. */
    private static final int MOST_TOKENS = 24;

    private NumberWords() {}

    /**
     * @param end index of the first token after the number
     */
    public record Reading(BigDecimal value, int end) {}

    /** The value of "third", "twentieth" and their like, or 0. */
    public static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }

    /**
     * What a scale word multiplies by, or null: dozen, hundred, thousand, lakh, million, crore,
     * billion, trillion.
     */
    public static @Nullable BigDecimal scale(String word) {
        return switch (word) {
            case "dozen" -> BigDecimal.valueOf(12);
            case "hundred" -> BigDecimal.valueOf(100);
            case "thousand" -> BigDecimal.valueOf(1_000);
            case "lakh" -> BigDecimal.valueOf(100_000);
            case "million" -> BigDecimal.valueOf(1_000_000);
            case "crore" -> BigDecimal.valueOf(10_000_000);
            case "billion" -> BigDecimal.valueOf(1_000_000_000L);
            case "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> null;
        };
    }

    /** The number whose words begin at an index; null if none do. */
    public static @Nullable Reading at(Tokens tokens, int index) {
        Token first = tokens.at(index);
        if (first.is("half") && tokens.at(index + 1).is("a")) {
            BigDecimal scale = scale(tokens.at(index + 2).word());
            return scale == null
                    ? null
                    : new Reading(scale.divide(BigDecimal.valueOf(2)), index + 3);
        }
        boolean article = first.is("a") && scale(tokens.at(index + 1).word()) != null;
        if (!article && !SMALL.containsKey(first.word())) {
            return null;
        }
        return read(tokens, index, article);
    }

    private static Reading read(Tokens tokens, int index, boolean article) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = article ? BigDecimal.ONE : BigDecimal.ZERO;
        int at = article ? index + 1 : index;
        int last = -1;
        int end = at;
        while (at - index < MOST_TOKENS) {
            Token token = tokens.at(at);
            Integer small = SMALL.get(token.word());
            BigDecimal scale = scale(token.word());
            if (small != null && fits(last, small)) {
                group = group.add(BigDecimal.valueOf(small));
                last = small;
            } else if (scale != null && group.signum() > 0) {
                if (scale.intValue() <= 100) {
                    group = group.multiply(scale);
                } else {
                    total = total.add(group.multiply(scale));
                    group = BigDecimal.ZERO;
                }
                last = 100;
            } else {
                break;
            }
            at++;
            end = at;
            Token next = tokens.at(at);
            if (next.is("-") && next.attached()) {
                at++;
            } else if (last == 100
                    && next.is("and")
                    && SMALL.containsKey(tokens.at(at + 1).word())) {
                at++;
            }
        }
        BigDecimal value = total.add(group);
        if (tokens.are(end, "and", "a", "half")) {
            return new Reading(value.add(new BigDecimal("0.5")), end + 3);
        }
        return new Reading(value, end);
    }

    /** "twenty" takes a unit after it, "hundred" anything below it; "two two" is no number. */
    private static boolean fits(int last, int next) {
        return last < 0 || last == 100 || (last >= 20 && next < 10);
    }
}
