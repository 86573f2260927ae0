package org.claimcheck.document.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.text.Span;

/**
 * Makes the places of a book's parts places of one document: the id {@code n1} of {@code
 * text/notes.xhtml} becomes {@code text/notes.xhtml#n1}, and links from all parts follow.
 */
final class BookLinks {

    private final Set<String> parts;

    BookLinks(List<String> parts) {
        this.parts = new HashSet<>(parts);
    }

    Document joined(Document part, String path) {
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(new Anchor(path, new Span(0, 0)));
        part.anchors().forEach(a -> anchors.add(new Anchor(path + '#' + a.id(), a.span())));
        return new Document(
                part.source(),
                part.text(),
                part.map(),
                part.lines(),
                part.blocks(),
                part.regions(),
                part.inlines(),
                part.links().stream().map(l -> new Link(l.span(), target(l, path))).toList(),
                anchors,
                part.noteMarkers(),
                part.noteFaults(),
                part.metadata(),
                part.isFlattened());
    }

    /** Links to files of the book that are no part of its text stay as they are written. */
    private String target(Link link, String path) {
        String written = link.target();
        if (BookPath.leadsOut(written)) {
            return written;
        }
        int hash = written.indexOf('#');
        String file = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : written.substring(hash);
        Optional<String> part = file.isEmpty() ? Optional.of(path) : BookPath.resolve(path, file);
        return part.filter(parts::contains).map(p -> '#' + p + fragment).orElse(written);
    }
}
