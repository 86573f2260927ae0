package org.claimcheck.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a configuration file may settle. Names with a dot stand below a key of their own: {@code
 * sources.folders} is {@code folders} below {@code sources}.
 */
public enum Setting {
    RULES(
            "rules",
            Shape.LEVELS,
            true,
            "Rules by id: on, off, or the severity of their findings (note, warning, error).",
            ""),
    FAIL_ON(
            "fail-on",
            Shape.FAIL_ON,
            true,
            "Exits with 1 from this severity on: error, warning, note or never.",
            "error"),
    DIFF_BASE(
            "diff-base",
            Shape.TEXT,
            false,
            "Reports and fails on only findings on lines that changed since this git commit.",
            ""),
    BASELINE(
            "baseline",
            Shape.TEXT,
            false,
            "A file of findings that are known: they are neither shown nor fail a run.",
            ""),
    PUBLISHED(
            "published",
            Shape.DATE,
            true,
            "Publication date that relative dates count from, stronger than what a document says.",
            ""),
    KEEP_BOILERPLATE(
            "keep-boilerplate",
            Shape.FLAG,
            true,
            "Checks navigation, author boxes and the like as if they were article.",
            "false"),
    IGNORE(
            "ignore",
            Shape.TEXTS,
            false,
            "Files and folders that are left out when a folder is checked, as in .gitignore.",
            ""),
    BIBLIOGRAPHY(
            "bibliography",
            Shape.TEXTS,
            false,
            "Files (.bib, CSL JSON or YAML) that citation keys lead to.",
            ""),
    SOURCES_FOLDERS(
            "sources.folders",
            Shape.TEXTS,
            false,
            "Folders of saved sources that quotations are compared with.",
            ""),
    SOURCES_FILES(
            "sources.files",
            Shape.TIES,
            false,
            "Saved sources by the URL or the label of a reference they stand for.",
            ""),
    TRUSTED_SOURCES(
            "trusted-sources",
            Shape.TEXTS,
            false,
            "Names of sources that need no introduction.",
            ""),
    UNIDENTIFIABLE_SOURCES(
            "unidentifiable-sources",
            Shape.TEXTS,
            false,
            "Names of sources that nobody can identify, whatever is said of them.",
            ""),
    DISCOURAGED_DOMAINS(
            "discouraged-domains",
            Shape.TEXTS,
            false,
            "Sites that should not be cited; sites below them count too.",
            ""),
    CUES(
            "cues",
            Shape.CUES,
            false,
            "Further phrases by the id of the rule that asks about them.",
            ""),
    ONLINE_MAILTO(
            "online.mailto",
            Shape.TEXT,
            false,
            "Your e-mail address, for the registries that ask for one.",
            ""),
    ONLINE_TIMEOUT("online.timeout", Shape.COUNT, false, "Seconds to wait for one answer.", "15"),
    ONLINE_CACHE_DAYS(
            "online.cache-days",
            Shape.COUNT,
            false,
            "Days after which a kept answer is asked for again.",
            "7"),
    ONLINE_SKIP_SERVICES(
            "online.skip-services",
            Shape.TEXTS,
            false,
            "Services that are not asked: crossref, datacite, doi, arxiv, openlibrary, wayback.",
            "");

    /** What stands behind a name. */
    public enum Shape {
        /** Ids of rules with a level each. */
        LEVELS,
        /** A severity, or never. */
        FAIL_ON,
        /** A day, {@code 2026-03-01}. */
        DATE,
        /** True or false. */
        FLAG,
        /** A whole number from 1 on. */
        COUNT,
        TEXT,
        /** One text or a list of them. */
        TEXTS,
        /** Texts by name. */
        TIES,
        /** Texts by the id of a rule. */
        CUES
    }

    private final String id;
    private final Shape shape;
    private final boolean perPath;
    private final String description;
    private final String usual;

    Setting(String id, Shape shape, boolean perPath, String description, String usual) {
        this.id = id;
        this.shape = shape;
        this.perPath = perPath;
        this.description = description;
        this.usual = usual;
    }

    /** The name, with a dot before the part that stands below. */
    public String id() {
        return id;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether it may be settled anew for some files. */
    public boolean isPerPath() {
        return perPath;
    }

    public String description() {
        return description;
    }

    /** What counts when no file settles it; empty for nothing. */
    public String usual() {
        return usual;
    }

    /** The key it stands below; empty if it stands by itself. */
    String section() {
        int dot = id.indexOf('.');
        return dot < 0 ? "" : id.substring(0, dot);
    }

    /** The last part of the name. */
    String key() {
        return id.substring(id.indexOf('.') + 1);
    }

    static Optional<Setting> named(String section, String key) {
        return Arrays.stream(values())
                .filter(s -> s.section().equals(section) && s.key().equals(key))
                .findFirst();
    }

    /** The keys that may stand below a section; of the file itself if it is empty. */
    static List<String> keys(String section) {
        return Arrays.stream(values())
                .filter(s -> s.section().equals(section))
                .map(Setting::key)
                .toList();
    }

    /** The keys with settings below. */
    static List<String> sections() {
        return Arrays.stream(values())
                .map(Setting::section)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
    }
}
