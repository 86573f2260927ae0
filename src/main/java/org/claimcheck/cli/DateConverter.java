package org.claimcheck.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates as ISO 8601 writes them. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + typed + "' is not a date such as 2026-03-01");
        }
    }
}
