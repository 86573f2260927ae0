package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * A note reference that the format itself knows ({@code [^4]} in Markdown), defined or not.
 *
 * @param span offsets in the document's text
 * @param label without brackets and caret
 */
public record NoteMarker(Span span, String label) {}
