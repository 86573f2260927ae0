package org.claimcheck.online;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** Who is asked about references and dead links. */
public enum Service {
    CROSSREF("Crossref", "https://api.crossref.org/", true, Duration.ofMillis(250)),
    DATACITE("DataCite", "https://api.datacite.org/", true, Duration.ofMillis(250)),
    DOI("doi.org", "https://doi.org/", false, Duration.ofMillis(250)),
    /** One request in three seconds is what its terms of use ask for. */
    ARXIV("arXiv", "https://export.arxiv.org/", false, Duration.ofSeconds(3)),
    OPENLIBRARY("Open Library", "https://openlibrary.org/", true, Duration.ofSeconds(1)),
    WAYBACK("Wayback Machine", "https://archive.org/", false, Duration.ofSeconds(1));

    private final String shown;
    private final String usual;
    private final boolean wantsContact;
    private final Duration spacing;

    Service(String shown, String usual, boolean wantsContact, Duration spacing) {
        this.shown = shown;
        this.usual = usual;
        this.wantsContact = wantsContact;
        this.spacing = spacing;
    }

    /** The name used in options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name a reader knows. */
    String shown() {
        return shown;
    }

    URI usualEndpoint() {
        return URI.create(usual);
    }

    /** Whether its terms ask for the address of whoever is behind a program. */
    boolean wantsContact() {
        return wantsContact;
    }

    /** The pause between two requests. */
    Duration spacing() {
        return spacing;
    }
}
