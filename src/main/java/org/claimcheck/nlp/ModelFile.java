package org.claimcheck.nlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Models laid out as they lie in memory, in a file that is mapped: to unpack them, which takes a
 * tenth of a short run, is then done once. The file is for one program on one machine, and whoever
 * makes it keeps it so; where there is none, or another, the models are unpacked.
 */
final class ModelFile {

    /** Names the file of a run. */
    static final String PROPERTY = "claimcheck.models";

    private static final int MAGIC = 0x43434D31;
    private static final int ALIGNED = Double.BYTES;

    private final ByteBuffer file;
    private final int[] starts;

    private ModelFile(ByteBuffer file, int[] starts) {
        this.file = file;
        this.starts = starts;
    }

    /** The file that the run was given; null if none that can be used. */
    static @Nullable ModelFile given() {
        String name = System.getProperty(PROPERTY);
        if (name == null) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(Path.of(name), StandardOpenOption.READ)) {
            return of(channel.map(MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** The magic number, the size of the file, the count of parts, and where each begins. */
    private static @Nullable ModelFile of(ByteBuffer file) {
        file.order(ByteOrder.nativeOrder());
        if (file.remaining() < 3 * Integer.BYTES
                || file.getInt() != MAGIC
                || file.getInt() != file.capacity()) {
            return null;
        }
        int[] starts = new int[file.getInt()];
        file.asIntBuffer().get(starts);
        return new ModelFile(file, starts);
    }

    /** What was written as the part with this number. */
    Part part(int number) {
        ByteBuffer bytes = file.duplicate().order(ByteOrder.nativeOrder());
        return new Part(bytes.position(starts[number]));
    }

    /** Reads one part from its beginning on. */
    static final class Part {

        private final ByteBuffer bytes;

        private Part(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = bytes.getInt();
            skip(Integer.BYTES);
            return number;
        }

        byte[] bytes() {
            byte[] out = new byte[number()];
            bytes.get(out);
            skip(out.length);
            return out;
        }

        int[] ints() {
            int[] out = new int[number()];
            bytes.asIntBuffer().get(out);
            bytes.position(bytes.position() + out.length * Integer.BYTES);
            skip(out.length * Integer.BYTES);
            return out;
        }

        double[] doubles() {
            double[] out = new double[number()];
            bytes.asDoubleBuffer().get(out);
            bytes.position(bytes.position() + out.length * Double.BYTES);
            return out;
        }

        /** Bytes that are looked up where they are. */
        ByteBuffer mapped() {
            int size = number();
            ByteBuffer out = bytes.slice(bytes.position(), size);
            bytes.position(bytes.position() + size);
            skip(size);
            return out;
        }

        private void skip(int written) {
            bytes.position(bytes.position() + padding(written));
        }
    }

    private static int padding(int written) {
        return -written & (ALIGNED - 1);
    }

    /** Says what a part is made of. */
    interface Layout {
        void write(Writer out);
    }

    /** Writes all parts to a new file. */
    static void write(Path to, List<Layout> parts) throws IOException {
        Writer out = new Writer();
        out.room(parts.size() * Integer.BYTES + 4 * ALIGNED);
        int head = 3 * Integer.BYTES + parts.size() * Integer.BYTES;
        out.bytes.position(head + padding(head));
        List<Integer> starts = new ArrayList<>();
        for (Layout part : parts) {
            starts.add(out.bytes.position());
            part.write(out);
        }
        int size = out.bytes.position();
        out.bytes.rewind();
        out.bytes.putInt(MAGIC).putInt(size).putInt(parts.size());
        starts.forEach(out.bytes::putInt);
        Files.write(to, Arrays.copyOf(out.bytes.array(), size));
    }

    /** Collects what parts are made of; each thing begins where a long number may. */
    static final class Writer {

        private ByteBuffer bytes = ByteBuffer.allocate(1 << 20).order(ByteOrder.nativeOrder());

        private void room(int more) {
            if (bytes.remaining() < more + 2 * ALIGNED) {
                ByteBuffer larger =
                        ByteBuffer.allocate(2 * bytes.capacity() + more)
                                .order(ByteOrder.nativeOrder());
                bytes = larger.put(bytes.flip());
            }
        }

        private void pad(int written) {
            bytes.position(bytes.position() + padding(written));
        }

        void number(int number) {
            room(Integer.BYTES);
            bytes.putInt(number);
            pad(Integer.BYTES);
        }

        void bytes(byte[] all) {
            bytes(ByteBuffer.wrap(all));
        }

        void bytes(ByteBuffer all) {
            int size = all.remaining();
            number(size);
            room(size);
            bytes.put(all.duplicate());
            pad(size);
        }

        void ints(int[] all) {
            int size = all.length * Integer.BYTES;
            number(all.length);
            room(size);
            bytes.asIntBuffer().put(all);
            bytes.position(bytes.position() + size);
            pad(size);
        }

        void doubles(double[] all) {
            int size = all.length * Double.BYTES;
            number(all.length);
            room(size);
            bytes.asDoubleBuffer().put(all);
            bytes.position(bytes.position() + size);
        }
    }
}
