package org.claimcheck.citation.identifier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of identifiers that are known. */
public enum Scheme {
    DOI("DOI", "the publication"),
    ISBN("ISBN", "the book"),
    ISSN("ISSN", "the journal"),
    ISMN("ISMN", "the printed music"),
    ARXIV("arXiv id", "the paper's page"),
    PMID("PubMed number", "PubMed"),
    PMC("PMC number", "PubMed Central"),
    RFC("RFC number", "the RFC Editor's page");

    private final String label;
    private final String home;

    Scheme(String label, String home) {
        this.label = label;
        this.home = home;
    }

    /** What a reader calls such an identifier. */
    public String label() {
        return label;
    }

    /** Where the right value can be looked up. */
    public String home() {
        return home;
    }

    /** Whether a text has what announces such identifiers; most texts lack it. */
    public boolean mayStandIn(String text) {
        return switch (this) {
            case DOI -> text.contains("10.") || hasDoi(text);
            case ISBN -> text.contains("ISBN") || text.contains("isbn");
            case ISSN -> text.contains("ISSN");
            case ISMN -> text.contains("ISMN");
            case ARXIV -> text.contains("rXiv") || text.contains("rxiv");
            case PMID -> text.contains("PMID") || text.contains("nlm.nih.gov");
            case PMC -> text.contains("PMC") || text.contains("nlm.nih.gov");
            case RFC -> text.contains("RFC") || text.contains("/rfc");
        };
    }

    private static boolean hasDoi(String text) {
        for (int i = text.length() - 3; i >= 0; i--) {
            if ((text.charAt(i) | 0x20) == 'd' && text.regionMatches(true, i, "doi", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    /** Every place of a text that presents a value as such an identifier, in text order. */
    public List<IdentifierMention> find(String text) {
        if (!mayStandIn(text)) {
            return List.of();
        }
        return switch (this) {
            case DOI -> DoiFinder.find(text);
            case ISBN -> IsbnFinder.find(text);
            case ISSN -> Announced.ISSN.find(text);
            case ISMN -> Announced.ISMN.find(text);
            case ARXIV -> Announced.ARXIV.find(text);
            case PMID -> Announced.PMID.find(text);
            case PMC -> Announced.PMC.find(text);
            case RFC -> Announced.RFC.find(text);
        };
    }

    /** The first well-formed one a text presents. */
    public Optional<Identifier> first(String text) {
        return find(text).stream().flatMap(m -> Stream.ofNullable(m.identifier())).findFirst();
    }

    /** Reads a value that is meant to be such an identifier. */
    public Optional<? extends Identifier> parse(String value) {
        return switch (this) {
            case DOI -> Doi.parse(value);
            case ISBN -> Isbn.parse(value);
            case ISSN -> Issn.parse(value);
            case ISMN -> Ismn.parse(value);
            case ARXIV -> ArxivId.parse(value);
            case PMID, PMC, RFC -> SerialNumber.parse(this, value);
        };
    }
}
