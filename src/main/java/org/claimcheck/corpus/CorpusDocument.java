package org.claimcheck.corpus;

import java.time.LocalDate;
import org.claimcheck.input.Source;
import org.jspecify.annotations.Nullable;

/**
 * A document as its record gives it.
 *
 * @param id the record's own; else its place
 * @param published the day that the record names; null if it names none
 */
public record CorpusDocument(String id, Source source, @Nullable LocalDate published) {}
