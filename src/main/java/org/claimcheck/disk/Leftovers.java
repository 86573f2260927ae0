package org.claimcheck.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Predicate;

/** What processes that were killed have left beside a file. */
final class Leftovers {

    private Leftovers() {}

    /**
     * Takes away what nobody writes. Whatever cannot be looked at is left.
     *
     * @param isLeft whether a name is that of a leftover; it is asked for what follows the name of
     *     the file and a dot
     */
    static void remove(Path file, Predicate<String> isLeft) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return;
        }
        String begin = name + ".";
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder)) {
            for (Path other : beside) {
                String found = String.valueOf(other.getFileName());
                if (found.startsWith(begin)
                        && isLeft.test(found.substring(begin.length()))
                        && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)) {
                    removeUnused(other);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They cost room and nothing else.
        }
    }

    private static void removeUnused(Path file) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                // While the lock is held nobody else comes to hold it and thinks the file his.
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody writes it, or it is not ours to judge.
        }
    }

    /** Whether nobody else has a file that was just made; also where there are no locks. */
    static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return true;
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Nothing depends on it, and the run has said what went wrong.
        }
    }
}
