package org.claimcheck.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run over a corpus has come: all that is needed to go on as if it had never stopped.
 *
 * @param run what is checked, and how
 * @param records taken so far, bad ones too
 * @param lengths of the files that it writes, in bytes
 * @param isComplete whether nothing is left but to give the files their names
 */
public record Checkpoint(
        RunIdentity run, long records, List<Long> lengths, boolean isComplete, Tally tally) {

    private static final String SIGN = "claimcheck corpus 1";

    public Checkpoint {
        lengths = List.copyOf(lengths);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(SIGN);
            run.write(out);
            out.writeLong(records);
            out.writeInt(lengths.size());
            for (long length : lengths) {
                out.writeLong(length);
            }
            out.writeBoolean(isComplete);
            tally.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if it is not what {@link #bytes} made
     */
    public static Checkpoint parse(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(SIGN)) {
                throw new IOException("another kind of file");
            }
            RunIdentity run = RunIdentity.read(in);
            long records = in.readLong();
            List<Long> lengths = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lengths.add(in.readLong());
            }
            return new Checkpoint(run, records, lengths, in.readBoolean(), Tally.read(in));
        } catch (IllegalArgumentException e) {
            throw new IOException("another version's file", e);
        }
    }
}
