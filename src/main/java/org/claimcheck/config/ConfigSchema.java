package org.claimcheck.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The JSON Schema (2020-12) of configuration files, for editors that complete and check them. */
public final class ConfigSchema {

    private ConfigSchema() {}

    /** Ends in a line break. */
    public static String text() {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", "Configuration of claimcheck");
            json.writeStringField("type", "object");
            json.writeBooleanField("additionalProperties", false);
            json.writeObjectFieldStart("properties");
            for (Setting setting : Setting.values()) {
                if (setting.section().isEmpty()) {
                    property(json, setting);
                }
            }
            for (String section : Setting.sections()) {
                json.writeObjectFieldStart(section);
                open(json);
                for (Setting setting : Setting.values()) {
                    if (setting.section().equals(section)) {
                        property(json, setting);
                    }
                }
                close(json);
            }
            paths(json);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void paths(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("paths");
        json.writeStringField("description", "What counts for some files only.");
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeArrayFieldStart("required");
        json.writeString("files");
        json.writeEndArray();
        open(json);
        json.writeObjectFieldStart("files");
        json.writeStringField("description", "Patterns as in .gitignore.");
        texts(json);
        json.writeEndObject();
        for (Setting setting : Setting.values()) {
            if (setting.isPerPath()) {
                property(json, setting);
            }
        }
        close(json);
        json.writeEndObject();
    }

    private static void open(JsonGenerator json) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
    }

    private static void close(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, Setting setting) throws IOException {
        json.writeObjectFieldStart(setting.key());
        json.writeStringField("description", setting.description());
        switch (setting.shape()) {
            case LEVELS -> levels(json);
            case FAIL_ON -> choice(json, SettingCheck.FAIL_ON);
            case DATE -> {
                json.writeStringField("type", "string");
                json.writeStringField("format", "date");
            }
            case FLAG -> json.writeStringField("type", "boolean");
            case COUNT -> {
                json.writeStringField("type", "integer");
                json.writeNumberField("minimum", 1);
            }
            case TEXT -> json.writeStringField("type", "string");
            case TEXTS -> texts(json);
            case TIES -> {
                json.writeStringField("type", "object");
                json.writeObjectFieldStart("additionalProperties");
                json.writeStringField("type", "string");
                json.writeEndObject();
            }
            case CUES -> {
                open(json);
                for (String rule : SettingCheck.CUE_RULES) {
                    json.writeObjectFieldStart(rule);
                    texts(json);
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void levels(JsonGenerator json) throws IOException {
        open(json);
        for (String rule : SettingCheck.ruleIds()) {
            json.writeObjectFieldStart(rule);
            choice(json, Arrays.stream(Level.values()).map(Level::id).toList());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("type");
        json.writeString("string");
        json.writeString("array");
        json.writeEndArray();
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "string");
        json.writeEndObject();
    }

    private static void choice(JsonGenerator json, List<String> values) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
