package org.claimcheck.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of 0-based UTF-16 offsets; may be empty.
 *
 * @param start first offset inside
 * @param end first offset after
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * @throws IllegalArgumentException if start is negative or after end
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether at least one offset lies in both. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The characters of {@code text} in this span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** This span of {@code text} without white space at its ends; empty at its start if blank. */
    public Span trim(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Whitespace.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** By start, the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    /** Spelt out, as is {@link #hashCode}: a record's own are put together at run time, slowly. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
