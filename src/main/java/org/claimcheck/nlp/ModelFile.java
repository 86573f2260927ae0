package org.claimcheck.nlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Models laid out in a file as they lie in memory: to unpack them, which takes a tenth of a short
 * run, is then done once. The file is for one program on one machine, and whoever makes it keeps it
 * so; where there is none, or another, the models are unpacked. Read, not mapped: to map a file
 * makes Java 25 spin code.
 */
final class ModelFile {

    /** Names the file of a run. */
    static final String PROPERTY = "claimcheck.models";

    private static final int MAGIC = 0x43434D31;

    private final Path path;
    private final int[] starts;

    private ModelFile(Path path, int[] starts) {
        this.path = path;
        this.starts = starts;
    }

    /** The file that the run was given; null if none that can be used. */
    static @Nullable ModelFile given() {
        String name = System.getProperty(PROPERTY);
        if (name == null) {
            return null;
        }
        try {
            return of(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** The magic number, the size of the file, the count of parts, and where each begins. */
    private static @Nullable ModelFile of(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            Part head = new Part(file, 0);
            if (head.number() != MAGIC || head.number() != file.length()) {
                return null;
            }
            return new ModelFile(path, head.ints());
        }
    }

    /** Reads a model from a part. */
    interface Reader<T> {
        T read(Part part) throws IOException;
    }

    /** The model that was written as the part with this number. */
    <T> T read(int number, Reader<T> reader) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return reader.read(new Part(file, starts[number]));
        }
    }

    /** Reads one part from its beginning on, a piece at a time: a piece stays in the cache. */
    static final class Part {

        private static final int PIECE = 1 << 16;

        private final RandomAccessFile file;
        private final ByteBuffer piece =
                ByteBuffer.allocate(PIECE).order(ByteOrder.nativeOrder()).limit(0);

        private Part(RandomAccessFile file, long start) throws IOException {
            this.file = file;
            file.seek(start);
        }

        int number() throws IOException {
            fill(Integer.BYTES);
            return piece.getInt();
        }

        byte[] bytes() throws IOException {
            byte[] out = new byte[number()];
            for (int at = 0; at < out.length; ) {
                fill(1);
                int size = Math.min(piece.remaining(), out.length - at);
                piece.get(out, at, size);
                at += size;
            }
            return out;
        }

        int[] ints() throws IOException {
            int[] out = new int[number()];
            for (int at = 0; at < out.length; ) {
                fill(Integer.BYTES);
                IntBuffer some = piece.asIntBuffer();
                int size = Math.min(some.remaining(), out.length - at);
                some.get(out, at, size);
                piece.position(piece.position() + size * Integer.BYTES);
                at += size;
            }
            return out;
        }

        double[] doubles() throws IOException {
            double[] out = new double[number()];
            for (int at = 0; at < out.length; ) {
                fill(Double.BYTES);
                DoubleBuffer some = piece.asDoubleBuffer();
                int size = Math.min(some.remaining(), out.length - at);
                some.get(out, at, size);
                piece.position(piece.position() + size * Double.BYTES);
                at += size;
            }
            return out;
        }

        private void fill(int least) throws IOException {
            if (piece.remaining() >= least) {
                return;
            }
            piece.compact();
            while (piece.position() < least) {
                int read = file.read(piece.array(), piece.position(), piece.remaining());
                if (read < 0) {
                    throw new EOFException("the models end early");
                }
                piece.position(piece.position() + read);
            }
            piece.flip();
        }
    }

    /** Says what a part is made of. */
    interface Layout {
        void write(Writer out);
    }

    /** Writes all parts to a new file. */
    static void write(Path to, List<Layout> parts) throws IOException {
        Writer out = new Writer();
        int[] starts = new int[parts.size()];
        for (int pass = 0; pass < 2; pass++) {
            int size = out.bytes.position();
            out.bytes.clear();
            out.number(MAGIC);
            out.number(size);
            out.ints(starts);
            for (int i = 0; i < starts.length; i++) {
                starts[i] = out.bytes.position();
                parts.get(i).write(out);
            }
        }
        Files.write(to, Arrays.copyOf(out.bytes.array(), out.bytes.position()));
    }

    /** Collects what parts are made of. */
    static final class Writer {

        private ByteBuffer bytes = ByteBuffer.allocate(1 << 20).order(ByteOrder.nativeOrder());

        private void room(int more) {
            if (bytes.remaining() < more) {
                ByteBuffer larger =
                        ByteBuffer.allocate(2 * bytes.capacity() + more)
                                .order(ByteOrder.nativeOrder());
                bytes = larger.put(bytes.flip());
            }
        }

        void number(int number) {
            room(Integer.BYTES);
            bytes.putInt(number);
        }

        void bytes(byte[] all) {
            number(all.length);
            room(all.length);
            bytes.put(all);
        }

        void ints(int[] all) {
            number(all.length);
            room(all.length * Integer.BYTES);
            bytes.asIntBuffer().put(all);
            bytes.position(bytes.position() + all.length * Integer.BYTES);
        }

        void doubles(double[] all) {
            number(all.length);
            room(all.length * Double.BYTES);
            bytes.asDoubleBuffer().put(all);
            bytes.position(bytes.position() + all.length * Double.BYTES);
        }
    }
}
