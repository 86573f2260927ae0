package org.claimcheck.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.WebArchive;
import org.jspecify.annotations.Nullable;

/**
 * The records of all files of a corpus: the lines of {@code .jsonl} and {@code .ndjson} (also with
 * {@code .gz}), the pages of web archives, and other files as documents. The same files give the
 * same records in the same order. One record is held at a time. Belongs to one thread.
 */
public final class CorpusReader implements Iterator<CorpusRecord>, Closeable {

    private final Iterator<CorpusFile> files;
    private final FieldNames fields;
    private final Limits limits;
    private @Nullable CorpusFile file;
    private @Nullable RecordReader reader;
    private @Nullable CorpusRecord next;
    private long behind;
    private long passedOver;

    /**
     * @param limits also bound the length of a line, in bytes
     */
    public CorpusReader(List<CorpusFile> files, FieldNames fields, Limits limits) {
        this.files = files.iterator();
        this.fields = fields;
        this.limits = limits;
    }

    /** Whether a file in a folder belongs to a corpus. */
    public static boolean isRead(Path file) {
        return InputWalk.isDocument(file) || isLines(file) || WebArchive.isNamed(file);
    }

    private static boolean isLines(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
    }

    @Override
    public boolean hasNext() {
        while (next == null && (reader != null || files.hasNext())) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public CorpusRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        CorpusRecord out = next;
        next = null;
        return out;
    }

    private @Nullable CorpusRecord advance() {
        CorpusFile current = reader == null ? files.next() : file;
        if (current == null) {
            throw new IllegalStateException("a reader without a file");
        }
        file = current;
        RecordReader opened = reader;
        try {
            if (opened == null) {
                opened = open(current);
                reader = opened;
            }
            CorpusRecord found = opened.next();
            if (found == null) {
                leave(current);
            }
            return found;
        } catch (IOException e) {
            Place place =
                    opened == null ? new Place(current.name(), Place.Unit.FILE, 0) : opened.place();
            leave(current);
            String reason = "cannot be read (" + Lines.first(e) + ")";
            return CorpusRecord.bad(current.path(), place, true, reason);
        }
    }

    private RecordReader open(CorpusFile current) throws IOException {
        Path path = current.path();
        if (WebArchive.isNamed(path)) {
            return new WarcRecords(current, limits);
        }
        return isLines(path) ? new JsonLines(path, fields, limits) : new SingleDocument(path);
    }

    private void leave(CorpusFile current) {
        behind += current.size();
        RecordReader done = reader;
        reader = null;
        if (done != null) {
            passedOver += done.passedOver();
            try {
                done.close();
            } catch (IOException e) {
                // All of it was read, or what went wrong was said.
            }
        }
    }

    /** How far the corpus is read, in bytes of its files. */
    public long position() {
        return behind + (reader == null ? 0 : reader.position());
    }

    /** What was left out because it is no document, such as the pictures of a web archive. */
    public long passedOver() {
        return passedOver + (reader == null ? 0 : reader.passedOver());
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
