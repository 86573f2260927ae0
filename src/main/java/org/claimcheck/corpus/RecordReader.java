package org.claimcheck.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, in their order. */
interface RecordReader extends Closeable {

    /**
     * Null at the end.
     *
     * @throws IOException if nothing more can be read
     */
    @Nullable CorpusRecord next() throws IOException;

    /** Where the reader is. */
    Place place();

    /** How many bytes of the file are read. */
    long position();

    /** What was left out because it is no document. */
    long passedOver();
}
