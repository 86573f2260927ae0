package org.claimcheck.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written beside its place and renamed when it is whole, so that nobody ever sees
 * half of it: either the old or the new one stands there. What is a link to another file stays one.
 *
 * <p>The name it has meanwhile is {@code FILE.RUN-N.part}, sixteen hexadecimal digits that each
 * process draws for itself and a number within it, and a lock is held on it until it is renamed. A
 * process that is killed leaves such a file; whoever writes the same {@code FILE} next takes it
 * away (a cache: see {@link Disk#clearsLeftovers}). That is safe because it takes away only what it
 * could lock, and a file that is being written is locked: the lock, unlike an age or the number of
 * a process, tells the truth for slow runs, other machines and other containers, too, and ends with
 * its process. Where there are no locks nothing is taken away.
 */
public final class AsideFile implements AutoCloseable {

    private static final String SUFFIX = ".part";

    /** Its own files a process leaves alone: looking at one would end the lock on it. */
    private static final String RUN =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    private static final int BUFFER = 1 << 13;

    /** So many may write one file at once in a process. */
    private static final int MOST = 1_000;

    private final Disk disk;
    private final Path aside;
    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean completed;

    private AsideFile(Disk disk, Path aside, Path file, FileChannel channel) {
        this.disk = disk;
        this.aside = aside;
        this.file = file;
        this.channel = channel;
        this.out = disk.stream(channel, BUFFER);
    }

    /** Begins a file that is to stand at a place. */
    public static AsideFile open(Path file, Disk disk) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file;
        if (disk.clearsLeftovers()) {
            Leftovers.remove(real, AsideFile::isLeft);
        }
        for (int number = 0; number < MOST; number++) {
            Path aside =
                    real.resolveSibling(real.getFileName() + "." + RUN + "-" + number + SUFFIX);
            FileChannel channel;
            try {
                channel = disk.create(aside);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            // Before the lock was held, another run may have taken the file for a leftover.
            if (Leftovers.lock(channel) && Files.exists(aside)) {
                return new AsideFile(disk, aside, real, channel);
            }
            channel.close();
        }
        throw new IOException(real + ": too many write it at once");
    }

    /** Whether what follows {@code FILE.} in a name is that of another process. */
    private static boolean isLeft(String rest) {
        return rest.matches("[0-9a-f]{16}-[0-9]{1,3}\\.part") && !rest.startsWith(RUN);
    }

    /** Puts other bytes into a file. */
    public static void replace(Path file, byte[] bytes, Disk disk) throws IOException {
        try (AsideFile aside = open(file, disk)) {
            aside.out().write(bytes);
            aside.complete();
        }
    }

    /** What the new file will hold. */
    public OutputStream out() {
        return out;
    }

    /** Gives the new file its place. */
    public void complete() throws IOException {
        out.flush();
        disk.settle(channel, aside, file);
        disk.rename(aside, file);
        completed = true;
    }

    /** Takes away what was not completed. */
    @Override
    public void close() {
        if (!completed) {
            Leftovers.delete(aside);
        }
        try {
            channel.close();
        } catch (IOException e) {
            // All of it is on the disk, or none of it is wanted.
        }
    }
}
