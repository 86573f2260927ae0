package org.claimcheck.document.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;

/** Pages of the tests: what the reader made of a page, as a test compares it. */
final class WikiPages {

    private WikiPages() {}

    static Document read(String wikitext) {
        return MappingCheck.checked(wikitext, Format.WIKITEXT);
    }

    static List<String> texts(String wikitext) {
        return MappingCheck.texts(read(wikitext));
    }

    static List<String> labels(Document document) {
        return document.noteMarkers().stream().map(NoteMarker::label).toList();
    }

    static List<String> notes(Document document) {
        return document.blocks().stream()
                .filter(b -> b instanceof Block.Note)
                .map(b -> ((Block.Note) b).label() + ": " + b.span().of(document.text()))
                .toList();
    }

    static List<String> links(Document document) {
        return document.links().stream()
                .map(l -> l.span().of(document.text()) + " -> " + l.target())
                .toList();
    }

    /** What the source has where a text stands. */
    static String written(Document document, String shown) {
        int at = document.text().indexOf(shown);
        assertThat(at).as(shown).isNotNegative();
        return document.map()
                .toSource(new Span(at, at + shown.length()))
                .of(document.source().text());
    }
}
