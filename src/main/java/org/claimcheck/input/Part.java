package org.claimcheck.input;

/**
 * Where in a {@link Source#text()} another file begins: a chapter of a book, a bibliography beside
 * an article. It ends where the next part begins, or with the text.
 *
 * @param path the name shown in reports, with forward slashes
 * @param start UTF-16 offset in the text; a line begins there
 */
public record Part(String path, int start) {}
