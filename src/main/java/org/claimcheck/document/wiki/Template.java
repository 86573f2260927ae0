package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A template with its parameters. Offsets count in the source.
 *
 * @param name lower case, spaces for underscores, without the prefix of its namespace
 * @param parameters by name or number; of two of the same name the last that is not empty
 */
record Template(
        String source,
        Construct construct,
        String name,
        Map<String, Parameter> parameters,
        int positional) {

    private static final int LONGEST_NAME = 120;

    /**
     * @param start of the bar before it
     * @param value without white space around it
     * @param end before the bar or the braces after it
     * @param key the span of its name; empty where it has none
     */
    record Parameter(int start, Span key, Span value, int end) {

        /** What stands before the value: the bar, the name, the sign between them. */
        Span lead() {
            return new Span(start, value.start());
        }
    }

    static Template of(String source, Construct construct, Markup markup) {
        List<Integer> pipes = construct.pipes();
        int nameEnd = pipes.isEmpty() ? construct.innerEnd() : pipes.get(0);
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        int number = 0;
        for (int i = 0; i < pipes.size(); i++) {
            int from = pipes.get(i) + 1;
            int to = i + 1 < pipes.size() ? pipes.get(i + 1) : construct.innerEnd();
            int equals = equalsSign(source, from, to, markup);
            Span key = equals < 0 ? new Span(from, from) : trim(source, from, equals);
            Span value = trim(source, equals < 0 ? from : equals + 1, to);
            String name =
                    equals < 0 ? String.valueOf(++number) : key.of(source).toLowerCase(Locale.ROOT);
            Parameter next = new Parameter(pipes.get(i), key, value, to);
            Parameter known = parameters.get(name);
            if (known == null || !next.value().isEmpty()) {
                parameters.put(name, next);
            }
        }
        String name = name(source, construct.innerStart(), nameEnd, markup);
        return new Template(source, construct, name, parameters, number);
    }

    private static Span trim(String source, int from, int to) {
        return new Span(from, Math.max(from, to)).trim(source);
    }

    /** The sign that parts a name from its value, outside all that the parameter holds; or -1. */
    private static int equalsSign(String source, int from, int to, Markup markup) {
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            if (c == '=') {
                return i;
            }
            Construct inner = "{[<".indexOf(c) >= 0 ? markup.at(i) : null;
            if (inner != null && !inner.is(Construct.Kind.EXTERNAL)) {
                i = inner.end();
            } else {
                i++;
            }
        }
        return -1;
    }

    private static String name(String source, int from, int to, Markup markup) {
        StringBuilder out = new StringBuilder();
        int i = from;
        while (i < to && i - from < LONGEST_NAME) {
            Construct inner = source.charAt(i) == '<' ? markup.at(i) : null;
            if (inner != null && inner.isComment()) {
                i = inner.end();
                continue;
            }
            char c = source.charAt(i) == '_' ? ' ' : source.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            i++;
        }
        String name = out.toString().strip().toLowerCase(Locale.ROOT);
        for (String prefix : new String[] {"subst:", "safesubst:", "template:", "msg:"}) {
            if (name.startsWith(prefix)) {
                name = name.substring(prefix.length()).strip();
            }
        }
        return name;
    }

    int start() {
        return construct.start();
    }

    int end() {
        return construct.end();
    }

    Span span() {
        return new Span(construct.start(), construct.end());
    }

    /** The first of some parameters that is there and not empty; null if none is. */
    @Nullable Parameter first(String... names) {
        for (String name : names) {
            Parameter parameter = parameters.get(name);
            if (parameter != null && !parameter.value().isEmpty()) {
                return parameter;
            }
        }
        return null;
    }

    /** What is written as the value; empty if the parameter is not there. */
    String text(String... names) {
        Parameter parameter = first(names);
        return parameter == null ? "" : parameter.value().of(source);
    }

    /** The unnamed parameters that are not empty, in order. */
    List<Parameter> unnamed() {
        List<Parameter> out = new ArrayList<>();
        for (int i = 1; i <= positional; i++) {
            Parameter parameter = first(String.valueOf(i));
            if (parameter != null) {
                out.add(parameter);
            }
        }
        return out;
    }
}
