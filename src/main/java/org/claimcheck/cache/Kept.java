package org.claimcheck.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.rule.Severity;

/**
 * A result as it is kept.
 *
 * @param looks what was looked at beside the document
 * @param notes on how the document was read
 * @param texts what each output says
 * @param counts the findings that count
 */
public record Kept(List<Look> looks, List<String> notes, List<String> texts, FindingCounts counts) {

    /**
     * Something beside a document that its result depends on.
     *
     * @param kind what was asked
     * @param name about what
     * @param answer a digest of what was found
     */
    public record Look(String kind, String name, String answer) {}

    public Kept {
        looks = List.copyOf(looks);
        notes = List.copyOf(notes);
        texts = List.copyOf(texts);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(looks.size());
            for (Look look : looks) {
                write(look.kind(), out);
                write(look.name(), out);
                write(look.answer(), out);
            }
            writeAll(notes, out);
            writeAll(texts, out);
            out.writeInt(counts.entries().size());
            for (FindingCounts.Entry entry : counts.entries()) {
                write(entry.rule(), out);
                write(entry.severity().name(), out);
                out.writeInt(entry.count());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An {@link IOException} if it is not what {@link #bytes} made. */
    static Kept parse(byte[] bytes) throws IOException {
        InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(bytes));
        try (DataInputStream in = new DataInputStream(inflated)) {
            List<Look> looks = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                looks.add(new Look(read(in), read(in), read(in)));
            }
            return new Kept(looks, readAll(in), readAll(in), counts(in));
        }
    }

    private static FindingCounts counts(DataInputStream in) throws IOException {
        List<FindingCounts.Entry> out = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String rule = read(in);
            Severity severity = Severity.valueOf(read(in));
            out.add(new FindingCounts.Entry(rule, severity, in.readInt()));
        }
        return new FindingCounts(out);
    }

    private static void writeAll(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        List<String> out = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            out.add(read(in));
        }
        return out;
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new IOException("ends early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
