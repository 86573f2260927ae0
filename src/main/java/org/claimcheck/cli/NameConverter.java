package org.claimcheck.cli;

import java.util.List;
import org.claimcheck.text.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option by the names that its help shows, in any case. */
final class NameConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> values;

    NameConverter(Class<E> type) {
        this.values = List.of(type.getEnumConstants());
    }

    @Override
    public E convert(String typed) {
        return values.stream()
                .filter(v -> v.toString().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(none(typed)));
    }

    private String none(String typed) {
        List<String> names = values.stream().map(E::toString).toList();
        List<String> near = Nearest.to(typed, names);
        String all = "there is no '" + typed + "'; there are " + String.join(", ", names);
        return near.isEmpty() ? all : all + " (did you mean " + near.get(0) + "?)";
    }
}
