package org.claimcheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** The steps in which a file is replaced; a test lets each of them fail. */
interface Disk {

    /** The file system of this computer. */
    Disk LOCAL =
            new Disk() {
                @Override
                public OutputStream create(Path aside) throws IOException {
                    FileChannel channel =
                            FileChannel.open(
                                    aside,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE);
                    return Channels.newOutputStream(channel);
                }

                @Override
                public void settle(Path aside, Path file) throws IOException {
                    try (FileChannel written = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                        written.force(true);
                    }
                    var to = Files.getFileAttributeView(aside, PosixFileAttributeView.class);
                    if (to != null && Files.exists(file)) {
                        to.setPermissions(Files.getPosixFilePermissions(file));
                    }
                }

                @Override
                public void rename(Path aside, Path file) throws IOException {
                    // Without ATOMIC_MOVE the old file is deleted before the new one has its name.
                    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
                }
            };

    /** Opens an empty file beside the one it will replace. */
    OutputStream create(Path aside) throws IOException;

    /** Makes sure that what was written is on the disk, with the permissions of the old file. */
    void settle(Path aside, Path file) throws IOException;

    /** Puts the new file in the place of the old one, at once. */
    void rename(Path aside, Path file) throws IOException;
}
