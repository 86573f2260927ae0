package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.document.Document;
import org.claimcheck.input.Part;
import org.claimcheck.rule.Finding;
import org.claimcheck.text.Fingerprint;
import org.claimcheck.text.Location;
import org.claimcheck.text.Span;

/**
 * A finding, its places, and where in the source it stands.
 *
 * @param source offsets in the author's files
 */
record Placing(PlacedFinding finding, Span source) {

    /** The findings in the order of the file: notes stand elsewhere than where they are read. */
    static List<Placing> of(List<Finding> findings, Document document) {
        Fingerprint fingerprints = new Fingerprint();
        List<Placing> out = new ArrayList<>();
        List<Finding> inFile = new ArrayList<>(findings);
        inFile.sort(Comparator.comparing(f -> source(f, document)));
        for (Finding finding : inFile) {
            Span source = source(finding, document);
            Span field = finding.field();
            String excerpt =
                    field == null
                            ? finding.span().of(document.text())
                            : field.of(document.source().text());
            PlacedFinding placed =
                    new PlacedFinding(
                            finding,
                            location(source, document),
                            excerpt,
                            finding.related().stream().map(document::location).toList(),
                            fingerprints.later(finding.rule(), excerpt));
            out.add(new Placing(placed, source));
        }
        return out;
    }

    private static Span source(Finding finding, Document document) {
        Span field = finding.field();
        return field == null ? document.map().toSource(finding.span()) : field;
    }

    private static Location location(Span source, Document document) {
        Part part = document.source().partAt(source.start());
        return part == null
                ? document.lines().location(source)
                : document.lines().location(source, part.start(), part.path());
    }

    /** Where in the document's own file it begins; -1 if it is in another. */
    int at() {
        return finding.location().path() == null ? source.start() : -1;
    }
}
