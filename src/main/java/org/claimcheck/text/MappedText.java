package org.claimcheck.text;

import java.util.Arrays;
import org.claimcheck.text.OffsetMap.Relation;

/** Builds a text together with the map back to its source. Adjacent copies join to one segment. */
public final class MappedText {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] textStarts = new int[64];
    private int[] sourceStarts = new int[64];
    private int[] sourceEnds = new int[64];
    private Relation[] relations = new Relation[64];
    private int segments;

    public MappedText(String source) {
        this.source = source;
    }

    public int length() {
        return text.length();
    }

    public char charAt(int offset) {
        return text.charAt(offset);
    }

    /** Copies a range of the source. */
    public void copy(int sourceStart, int sourceEnd) {
        if (sourceStart == sourceEnd) {
            return;
        }
        int last = segments - 1;
        boolean continues =
                last >= 0
                        && relations[last] == Relation.VERBATIM
                        && sourceEnds[last] == sourceStart;
        if (continues) {
            sourceEnds[last] = sourceEnd;
        } else {
            add(Relation.VERBATIM, sourceStart, sourceEnd);
        }
        text.append(source, sourceStart, sourceEnd);
    }

    /** Puts a character in the place of one of the source; a copy if they are equal. */
    public void replace(char shown, int sourceAt) {
        if (source.charAt(sourceAt) == shown) {
            copy(sourceAt, sourceAt + 1);
        } else {
            add(Relation.REPLACED, sourceAt, sourceAt + 1);
            text.append(shown);
        }
    }

    /** Puts {@code shown} in the place of a range of the source; a copy if they are equal. */
    public void replace(String shown, int sourceStart, int sourceEnd) {
        if (shown.isEmpty()) {
            return;
        }
        boolean same =
                shown.length() == sourceEnd - sourceStart && source.startsWith(shown, sourceStart);
        if (same) {
            copy(sourceStart, sourceEnd);
        } else {
            add(Relation.REPLACED, sourceStart, sourceEnd);
            text.append(shown);
        }
    }

    /** Puts in text that has no source, such as the break between two blocks. */
    public void insert(String shown) {
        if (!shown.isEmpty()) {
            int after = segments == 0 ? 0 : sourceEnds[segments - 1];
            add(Relation.INSERTED, after, after);
            text.append(shown);
        }
    }

    private void add(Relation relation, int sourceStart, int sourceEnd) {
        if (segments == textStarts.length) {
            int size = segments * 2;
            textStarts = Arrays.copyOf(textStarts, size);
            sourceStarts = Arrays.copyOf(sourceStarts, size);
            sourceEnds = Arrays.copyOf(sourceEnds, size);
            relations = Arrays.copyOf(relations, size);
        }
        textStarts[segments] = text.length();
        sourceStarts[segments] = sourceStart;
        sourceEnds[segments] = sourceEnd;
        relations[segments] = relation;
        segments++;
    }

    /** The text built so far. */
    public String text() {
        return text.toString();
    }

    /** The map of the text built so far. */
    public OffsetMap map() {
        return new OffsetMap(
                Arrays.copyOf(textStarts, segments),
                Arrays.copyOf(sourceStarts, segments),
                Arrays.copyOf(sourceEnds, segments),
                Arrays.copyOf(relations, segments),
                text.length());
    }
}
