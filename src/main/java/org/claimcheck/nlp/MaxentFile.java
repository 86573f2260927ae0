package org.claimcheck.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.claimcheck.nlp.FlatModel.Tables;

/** Reads the file of a maximum entropy model of OpenNLP: a table of places, no object a feature. */
final class MaxentFile {

    private final byte[] file;
    private final ByteBuffer bytes;

    private MaxentFile(byte[] file) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file);
    }

    /** Reads the first entry of a model file that is named {@code *.model}. */
    static FlatModel read(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".model")) {
                return of(zip.readAllBytes());
            }
        }
        throw new IOException("no model in the file");
    }

    private static FlatModel of(byte[] file) throws IOException {
        try {
            return new MaxentFile(file).model();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("the model ends early", e);
        }
    }

    private FlatModel model() throws IOException {
        FlatModel.Type type = type(text());
        if (type == FlatModel.Type.GIS) {
            // What older readers corrected the weights by.
            bytes.getInt();
            bytes.getDouble();
        }
        String[] outcomes = new String[bytes.getInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = text();
        }
        int patterns = bytes.getInt();
        int[] firstOf = new int[patterns + 1];
        int[] activeOf = new int[patterns + 1];
        int[] active = new int[patterns * outcomes.length];
        for (int i = 0; i < patterns; i++) {
            int end = bytes.getShort() + bytes.position();
            firstOf[i + 1] = firstOf[i] + number(end);
            int size = activeOf[i];
            while (bytes.position() < end) {
                active[size++] = number(end);
            }
            activeOf[i + 1] = size;
        }
        int features = bytes.getInt();
        if (features > FlatModel.MOST_FEATURES) {
            throw new IOException("a model of " + features + " features");
        }
        int[] names = new int[features];
        int[] slots = new int[Integer.highestOneBit(Math.max(8, 2 * names.length - 1)) << 1];
        readNames(names, slots);
        int[] weightsOf = new int[patterns];
        int weights = 0;
        for (int i = 0; i < patterns; i++) {
            weightsOf[i] = weights;
            weights += (firstOf[i + 1] - firstOf[i]) * (activeOf[i + 1] - activeOf[i]);
        }
        if (weights > bytes.remaining() / Double.BYTES || firstOf[patterns] > names.length) {
            throw new IOException("the model ends early");
        }
        double[] values = new double[weights];
        bytes.asDoubleBuffer().get(values);
        return new FlatModel(
                type,
                outcomes,
                new Tables(
                        file,
                        names,
                        slots,
                        firstOf,
                        activeOf,
                        Arrays.copyOf(active, activeOf[patterns]),
                        weightsOf,
                        values));
    }

    private static FlatModel.Type type(String name) throws IOException {
        return switch (name) {
            case "GIS" -> FlatModel.Type.GIS;
            case "QN" -> FlatModel.Type.QN;
            default -> throw new IOException("no maximum entropy model, but " + name);
        };
    }

    /** Digits that a space or the end follows. */
    private int number(int end) {
        int value = 0;
        while (bytes.position() < end) {
            int digit = bytes.get() - '0';
            if (digit < 0) {
                break;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /** The hash of each name is that of the string it stands for. */
    private void readNames(int[] names, int[] slots) {
        int at = bytes.position();
        for (int i = 0; i < names.length; i++) {
            names[i] = at;
            int end = at + 2 + FlatModel.length(file, at);
            int hash = 0;
            for (at += 2; at < end; at++) {
                int unit = file[at];
                if (unit < 0) {
                    unit = FlatModel.unit(file, at);
                    at += unit < 0x800 ? 1 : 2;
                }
                hash = 31 * hash + unit;
            }
            int slot = FlatModel.slot(hash, slots);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = FlatModel.entry(hash, i);
        }
        bytes.position(at);
    }

    private String text() throws UTFDataFormatException {
        int place = bytes.position();
        StringBuilder out = new StringBuilder();
        int end = place + 2 + FlatModel.length(file, place);
        for (int at = place + 2; at < end; at++) {
            if (file[at] < 0) {
                throw new UTFDataFormatException("an outcome that is not ASCII");
            }
            out.append((char) file[at]);
        }
        bytes.position(end);
        return out.toString();
    }
}
