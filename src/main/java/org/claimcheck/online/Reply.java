package org.claimcheck.online;

/** What a service says about an identifier. */
sealed interface Reply {

    record Found(WorkRecord record) implements Reply {}

    /** It answered that it has no such record. */
    record Absent() implements Reply {}

    /**
     * @param reason who failed and how; no full stop
     */
    record Unknown(String reason) implements Reply {}
}
