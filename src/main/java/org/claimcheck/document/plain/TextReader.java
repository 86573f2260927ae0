package org.claimcheck.document.plain;

import java.util.List;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Source;

/** Stand-in until the reader is written. */
public final class TextReader {

    private TextReader() {}

    public static Document read(Source source) {
        return new DocumentBuilder(source).build(List.of(), Metadata.NONE);
    }
}
