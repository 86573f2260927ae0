package org.claimcheck.online;

import java.net.URI;

/** What became of a request. */
sealed interface Fetched {

    /**
     * A server answered.
     *
     * @param uri where the redirects ended
     */
    record Answered(URI uri, Transport.Answer answer) implements Fetched {}

    /**
     * No server answered, or none was asked.
     *
     * @param reason no full stop
     */
    record Failed(Failure failure, String reason) implements Fetched {}

    enum Failure {
        UNKNOWN_HOST,
        REFUSED,
        UNREACHABLE
    }
}
