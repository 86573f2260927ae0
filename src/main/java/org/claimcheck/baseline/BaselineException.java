package org.claimcheck.baseline;

/** A file that is no baseline; the message says where and why, on one line. */
public final class BaselineException extends Exception {

    private static final long serialVersionUID = 1;

    BaselineException(String message) {
        super(message);
    }
}
