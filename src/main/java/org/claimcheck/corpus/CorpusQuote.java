package org.claimcheck.corpus;

import java.util.List;
import org.claimcheck.engine.Report;
import org.claimcheck.rules.QuoteConflicts;
import org.claimcheck.rules.Spoken;
import org.claimcheck.text.Whitespace;

/**
 * Words that a document puts in somebody's mouth, to be compared with those of other documents.
 *
 * @param text between the quotation marks, on one line
 * @param words folded, a space between two
 * @param speaker the fullest name in the document
 * @param key the same for names that differ in case or an article only
 * @param edited whether marks say that words were changed
 */
public record CorpusQuote(String text, String words, String speaker, String key, boolean edited) {

    /** The quotations of a report that are long enough and have a named speaker. */
    public static List<CorpusQuote> of(Report report) {
        Spoken spoken = new Spoken(report.article());
        return spoken.attributed().stream()
                .filter(QuoteConflicts::isNamed)
                .filter(q -> QuoteConflicts.isLong(spoken.words(q)))
                .map(
                        q -> {
                            String text = q.inner().of(report.article().text());
                            return new CorpusQuote(
                                    Whitespace.single(text.strip()),
                                    String.join(" ", spoken.words(q)),
                                    spoken.source(q),
                                    spoken.key(q),
                                    QuoteConflicts.isEdited(text));
                        })
                .toList();
    }
}
