package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.claimcheck.report.JsonReport.Tool;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;
import org.junit.jupiter.api.Test;

class RulesJsonTest {

    private static final Tool TOOL = new Tool("claimcheck", "test");

    private static List<RuleInfo> infos() {
        return Rules.infos();
    }

    @Test
    void followsItsSchema() {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schema.RULES.text(), InputFormat.JSON);
        assertThat(schema.validate(RulesJson.of(infos(), TOOL), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"rules\":[{\"id\":\"x\"}]}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void saysAllThatIsKnownOfARule() throws Exception {
        JsonNode rules = new ObjectMapper().readTree(RulesJson.of(infos(), TOOL)).get("rules");
        assertThat(rules).hasSize(Rules.infos().size());
        for (int i = 0; i < rules.size(); i++) {
            RuleInfo rule = infos().get(i);
            JsonNode json = rules.get(i);
            assertThat(json.get("id").textValue()).isEqualTo(rule.id());
            assertThat(json.get("question").textValue()).isEqualTo(rule.question());
            assertThat(json.get("flagged")).hasSameSizeAs(rule.flagged());
            assertThat(json.get("runs").textValue().equals("opt-in")).isEqualTo(rule.optIn());
        }
    }

    @Test
    void examplesNameTheirSource() throws Exception {
        List<RuleInfo> one =
                infos().stream().filter(r -> r.id().equals("quote-not-in-source")).toList();
        JsonNode example =
                new ObjectMapper().readTree(RulesJson.of(one, TOOL)).at("/rules/0/flagged/0");
        assertThat(example.get("format").textValue()).isEqualTo("text");
        assertThat(example.at("/source/name").textValue()).startsWith("https://");
    }
}
