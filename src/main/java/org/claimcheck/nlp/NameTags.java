package org.claimcheck.nlp;

import java.util.List;

/**
 * The tags a token can have: outside, or begin, inside, last, whole (BILOU) of a kind of name. A
 * tag is a number: 0 is outside, then four for each {@link EntityMention.Kind}.
 */
public final class NameTags {
    public static final int OUTSIDE = 0;

    /** The order is part of the model file. */
    private static final List<EntityMention.Kind> KINDS =
            List.of(
                    EntityMention.Kind.PERSON,
                    EntityMention.Kind.ORGANIZATION,
                    EntityMention.Kind.LOCATION);

    public static final int COUNT = 1 + 4 * KINDS.size();

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int WHOLE = 3;

    private static final boolean[][] FOLLOWS = new boolean[COUNT][COUNT];

    static {
        for (int tag = 0; tag < COUNT; tag++) {
            for (int next = 0; next < COUNT; next++) {
                boolean open = tag != OUTSIDE && !ends(tag);
                boolean continues = next != OUTSIDE && !starts(next);
                FOLLOWS[tag][next] = open == continues && (!open || kind(tag) == kind(next));
            }
        }
    }

    private NameTags() {}

    /** The tag of token {@code i} of a name that covers {@code start} to {@code end}. */
    public static int of(EntityMention.Kind kind, int i, int start, int end) {
        int place = end - start == 1 ? WHOLE : i == start ? BEGIN : i == end - 1 ? LAST : INSIDE;
        return 1 + 4 * KINDS.indexOf(kind) + place;
    }

    static EntityMention.Kind kind(int tag) {
        return KINDS.get((tag - 1) / 4);
    }

    static boolean starts(int tag) {
        return tag != OUTSIDE && (place(tag) == BEGIN || place(tag) == WHOLE);
    }

    public static boolean ends(int tag) {
        return tag != OUTSIDE && (place(tag) == LAST || place(tag) == WHOLE);
    }

    /** Whether {@code next} may stand right after {@code tag}. */
    public static boolean follows(int tag, int next) {
        return FOLLOWS[tag][next];
    }

    private static int place(int tag) {
        return (tag - 1) % 4;
    }
}
