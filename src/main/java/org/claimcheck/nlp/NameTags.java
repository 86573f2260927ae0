package org.claimcheck.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tags a token can have: outside, or begin, inside, last, whole (BILOU) of a kind of name. A
 * tag is a number: 0 is outside, then four for each {@link Label}.
 */
public final class NameTags {
    public static final int OUTSIDE = 0;

    /** What the model tells apart; the order is part of the model file. */
    public enum Label {
        PERSON(EntityMention.Kind.PERSON),
        ORGANIZATION(EntityMention.Kind.ORGANIZATION),
        LOCATION(EntityMention.Kind.LOCATION),
        EVENT(EntityMention.Kind.EVENT),

        /** Tagged so that it is not taken for another kind, but too often wrong to be told. */
        PRODUCT(null),

        /** Titles of works, languages, nationalities, prizes: as {@link #PRODUCT}. */
        OTHER(null);

        private final EntityMention.@Nullable Kind kind;

        Label(EntityMention.@Nullable Kind kind) {
            this.kind = kind;
        }
    }

    private static final List<Label> LABELS = List.of(Label.values());

    public static final int COUNT = 1 + 4 * LABELS.size();

    /** How many answers {@link #state} has. */
    public static final int STATES = 1 + 2 * LABELS.size();

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int WHOLE = 3;

    private static final boolean[][] FOLLOWS = new boolean[STATES][COUNT];

    static {
        for (int tag = 0; tag < COUNT; tag++) {
            for (int next = 0; next < COUNT; next++) {
                boolean open = tag != OUTSIDE && !ends(tag);
                boolean continues = next != OUTSIDE && !starts(next);
                FOLLOWS[state(tag)][next] =
                        open == continues && (!open || label(tag) == label(next));
            }
        }
    }

    private NameTags() {}

    /** The tag of token {@code i} of a name that covers {@code start} to {@code end}. */
    public static int of(Label label, int i, int start, int end) {
        int place = end - start == 1 ? WHOLE : i == start ? BEGIN : i == end - 1 ? LAST : INSIDE;
        return 1 + 4 * LABELS.indexOf(label) + place;
    }

    /** All tags of a label, one bit each. */
    public static int all(Label label) {
        return 0b1111 << (1 + 4 * LABELS.indexOf(label));
    }

    /** The tag of the same place in a name of another label. */
    public static int withLabel(int tag, Label label) {
        return 1 + 4 * LABELS.indexOf(label) + place(tag);
    }

    /** The label of a tag other than outside. */
    public static Label label(int tag) {
        return LABELS.get((tag - 1) / 4);
    }

    /** What a tag other than outside tells the reader, or null for nothing. */
    static EntityMention.@Nullable Kind kind(int tag) {
        return label(tag).kind;
    }

    public static boolean starts(int tag) {
        return tag != OUTSIDE && (place(tag) == BEGIN || place(tag) == WHOLE);
    }

    public static boolean ends(int tag) {
        return tag != OUTSIDE && (place(tag) == LAST || place(tag) == WHOLE);
    }

    /**
     * What the next token needs to know of a tag: outside, in a name of some kind that goes on, or
     * behind one that has ended.
     */
    public static int state(int tag) {
        return tag == OUTSIDE ? 0 : 1 + 2 * ((tag - 1) / 4) + (ends(tag) ? 1 : 0);
    }

    /** Whether {@code tag} may stand right after a tag of this state. */
    static boolean follows(int state, int tag) {
        return FOLLOWS[state][tag];
    }

    private static int place(int tag) {
        return (tag - 1) % 4;
    }
}
