package org.claimcheck.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document format that can be read, with the file name extensions that announce it. */
public enum Format {
    HTML("html", "htm", "xhtml"),
    MARKDOWN("md", "markdown", "mdx", "qmd"),
    WIKITEXT("wiki", "wikitext", "mediawiki"),
    TEXT("txt", "text"),
    DOCX("docx"),
    EPUB("epub"),
    PDF("pdf"),
    LATEX("tex", "latex", "ltx"),
    RST("rst", "rest");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** Lower case, without the dot; the first is the usual one. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether the text must first be taken out of bytes that are no text themselves. */
    public boolean isPacked() {
        return this == DOCX || this == EPUB || this == PDF;
    }

    /** The name used in reports and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As {@link #id()}, so that messages about options show what can be typed. */
    @Override
    public String toString() {
        return id();
    }

    public static Optional<Format> ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0 || dot < name.lastIndexOf('/')) {
            return Optional.empty();
        }
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.extensions.contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
