package org.claimcheck.document.html;

import java.util.List;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;

/** Stand-in until the reader is written. */
public final class PageReader {

    private PageReader() {}

    public static Document read(Source source, Limits limits) {
        return new DocumentBuilder(source).build(List.of(), Metadata.NONE);
    }
}
