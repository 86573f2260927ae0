package org.claimcheck.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A record that could not be checked.
 *
 * @param reason one line
 */
public record BadRecord(Place place, String reason) {

    private static final JsonFactory JSON = new JsonFactory();

    /** A JSON object on a line, with {@code file}, {@code line} or {@code byte}, {@code reason}. */
    public String line() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", place.file());
            switch (place.unit()) {
                case FILE -> {}
                case LINE -> json.writeNumberField("line", place.at());
                case BYTE -> json.writeNumberField("byte", place.at());
            }
            json.writeStringField("reason", reason);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    /** For people. */
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
