package org.claimcheck.cli;

import java.util.Arrays;
import org.claimcheck.input.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Input formats by their name or by a file name extension. */
final class FormatConverter implements ITypeConverter<Format> {

    @Override
    public Format convert(String typed) {
        for (Format format : Format.values()) {
            if (format.id().equalsIgnoreCase(typed)) {
                return format;
            }
        }
        return Format.ofFileName("input." + typed)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'%s' is none of %s"
                                                .formatted(typed, Arrays.asList(Format.values()))));
    }
}
