package org.claimcheck.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code init} writes, and what the schema and {@code print-config} make of it. */
class FirstFileTest {

    private static final Path FILE = Path.of("/desk/.claimcheck.yml");

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ConfigSchema.text());

    @ParameterizedTest
    @EnumSource
    void itSettlesWhatTheProfileSays(Profile profile) throws ConfigException {
        ConfigFile read = ConfigReader.read(FILE, FirstFile.of(profile, Optional.empty()));
        assertThat(read.entries())
                .filteredOn(e -> e.setting() == Setting.RULES)
                .hasSameSizeAs(profile.rules());
    }

    @Test
    void aRepositoryIsComparedWithItsBranch() throws ConfigException {
        String file = FirstFile.of(Profile.DOCS, Optional.of("origin/main"));
        assertThat(ConfigReader.read(FILE, file).forDocument(FILE).value(Setting.DIFF_BASE))
                .contains("origin/main");
    }

    @ParameterizedTest
    @EnumSource
    void itsCommentsAreSettingsToo(Profile profile)
            throws ConfigException, JsonProcessingException {
        String all = uncommented(FirstFile.of(profile, Optional.empty()));
        ConfigFile read = ConfigReader.read(FILE, all);
        assertThat(read.entries()).extracting(Entry::setting).contains(Setting.values());
        assertThat(read.parts()).hasSize(1);
        assertThat(faults(all)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPrintedSettlesTheSame(Profile profile)
            throws ConfigException, JsonProcessingException {
        ConfigFile read =
                ConfigReader.read(FILE, uncommented(FirstFile.of(profile, Optional.empty())));
        Configuration own = read.forDocument(Path.of("/desk/opinion/a.md"));
        String printed = PrintedConfiguration.of(own);
        Configuration again = ConfigReader.read(FILE, printed).forDocument(FILE);
        for (Setting setting : Setting.values()) {
            if (setting != Setting.RULES) {
                assertThat(again.values(setting)).as(setting.id()).isEqualTo(own.values(setting));
            }
        }
        assertThat(again.levels()).containsAllEntriesOf(own.levels());
        assertThat(again.levels()).containsEntry("subjective-wording", Level.OFF);
        assertThat(faults(printed)).isEmpty();
    }

    private static String faults(String yaml) throws JsonProcessingException {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        String json = new ObjectMapper().writeValueAsString(loaded);
        return String.join(
                "\n",
                SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList());
    }

    /** A comment that is YAML begins with one sign; words begin with a capital or a quote. */
    private static String uncommented(String file) {
        return Pattern.compile("(?m)^# ( *(?:[a-z][a-z-]*:|- files|https:|  ).*)$")
                .matcher(file)
                .replaceAll("$1");
    }
}
