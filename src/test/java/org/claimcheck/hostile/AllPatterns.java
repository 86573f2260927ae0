package org.claimcheck.hostile;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.input.Source;
import org.claimcheck.text.Lazy;

/**
 * Every regular expression of the program: those that any constant of any class leads to, and those
 * written out in a call such as {@code matches("…")}.
 */
final class AllPatterns {

    private static final String OURS = "org.claimcheck.";

    private static final Pattern CALL =
            Pattern.compile(
                    "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)++)\"\\s*[,)]");

    private final Map<String, Pattern> found = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    private AllPatterns() {}

    /** By the class they were found in, with their number in it. */
    static Map<String, Pattern> find() throws IOException, URISyntaxException {
        AllPatterns all = new AllPatterns();
        Path classes =
                Path.of(Source.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (Path file : files(classes, ".class")) {
            String name = classes.relativize(file).toString().replace('/', '.');
            all.constants(name.substring(0, name.length() - ".class".length()));
        }
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            Matcher call = CALL.matcher(Files.readString(file));
            while (call.find()) {
                String written = call.group(2).translateEscapes();
                // One sign is no expression.
                if (written.length() > 1) {
                    String home = file.getFileName().toString();
                    boolean whole = call.group(1).equals("matches");
                    all.add(home, Pattern.compile(whole ? "\\A(?:" + written + ")\\z" : written));
                }
            }
        }
        return all.found;
    }

    private static Iterable<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(extension)).sorted().toList();
        }
    }

    private void add(String home, Pattern pattern) {
        String key = home + " /" + pattern.pattern() + "/" + pattern.flags();
        found.putIfAbsent(key, pattern);
    }

    private void constants(String name) {
        try {
            Class<?> type = Class.forName(name);
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    follow(field.get(null), type.getSimpleName());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private void follow(Object start, String home) throws IllegalAccessException {
        push(start);
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (value instanceof Pattern pattern) {
                add(home, pattern);
            } else if (value instanceof Iterable<?> some && !(value instanceof Path)) {
                some.forEach(this::push);
            } else if (value instanceof Map<?, ?> map) {
                map.keySet().forEach(this::push);
                map.values().forEach(this::push);
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(this::push);
            } else if (value instanceof Lazy<?> lazy) {
                push(lazy.get());
            } else if (value instanceof Object[] array) {
                for (int i = 0; i < array.length; i++) {
                    push(Array.get(array, i));
                }
            } else if (value.getClass().getName().startsWith(OURS)) {
                fields(value);
            }
        }
    }

    private void fields(Object value) throws IllegalAccessException {
        for (Class<?> type = value.getClass();
                type != null && type.getName().startsWith(OURS);
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                boolean own = !Modifier.isStatic(field.getModifiers());
                if (own && !field.getType().isPrimitive() && !type.isHidden()) {
                    field.setAccessible(true);
                    push(field.get(value));
                }
            }
        }
    }

    private void push(Object value) {
        if (value != null && !(value instanceof String) && seen.add(value)) {
            open.push(value);
        }
    }
}
