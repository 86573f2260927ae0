package org.claimcheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas (2020-12) of what the program writes as JSON. */
public enum Schema {
    /** The objects of {@link JsonReport}. */
    REPORT,
    /** The object of {@link RulesJson}. */
    RULES;

    /** Ends with a line break. */
    public String text() {
        String resource = name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
