package org.claimcheck.cli;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.ledger.RowKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Kinds of rows by their names on the command line. */
final class RowKindConverter implements ITypeConverter<RowKind> {

    @Override
    public RowKind convert(String typed) {
        for (RowKind kind : RowKind.values()) {
            if (kind.option().equalsIgnoreCase(typed.strip())) {
                return kind;
            }
        }
        List<String> all = Arrays.stream(RowKind.values()).map(RowKind::option).toList();
        List<String> near = Nearest.to(typed, all);
        throw new TypeConversionException(
                "there are no rows '%s'; %s"
                        .formatted(
                                typed,
                                near.isEmpty()
                                        ? "there are " + String.join(", ", all)
                                        : "did you mean " + String.join(" or ", near) + "?"));
    }
}
