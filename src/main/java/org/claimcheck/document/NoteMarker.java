package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * A note reference that the format itself knows ({@code [^4]} in Markdown, {@code <ref>} in
 * wikitext), defined or not.
 *
 * @param span offsets in the document's text
 * @param label without brackets and caret; in wikitext what the note shows, or the name of a note
 *     that is not defined
 */
public record NoteMarker(Span span, String label) {}
