package org.claimcheck.config;

import java.util.List;
import java.util.Locale;

/** A kind of desk, and what its first file settles. */
public enum Profile {
    NEWSROOM(
            "news and features, where who says so matters most",
            """
            hedge: off  # on asks who is sure whenever a sentence says may or might
            unsourced-statistic: warning  # a figure needs a source before it goes out
            """,
            "archive/\n"),
    WIKI(
            "encyclopaedic text, where every statement cites",
            """
            unsourced-claim: warning  # a strong statement cites
            unsourced-statistic: warning  # and so does a figure
            undated-relative-date: warning  # recently is soon long ago
            unattributed-quote: error
            """,
            "templates/\n"),
    DOCS(
            "manuals and reports, which speak to the reader",
            """
            subjective-wording: off  # easy and simple are advice here
            speaker-not-introduced: off
            broken-fragment: error  # a link within the manual must lead somewhere
            """,
            "node_modules/\nCHANGELOG.md\n");

    private final String description;
    private final String rules;
    private final String ignored;

    Profile(String description, String rules, String ignored) {
        this.description = description;
        this.rules = rules;
        this.ignored = ignored;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id();
    }

    /** Whom it is for. */
    public String description() {
        return description;
    }

    /** Lines of YAML. */
    List<String> rules() {
        return rules.lines().toList();
    }

    List<String> ignored() {
        return ignored.lines().toList();
    }
}
