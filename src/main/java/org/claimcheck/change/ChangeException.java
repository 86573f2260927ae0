package org.claimcheck.change;

/** What changed cannot be told; the message says why, on one line. */
public final class ChangeException extends Exception {

    private static final long serialVersionUID = 1;

    ChangeException(String message) {
        super(message);
    }
}
