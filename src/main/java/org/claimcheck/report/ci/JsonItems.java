package org.claimcheck.report.ci;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Members of a JSON array, each on its line. */
final class JsonItems {

    /** What stands between two members. */
    static final String BETWEEN = ",\n";

    private static final JsonFactory JSON = new JsonFactory();

    interface Member<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private JsonItems() {}

    /** The members without the brackets of the array; empty if there are none. */
    static <T> String of(List<T> values, Member<T> member) {
        return values.stream().map(v -> one(v, member)).collect(Collectors.joining(BETWEEN));
    }

    static <T> String one(T value, Member<T> member) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            member.write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
