package org.claimcheck.online;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimcheck.disk.AsideFile;
import org.claimcheck.disk.Disk;
import org.jspecify.annotations.Nullable;

/**
 * Keeps good answers between runs, a file each: the key, when it was kept, a checksum, and the
 * answer. A file is written aside and renamed, so that processes that share the folder see whole
 * files or none, and the checksum tells what a failing disk made of one. A cache that cannot be
 * read or written is as good as none.
 */
final class AnswerCache {

    private static final long LARGEST = 8L << 20;
    private static final int MOST_SWEPT = 10_000;
    private static final String SUFFIX = ".answer";

    private final @Nullable Path folder;
    private final Duration age;
    private final Supplier<Instant> clock;
    private final Disk disk;

    /**
     * @param folder made when first needed; null to keep nothing
     */
    AnswerCache(@Nullable Path folder, Duration age, Supplier<Instant> clock, Disk disk) {
        this.folder = folder;
        this.age = age;
        this.clock = clock;
        this.disk = disk;
    }

    Optional<String> find(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(name(key));
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            String[] parts = Files.readString(file).split("\n", 4);
            boolean sound =
                    parts.length == 4 && parts[0].equals(key) && parts[2].equals(hash(parts[3]));
            return sound && isFresh(parts[1]) ? Optional.of(parts[3]) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * @param key one line
     */
    void keep(String key, String answer) {
        if (folder == null) {
            return;
        }
        long now = clock.get().getEpochSecond();
        String text = key + '\n' + now + '\n' + hash(answer) + '\n' + answer;
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name(key));
            AsideFile.replace(file, text.getBytes(StandardCharsets.UTF_8), disk);
        } catch (IOException e) {
            // It is asked for again the next time.
        }
    }

    /** Takes away what is too old, and what an interrupted run left. */
    void sweep() {
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        Instant oldest = clock.get().minus(age);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.limit(MOST_SWEPT).toList()) {
                String name = file.getFileName().toString();
                boolean own = name.endsWith(SUFFIX) || name.endsWith(".part");
                if (own && Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    discard(file);
                }
            }
        } catch (IOException e) {
            // Another process may have been faster; nothing depends on it.
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Nothing depends on it.
        }
    }

    private boolean isFresh(String seconds) {
        try {
            Instant kept = Instant.ofEpochSecond(Long.parseLong(seconds));
            Instant now = clock.get();
            return !kept.isAfter(now) && kept.plus(age).isAfter(now);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String name(String key) {
        return hash(key) + SUFFIX;
    }

    private static String hash(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
