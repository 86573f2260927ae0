package org.claimcheck.report.html;

import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.text.Fingerprint;

/**
 * The ids of one document's elements. They hold no place and no position in the run, so that links
 * to them survive edits elsewhere.
 *
 * @param suffix tells the documents of one page apart; empty where there is one
 */
record Ids(String suffix) {

    private static final int HEX_DIGITS = 8;

    static Ids alone() {
        return new Ids("");
    }

    /** For a document beside others. */
    static Ids of(String path) {
        return new Ids("-" + new Fingerprint().next("document", path).substring(0, HEX_DIGITS));
    }

    String part(String name) {
        return name + suffix;
    }

    /** The finding in the list. */
    String finding(PlacedFinding finding) {
        return part("f-" + finding.fingerprint());
    }

    /** The finding in the text. */
    String place(PlacedFinding finding) {
        return part("at-" + finding.fingerprint());
    }

    String claim(int index) {
        return part("c" + index);
    }

    String quotation(int index) {
        return part("q" + index);
    }

    String marker(int index) {
        return part("m" + index);
    }

    String reference(int index) {
        return part("r" + index);
    }

    /** A row of what there is to check. */
    String row(String id) {
        return part("row-" + id);
    }
}
