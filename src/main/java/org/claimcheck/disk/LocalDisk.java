package org.claimcheck.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** The file system as Java has it. */
final class LocalDisk implements Disk {

    @Override
    public FileChannel create(Path aside) throws IOException {
        return FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public FileChannel open(Path part) throws IOException {
        return FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void settle(FileChannel channel, Path aside, Path file) throws IOException {
        // Another channel to the file would, when closed, end the lock of this one.
        channel.force(true);
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
}
