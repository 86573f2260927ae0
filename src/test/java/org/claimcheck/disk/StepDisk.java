package org.claimcheck.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another disk, of which each step is told before it is done; it may fail then. */
public final class StepDisk implements Disk {

    /** What becomes of a step. */
    public interface Watch {
        /**
         * @throws IOException if it is to fail
         */
        void step(String name) throws IOException;
    }

    private final Disk disk;
    private final Watch watch;
    private final List<String> steps = new ArrayList<>();

    public StepDisk(Disk disk, Watch watch) {
        this.disk = disk;
        this.watch = watch;
    }

    /** Fails at one step. */
    public static StepDisk failing(Disk disk, int number) {
        int[] left = {number};
        return new StepDisk(
                disk,
                name -> {
                    if (left[0]-- == 0) {
                        throw new IOException("no space left for " + name);
                    }
                });
    }

    /** Fails at none. */
    public static StepDisk counting(Disk disk) {
        return failing(disk, -1);
    }

    public List<String> steps() {
        return steps;
    }

    private void step(String name) throws IOException {
        steps.add(name);
        watch.step(name);
    }

    @Override
    public FileChannel create(Path aside) throws IOException {
        step("create");
        return disk.create(aside);
    }

    @Override
    public FileChannel open(Path part) throws IOException {
        step("open");
        return disk.open(part);
    }

    @Override
    public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        // Half of it reaches the disk before the step fails.
        int end = bytes.limit();
        bytes.limit(bytes.position() + bytes.remaining() / 2);
        disk.write(channel, bytes);
        bytes.limit(end);
        step("write");
        disk.write(channel, bytes);
    }

    @Override
    public void settle(FileChannel channel, Path aside, Path file) throws IOException {
        step("settle");
        disk.settle(channel, aside, file);
    }

    @Override
    public void rename(Path aside, Path file) throws IOException {
        step("rename");
        disk.rename(aside, file);
    }
}
