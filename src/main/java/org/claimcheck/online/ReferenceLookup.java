package org.claimcheck.online;

import java.util.List;
import java.util.Optional;
import org.claimcheck.citation.Reference;
import org.claimcheck.citation.identifier.Doi;
import org.claimcheck.citation.identifier.Identifier;
import org.claimcheck.citation.identifier.Isbn;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.lookup.RecordCheck;
import org.claimcheck.lookup.RecordCheck.Field;
import org.claimcheck.lookup.RecordCheck.Verdict;

/**
 * Looks up the work an entry names and compares. A work may have several identifiers; a DOI is
 * asked for first, then arXiv, then an ISBN.
 *
 * @param kind of identifier
 * @param value as the registries take it
 * @param entry the entry's text
 */
record ReferenceLookup(Kind kind, String value, String entry) {

    enum Kind {
        DOI("DOI "),
        ARXIV("arXiv:"),
        ISBN("ISBN ");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }

    private static final String ARXIV_DOI = "10.48550/arxiv.";

    /** Nothing if the entry has no identifier that can be looked up. */
    static Optional<ReferenceLookup> of(Reference reference, String entry) {
        String doi = reference.fields().doi();
        if (doi != null && Doi.parse(doi).isPresent()) {
            boolean preprint = doi.regionMatches(true, 0, ARXIV_DOI, 0, ARXIV_DOI.length());
            return Optional.of(
                    preprint
                            ? new ReferenceLookup(
                                    Kind.ARXIV, doi.substring(ARXIV_DOI.length()), entry)
                            : new ReferenceLookup(Kind.DOI, doi, entry));
        }
        String url = reference.fields().url();
        Optional<Identifier> arxiv = Scheme.ARXIV.first(url == null ? entry : entry + " " + url);
        if (arxiv.isPresent()) {
            return Optional.of(new ReferenceLookup(Kind.ARXIV, arxiv.get().canonical(), entry));
        }
        String isbn = reference.fields().isbn();
        return Optional.ofNullable(isbn)
                .flatMap(Isbn::parse)
                .map(i -> new ReferenceLookup(Kind.ISBN, i.toIsbn13().digits(), entry));
    }

    /** Whether an address only leads to what is looked up here. */
    boolean isNamedBy(String address) {
        return switch (kind) {
            case DOI ->
                    address.contains("doi.org/")
                            && Doi.parse(address)
                                    .filter(d -> d.toString().equalsIgnoreCase(value))
                                    .isPresent();
            case ARXIV -> address.contains("arxiv.org/") && address.contains(value);
            case ISBN -> false;
        };
    }

    RecordCheck check(ServiceClient client) {
        return switch (kind) {
            case DOI -> doi(client);
            case ARXIV -> judged(Service.ARXIV, Registries.arxiv(client, value), true);
            case ISBN -> judged(Service.OPENLIBRARY, Registries.openLibrary(client, value), false);
        };
    }

    private RecordCheck doi(ServiceClient client) {
        Reply crossref = Crossref.work(client, value);
        if (crossref instanceof Reply.Found) {
            return judged(Service.CROSSREF, crossref, true);
        }
        Reply dataCite = Registries.dataCite(client, value);
        if (dataCite instanceof Reply.Found) {
            return judged(Service.DATACITE, dataCite, true);
        }
        if (crossref instanceof Reply.Unknown) {
            return judged(Service.CROSSREF, crossref, true);
        }
        if (dataCite instanceof Reply.Unknown) {
            return judged(Service.DATACITE, dataCite, true);
        }
        Reply resolver = Registries.resolver(client, value);
        if (resolver instanceof Reply.Absent) {
            return without(Verdict.NOT_FOUND, "Crossref, DataCite and doi.org", "no such DOI");
        }
        return judged(Service.DOI, resolver, true);
    }

    /**
     * @param complete whether the service knows every identifier of its kind there is
     */
    private RecordCheck judged(Service service, Reply reply, boolean complete) {
        if (reply instanceof Reply.Found found) {
            return compared(found.record());
        }
        if (reply instanceof Reply.Unknown unknown) {
            return without(Verdict.UNVERIFIED, service.shown(), unknown.reason());
        }
        return complete
                ? without(Verdict.NOT_FOUND, service.shown(), "no such record")
                : without(
                        Verdict.UNVERIFIED,
                        service.shown(),
                        service.shown() + " does not have it, as it lacks many");
    }

    private RecordCheck compared(WorkRecord record) {
        Comparison comparison = Comparison.of(EntryText.of(entry), record);
        List<Field> differing = comparison.differences();
        boolean open = comparison.fitting().isEmpty() && differing.isEmpty();
        Verdict verdict =
                !differing.isEmpty() ? Verdict.DIFFERS : open ? Verdict.UNVERIFIED : Verdict.MATCH;
        return new RecordCheck(
                verdict,
                identifier(),
                record.service().shown(),
                open ? "the entry gives nothing that could be compared" : "",
                record.shown(),
                differing,
                record.retraction());
    }

    private RecordCheck without(Verdict verdict, String service, String reason) {
        return RecordCheck.without(verdict, identifier(), service, reason);
    }

    private String identifier() {
        return kind.shown + value;
    }
}
