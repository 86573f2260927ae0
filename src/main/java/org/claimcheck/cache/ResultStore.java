package org.claimcheck.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.claimcheck.disk.AsideFile;
import org.claimcheck.disk.Disk;

/**
 * A folder of results, each in a file with a checksum before it. Files come whole or not at all, so
 * that processes may share the folder; a file that is damaged is none, and where nothing can be
 * written nothing is kept. Threads may share a store.
 */
public final class ResultStore {

    /** Larger results are not kept; in bytes. */
    private static final int LARGEST = 32 << 20;

    private static final int SUM = 32;
    private static final String EXTENSION = ".result";

    private final Path folder;
    private final long most;
    private final Disk disk;
    private final AtomicBoolean grown = new AtomicBoolean();

    /**
     * @param folder made when first needed, for its owner alone: results hold words of drafts
     * @param most bytes that all files together may take
     */
    public ResultStore(Path folder, long most, Disk disk) {
        this.folder = folder;
        this.most = most;
        this.disk = disk;
    }

    /**
     * @param key hexadecimal
     */
    public Optional<Kept> read(String key) {
        Path file = file(key);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < SUM) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(bytes, SUM, bytes.length);
            byte[] sum = Digest.sha256().digest(content);
            if (!MessageDigest.isEqual(sum, Arrays.copyOf(bytes, SUM))) {
                return Optional.empty();
            }
            Kept kept = Kept.parse(content);
            // What is used stays longest; this is no part of any result.
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
            return Optional.of(kept);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Keeps a result, if that is possible. */
    public void write(String key, Kept kept) {
        byte[] content = kept.bytes();
        if (content.length > LARGEST - SUM) {
            return;
        }
        Path file = file(key);
        byte[] sum = Digest.sha256().digest(content);
        byte[] bytes = Arrays.copyOf(sum, SUM + content.length);
        System.arraycopy(content, 0, bytes, SUM, content.length);
        try {
            make(file.getParent());
            AsideFile.replace(file, bytes, disk);
            grown.set(true);
        } catch (IOException e) {
            // It is made again the next time.
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Somebody else will trim it away.
        }
    }

    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            var owner = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createDirectories(folder);
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + EXTENSION);
    }

    private record Aged(Path file, long size, long time) {}

    /** Takes away what was used least lately, if this run made the folder too large. */
    public void trim() {
        if (!grown.get()) {
            return;
        }
        List<Aged> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, 2)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(EXTENSION) || name.endsWith(".part")) {
                    long time = Files.getLastModifiedTime(file).toMillis();
                    files.add(new Aged(file, Files.size(file), time));
                }
            }
        } catch (IOException | RuntimeException e) {
            // Another process trims, too.
            return;
        }
        long left = files.stream().mapToLong(Aged::size).sum();
        if (left > most) {
            files.sort(Comparator.comparingLong(Aged::time));
            for (Aged file : files) {
                if (left > most / 5 * 4) {
                    remove(file.file());
                    left -= file.size();
                }
            }
        }
    }
}
