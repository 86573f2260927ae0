package org.claimcheck.corpus;

import java.nio.file.Path;
import org.claimcheck.input.SourceReader;
import org.jspecify.annotations.Nullable;

/** A file that is one document. */
final class SingleDocument implements RecordReader {

    private final Path path;
    private boolean read;

    SingleDocument(Path path) {
        this.path = path;
    }

    @Override
    public @Nullable CorpusRecord next() {
        if (read) {
            return null;
        }
        read = true;
        String name = path.toString();
        return new CorpusRecord(
                path,
                place(),
                limits ->
                        new CorpusDocument(
                                name.replace('\\', '/'),
                                SourceReader.read(path, name, null, limits),
                                null));
    }

    @Override
    public Place place() {
        return new Place(path.toString(), Place.Unit.FILE, 0);
    }

    @Override
    public long position() {
        return 0;
    }

    @Override
    public long passedOver() {
        return 0;
    }

    @Override
    public void close() {}
}
