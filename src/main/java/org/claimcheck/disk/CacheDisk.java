package org.claimcheck.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file system for what can be made again, and is nobody else's business. */
final class CacheDisk implements Disk {

    private final Disk local;

    CacheDisk(Disk local) {
        this.local = local;
    }

    @Override
    public FileChannel create(Path aside) throws IOException {
        if (!aside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return local.create(aside);
        }
        var owner = PosixFilePermissions.fromString("rw-------");
        return FileChannel.open(
                aside,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(owner));
    }

    @Override
    public FileChannel open(Path part) throws IOException {
        return local.open(part);
    }

    @Override
    public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        local.write(channel, bytes);
    }

    @Override
    public void settle(FileChannel channel, Path aside, Path file) {
        // A checksum tells what was not settled.
    }

    @Override
    public boolean clearsLeftovers() {
        return false;
    }

    @Override
    public void rename(Path aside, Path file) throws IOException {
        local.rename(aside, file);
    }
}
