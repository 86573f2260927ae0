package org.claimcheck.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The steps in which a file is replaced; a test lets each of them fail. */
public interface Disk {

    /** The file system of this computer. */
    static Disk local() {
        return new LocalDisk();
    }

    /**
     * The same for caches: only the owner reads what is new, and nothing waits until it is on the
     * disk. A file that a power cut made shorter must be told by a checksum.
     */
    static Disk cache() {
        return new CacheDisk(local());
    }

    /**
     * Makes a file that is to replace another.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
     */
    FileChannel create(Path aside) throws IOException;

    /** Opens a file that grows from run to run, or makes it. */
    FileChannel open(Path part) throws IOException;

    /** Writes all of the bytes at the end of what is there. */
    void write(FileChannel channel, ByteBuffer bytes) throws IOException;

    /**
     * Makes sure that what was written is on the disk, with the permissions of the old file.
     *
     * @param channel that of the new file
     */
    void settle(FileChannel channel, Path aside, Path file) throws IOException;

    /**
     * Whether who replaces a file takes away what killed runs left of it. A cache does that for all
     * of its files together: to look through its folder for each would take the square of them.
     */
    default boolean clearsLeftovers() {
        return true;
    }

    /** Puts the new file in the place of the old one, at once. */
    void rename(Path aside, Path file) throws IOException;

    /**
     * Writes through to a file.
     *
     * @param size of the buffer, in bytes
     */
    default OutputStream stream(FileChannel channel, int size) {
        OutputStream straight =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        Disk.this.write(channel, ByteBuffer.wrap(bytes, from, length));
                    }
                };
        return new BufferedOutputStream(straight, size);
    }
}
