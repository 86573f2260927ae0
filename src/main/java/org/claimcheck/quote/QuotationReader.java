package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.document.Document;
import org.claimcheck.nlp.Language;
import org.claimcheck.nlp.Sentence;

/** Finds quotations, says what kind they are and who said them. */
public final class QuotationReader {

    private QuotationReader() {}

    public static Quotations read(Document document, List<Sentence> sentences, Language language) {
        return Quotations.NONE;
    }
}
