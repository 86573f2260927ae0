package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** One footnote; changes while the page is read. */
final class Note {

    /** Its text, or the template that it is made of. */
    record Body(Span span, @Nullable Template shortForm) {}

    private final String group;
    private final String name;
    private int number;
    private boolean placed;
    private final List<Body> bodies = new ArrayList<>();

    Note(String group, String name) {
        this.group = group;
        this.name = name;
    }

    List<Body> bodies() {
        return bodies;
    }

    void add(Body body) {
        bodies.add(body);
    }

    String group() {
        return group;
    }

    /** The name its author gave it; empty if none. */
    String name() {
        return name;
    }

    /** Its number in its group; 0 while it is not cited. */
    int number() {
        return number;
    }

    /** It is cited for the first time. */
    void cite(int next) {
        number = next;
    }

    /** A list shows it. */
    void place() {
        placed = true;
    }

    boolean isPlaced() {
        return placed;
    }

    boolean isInGroup() {
        return !group.isEmpty();
    }

    boolean isCited() {
        return number > 0;
    }

    /** What its marker shows, without brackets. */
    String shown() {
        return number == 0 ? name : numbered();
    }

    private String numbered() {
        return switch (group) {
            case "lower-alpha" -> letters(number);
            case "upper-alpha" -> letters(number).toUpperCase(Locale.ROOT);
            case "lower-roman" -> roman(number);
            case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lower-greek" -> number <= 24 ? greek(number) : String.valueOf(number);
            case "", "decimal" -> String.valueOf(number);
            default -> group + " " + number;
        };
    }

    private static String letters(int number) {
        StringBuilder out = new StringBuilder();
        int left = number;
        while (left > 0) {
            left--;
            out.insert(0, (char) ('a' + left % 26));
            left /= 26;
        }
        return out.toString();
    }

    private static String greek(int number) {
        return "αβγδεζηθικλμνξοπρστυφχψω".substring(number - 1, number);
    }

    private static String roman(int number) {
        if (number > 3999) {
            return String.valueOf(number);
        }
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder out = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                out.append(signs[i]);
                left -= values[i];
            }
        }
        return out.toString();
    }
}
