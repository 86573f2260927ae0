package org.claimcheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimcheck.disk.Disk;

/**
 * A file that grows during a long run, under a name of its own until it is whole: {@code FILE.part}
 * for {@code FILE}. A run that was stopped goes on at a length up to which it is sound. Only one
 * process writes to it.
 */
final class PartFile implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final Disk disk;
    private final FileChannel channel;
    private final OutputStream out;

    private PartFile(Path file, Path part, Disk disk, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.disk = disk;
        this.channel = channel;
        this.out = disk.stream(channel, 1 << 16);
    }

    /**
     * @param length up to which the file is sound, in bytes; what follows is dropped
     * @throws CouldNotRun if it cannot be written, is shorter, or another process has it
     */
    static PartFile open(Path file, long length, Disk disk) throws CouldNotRun {
        Path part = part(file);
        FileChannel channel;
        try {
            channel = disk.open(part);
            // A run that ends meanwhile takes the name from the file that was just opened.
            if (!isOurs(channel) || !Files.exists(part)) {
                channel.close();
                throw new CouldNotRun(part + ": another run is writing it");
            }
            if (channel.size() < length) {
                if (channel.size() == 0) {
                    Files.delete(part);
                }
                channel.close();
                throw new CouldNotRun(
                        part
                                + ": is not there or shorter than the checkpoint beside it says;"
                                + " remove the checkpoint to begin anew");
            }
            channel.truncate(length).position(length);
            return new PartFile(file, part, disk, channel);
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether a run stopped while it wrote the file. */
    static boolean isBegun(Path file) {
        return Files.exists(part(file));
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /**
     * Gives a file its name that was whole when its run stopped; one that has it already is left.
     *
     * @throws CouldNotRun if neither is there
     */
    static void complete(Path file, long length, Disk disk) throws CouldNotRun {
        Path part = part(file);
        try {
            if (Files.exists(part) && Files.size(part) == length) {
                disk.rename(part, file);
            } else if (!Files.exists(file) || Files.size(file) != length) {
                throw new CouldNotRun(
                        file + ": is not what its checkpoint says; remove that to begin anew");
            }
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }

    void write(String text) throws CouldNotRun {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw cannot();
        }
    }

    /** Makes sure that all of it is on the disk; its length in bytes. */
    long settle() throws CouldNotRun {
        try {
            out.flush();
            disk.settle(channel, part, file);
            return channel.position();
        } catch (IOException e) {
            throw cannot();
        }
    }

    /** Gives the file its name. */
    void complete() throws CouldNotRun {
        try {
            out.flush();
            disk.rename(part, file);
            channel.close();
        } catch (IOException e) {
            throw cannot();
        }
    }

    private CouldNotRun cannot() {
        return new CouldNotRun(file + ": cannot be written");
    }

    /** Leaves what there is for the next run. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The run has ended already, and said why.
        }
    }
}
