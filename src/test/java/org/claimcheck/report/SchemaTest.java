package org.claimcheck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.claimcheck.Generated;
import org.claimcheck.rules.Rules;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Path SCHEMA =
            Path.of("src/main/resources/org/claimcheck/report/report.schema.json");

    @Test
    void schemaNamesEveryRule() throws IOException {
        String ids =
                Rules.infos().stream()
                        .map(r -> "        \"" + r.id() + "\"")
                        .collect(Collectors.joining(",\n"));
        Generated.check(
                SCHEMA,
                "    \"rule\": {\n      \"enum\": [\n",
                "\n      ]\n    }",
                ids.isEmpty() ? "        \"none\"" : ids);
    }
}
