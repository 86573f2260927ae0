package org.claimcheck.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What program this is: the code and the models on its class path, and the Java that runs it. */
public final class ProgramIdentity {

    private ProgramIdentity() {}

    /** Empty if it cannot be told; then nothing must be kept. */
    public static Optional<String> of(String classPath) {
        if (classPath.isEmpty()) {
            return Optional.empty();
        }
        Digest digest = new Digest().add(Runtime.version().toString());
        try {
            for (String entry : classPath.split(File.pathSeparator, -1)) {
                Path path = Path.of(entry);
                if (Files.isDirectory(path)) {
                    folder(path, digest);
                } else {
                    archive(path, digest);
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(digest.hex());
    }

    /** The checksums in the directory of an archive, which the Java that runs it has read. */
    private static void archive(Path file, Digest digest) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(e -> add(e, digest));
        }
    }

    private static void add(ZipEntry entry, Digest digest) {
        digest.add(entry.getName()).add(entry.getSize()).add(entry.getCrc());
    }

    /** Classes that a developer compiled: their times tell. */
    private static void folder(Path folder, Digest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.add(folder.relativize(file).toString()).add(Files.size(file));
            digest.add(Files.getLastModifiedTime(file).toMillis());
        }
    }
}
