package org.claimcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.hostile.CountingText.TooMany;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the program backtracks more than linearly, or uses more stack for a
 * longer text. Each is given texts made of its own parts, one of them repeated at length, and of
 * signs that many expressions repeat. What is counted is looks at the text, not time.
 */
class PumpTest {

    private static final int SHORT = 1_000;
    private static final int LONG = 4 * SHORT;

    /** So many looks at each sign are linear whatever grows: bounded repetitions multiply. */
    private static final int FINE = 100;

    /** Four times the text may take a little more than four times the looks; squares take 16. */
    private static final double MOST_GROWTH = 7;

    private static final int LONGEST = 12_000;

    private static final long GIVE_UP = 40_000_000;

    private static final List<String> COMMON =
            List.of(
                    " ",
                    "a",
                    "A",
                    "1",
                    "\"",
                    "“",
                    "'",
                    "[",
                    "(",
                    "-",
                    ".",
                    ",",
                    "/",
                    ":",
                    "\n",
                    "\t",
                    "a ",
                    "A ",
                    "Aa ",
                    "1 ",
                    "1,",
                    "1.",
                    "a-",
                    "a,",
                    "A. ",
                    "[1",
                    "(a",
                    "\"a ",
                    "http://a",
                    "a.b",
                    "a/",
                    "the ",
                    "and ",
                    "of ",
                    "a\n",
                    "\n\n",
                    "…",
                    "<",
                    "&",
                    "{");

    /** How many looks it takes to find all matches. */
    private static long looks(Pattern pattern, String text) {
        CountingText counting = new CountingText(text, GIVE_UP);
        try {
            Matcher matcher = pattern.matcher(counting);
            while (matcher.find()) {
                // All of them are wanted.
            }
        } catch (TooMany e) {
            return GIVE_UP;
        }
        return counting.looks();
    }

    private static List<IntFunction<String>> texts(Pattern pattern, int seed) {
        Sampler sampler = new Sampler(pattern);
        List<IntFunction<String>> out = new ArrayList<>();
        COMMON.forEach(c -> out.add(n -> repeated(c, n)));
        Set<String> heads = new LinkedHashSet<>();
        for (int i = 0; i < 4; i++) {
            heads.add(sampler.text(new Random(seed + i), -1, 0));
        }
        for (String head : heads) {
            if (!head.isEmpty()) {
                out.add(n -> repeated(head, n));
                out.add(n -> repeated(head + " ", n));
                for (String common : List.of(" ", "a", "1", "a ", "A ")) {
                    out.add(n -> head + repeated(common, n) + "\u0001");
                    out.add(n -> head.substring(0, head.length() / 2) + repeated(common, n));
                }
            }
        }
        for (int pump = 0; pump < sampler.pumps(); pump++) {
            int pumped = pump;
            for (int i = 0; i < 3; i++) {
                int variant = seed + i;
                out.add(
                        n -> {
                            String text = sampler.text(new Random(variant), pumped, n);
                            int end = Math.min(text.length(), 4 * n);
                            return text.substring(0, end) + "\u0001";
                        });
            }
        }
        return out;
    }

    private static String repeated(String some, int length) {
        return some.repeat(length / some.length() + 1).substring(0, length);
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(80, text.length())).replace("\n", "\\n");
    }

    @Test
    void noExpressionBacktracksMoreThanLinearly() throws Exception {
        Map<String, Pattern> all = AllPatterns.find();
        assertThat(all.size()).isGreaterThan(150);
        List<String> slow = new ArrayList<>();
        for (Map.Entry<String, Pattern> entry : all.entrySet()) {
            for (IntFunction<String> text : texts(entry.getValue(), 1)) {
                String longer = text.apply(LONG);
                long after = looks(entry.getValue(), longer);
                if (after > (long) FINE * longer.length()) {
                    String shorter = text.apply(SHORT);
                    double before = looks(entry.getValue(), shorter);
                    double growth = after / before * LONG / SHORT * shorter.length();
                    growth /= longer.length();
                    if (after == GIVE_UP || growth > MOST_GROWTH) {
                        slow.add(
                                "%s: %d looks at %d signs, growth %.1f, on %s"
                                        .formatted(
                                                entry.getKey(),
                                                after,
                                                longer.length(),
                                                growth,
                                                shown(longer)));
                        break;
                    }
                }
            }
        }
        assertThat(slow).as(String.join("\n", slow)).isEmpty();
    }

    @Test
    void noExpressionNeedsMoreStackForALongerText() throws Exception {
        List<String> deep = new ArrayList<>();
        for (Map.Entry<String, Pattern> entry : AllPatterns.find().entrySet()) {
            List<IntFunction<String>> texts = texts(entry.getValue(), 1);
            Thread thread =
                    new Thread(
                            null,
                            () -> {
                                for (IntFunction<String> text : texts) {
                                    String given = text.apply(LONGEST);
                                    try {
                                        looks(entry.getValue(), given);
                                    } catch (StackOverflowError e) {
                                        deep.add(entry.getKey() + " on " + shown(given));
                                        return;
                                    }
                                }
                            },
                            "small stack",
                            256 << 10);
            thread.start();
            thread.join();
        }
        assertThat(deep).as(String.join("\n", deep)).isEmpty();
    }

    /** The measure itself: it finds what it is for. */
    @Test
    void itSeesWhatBacktracks() {
        Pattern square = Pattern.compile("\\s+$");
        assertThat(looks(square, repeated(" ", LONG) + "a"))
                .isGreaterThan(10 * looks(square, repeated(" ", SHORT) + "a"));
        assertThat(looks(Pattern.compile("(a+)+b"), repeated("a", LONG)))
                .isGreaterThan((long) FINE * LONG);
        Sampler sampler = new Sampler(Pattern.compile("x(?:[a-c]+|\\d{2,9})y{3}"));
        assertThat(sampler.pumps()).isEqualTo(2);
        assertThat(sampler.text(new Random(1), 0, 5)).matches("x[a-c]{5}y{3}");
        assertThat(sampler.text(new Random(1), 1, 50)).matches("x\\d{9}y{3}");
    }
}
