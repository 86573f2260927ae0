package org.claimcheck.nlp;

import java.util.Arrays;

/**
 * The possible steps from a token to the next, numbered: step k goes from the state {@code from(k)}
 * (see {@link NameTags#state}) to the tag {@code to(k)}, whose state is {@code next(k)}. The steps
 * from one state have neighbouring numbers.
 */
public final class TagSteps {
    private static final int[] FROM;
    private static final int[] TO;
    private static final int[] NEXT;
    private static final int[] FIRST = new int[NameTags.STATES + 1];

    static {
        int[] from = new int[NameTags.STATES * NameTags.COUNT];
        int[] to = new int[from.length];
        int steps = 0;
        for (int state = 0; state < NameTags.STATES; state++) {
            FIRST[state] = steps;
            for (int tag = 0; tag < NameTags.COUNT; tag++) {
                if (NameTags.follows(state, tag)) {
                    from[steps] = state;
                    to[steps++] = tag;
                }
            }
        }
        FIRST[NameTags.STATES] = steps;
        FROM = Arrays.copyOf(from, steps);
        TO = Arrays.copyOf(to, steps);
        NEXT = Arrays.stream(TO).map(NameTags::state).toArray();
    }

    public static final int COUNT = FROM.length;

    private TagSteps() {}

    public static int from(int step) {
        return FROM[step];
    }

    public static int to(int step) {
        return TO[step];
    }

    public static int next(int step) {
        return NEXT[step];
    }

    /** The first step from a state; for {@link NameTags#STATES} the number of all steps. */
    public static int first(int state) {
        return FIRST[state];
    }

    /** Whether the step can lead to token {@code i} of {@code n}: no name is cut off at an end. */
    public static boolean fits(int step, int i, int n) {
        return (i > 0 || FROM[step] == NameTags.OUTSIDE)
                && (i < n - 1 || TO[step] == NameTags.OUTSIDE || NameTags.ends(TO[step]));
    }
}
