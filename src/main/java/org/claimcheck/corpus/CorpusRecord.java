package org.claimcheck.corpus;

import java.nio.file.Path;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;

/**
 * A record of a corpus. What is slow is done when it is opened, which any thread may do.
 *
 * @param file that it is read from
 * @param damage whether further records of the file may have been lost here
 */
public record CorpusRecord(Path file, Place place, boolean damage, Opening opening) {

    /** Reads the document in a record. */
    public interface Opening {
        /**
         * @throws InputException if there is none; its reason says why
         */
        CorpusDocument open(Limits limits) throws InputException;
    }

    CorpusRecord(Path file, Place place, Opening opening) {
        this(file, place, false, opening);
    }

    /** One that cannot be read. */
    static CorpusRecord bad(Path file, Place place, boolean damage, String reason) {
        return new CorpusRecord(
                file,
                place,
                damage,
                limits -> {
                    throw new InputException(place.toString(), reason);
                });
    }
}
