package org.claimcheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is written beside its place and renamed when it is whole, so that nobody ever sees
 * half of it: either the old or the new one stands there. Each process writes under a name of its
 * own.
 */
final class AsideFile implements AutoCloseable {

    private final Disk disk;
    private final Path aside;
    private final Path file;
    private final OutputStream out;

    private AsideFile(Disk disk, Path aside, Path file, OutputStream out) {
        this.disk = disk;
        this.aside = aside;
        this.file = file;
        this.out = out;
    }

    static AsideFile open(Path file, Disk disk) throws IOException {
        String name = file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path aside = file.resolveSibling(name);
        return new AsideFile(disk, aside, file, new BufferedOutputStream(disk.create(aside)));
    }

    /** What the new file will hold. */
    OutputStream out() {
        return out;
    }

    /** Gives the new file its place. */
    void complete() throws IOException {
        out.close();
        disk.settle(aside, file);
        disk.rename(aside, file);
    }

    /** Takes away what was not completed. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // What could not be written is taken away below.
        }
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // Nothing depends on it, and the run has said what went wrong.
        }
    }
}
