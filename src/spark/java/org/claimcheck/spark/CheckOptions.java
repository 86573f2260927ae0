package org.claimcheck.spark;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.HouseStyle;
import org.claimcheck.corpus.FieldNames;
import org.claimcheck.corpus.FieldNames.Role;
import org.claimcheck.engine.Selection;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Limits;

/**
 * How documents are checked, as it travels to the executors.
 *
 * @param fields names of fields or columns that are not called as their roles
 * @param enabled ids of rules
 * @param disabled ids of rules
 * @param withReports whether each row has its report as JSON, too
 */
record CheckOptions(
        Map<Role, String> fields, List<String> enabled, List<String> disabled, boolean withReports)
        implements Serializable {

    CheckOptions {
        fields = Map.copyOf(fields);
        enabled = List.copyOf(enabled);
        disabled = List.copyOf(disabled);
    }

    FieldNames fieldNames() {
        return new FieldNames(fields);
    }

    Settings settings() {
        Selection rules =
                new Selection(new LinkedHashSet<>(enabled), new LinkedHashSet<>(disabled));
        return new Settings(rules, Limits.DEFAULT, null, false, HouseStyle.NONE);
    }
}
