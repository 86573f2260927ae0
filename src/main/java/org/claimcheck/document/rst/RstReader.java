package org.claimcheck.document.rst;

import org.claimcheck.document.Document;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;

public final class RstReader {
    private RstReader() {}

    public static Document read(Source source, Limits limits) {
        return org.claimcheck.document.plain.TextReader.read(source);
    }
}
