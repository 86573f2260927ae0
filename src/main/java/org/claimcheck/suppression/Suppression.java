package org.claimcheck.suppression;

import java.util.Locale;

/**
 * Why a finding is not shown.
 *
 * @param by what says so
 * @param reason in the words of whoever said so; may be empty
 */
public record Suppression(By by, String reason) {

    /** What keeps a finding out of the report. */
    public enum By {
        /** A comment in the document. */
        COMMENT,
        /** A line of the file beside the document. */
        SIDECAR,
        /** The finding was there before. */
        BASELINE,
        /** The line has not changed. */
        UNCHANGED;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In the words of SARIF: whether the document itself says it, or something beside it. */
        public String kind() {
            return this == COMMENT ? "inSource" : "external";
        }
    }
}
