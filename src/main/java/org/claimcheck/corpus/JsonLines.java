package org.claimcheck.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.claimcheck.input.Limits;
import org.jspecify.annotations.Nullable;

/** The lines of a file, each a JSON object. Lines of white space are no records. */
final class JsonLines implements RecordReader {

    private static final int BLOCK = 1 << 16;

    private final Path path;
    private final FieldNames fields;
    private final long longest;
    private final FileChannel file;
    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private long line;

    JsonLines(Path path, FieldNames fields, Limits limits) throws IOException {
        this.path = path;
        this.fields = fields;
        this.longest = limits.inputBytes();
        this.file = FileChannel.open(path);
        InputStream bytes = Channels.newInputStream(file);
        boolean packed = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        this.in = packed ? unpacked(bytes) : bytes;
    }

    private InputStream unpacked(InputStream bytes) throws IOException {
        try {
            return new GZIPInputStream(bytes, BLOCK);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public @Nullable CorpusRecord next() throws IOException {
        while (at < end || fill()) {
            line++;
            ByteArrayOutputStream held = new ByteArrayOutputStream();
            boolean tooLong = !readLine(held);
            if (tooLong) {
                String reason =
                        String.format(
                                Locale.ROOT,
                                "is a longer line than %,d bytes (--max-input-bytes)",
                                longest);
                return CorpusRecord.bad(path, place(), false, reason);
            }
            byte[] bytes = held.toByteArray();
            if (!isBlank(bytes)) {
                Place place = place();
                return new CorpusRecord(
                        path, place, limits -> new JsonDocument(fields, place).read(bytes, limits));
            }
        }
        return null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(block));
        return end > 0;
    }

    /** Whether the line is short enough; it is read to its end in any case. */
    private boolean readLine(ByteArrayOutputStream held) throws IOException {
        boolean fits = true;
        while (at < end || fill()) {
            int from = at;
            while (at < end && block[at] != '\n') {
                at++;
            }
            fits &= held.size() + (at - from) <= longest;
            if (fits) {
                held.write(block, from, at - from);
            }
            if (at < end) {
                at++;
                return fits;
            }
        }
        return fits;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public Place place() {
        return new Place(path.toString(), Place.Unit.LINE, line);
    }

    @Override
    public long position() {
        try {
            return file.position();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public long passedOver() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
        file.close();
    }
}
