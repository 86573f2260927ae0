package org.claimcheck.input;

/** An input that cannot be read. The message is one line, names the input, and says why. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    public InputException(String path, String reason) {
        super(path + ": " + reason);
        this.reason = reason;
    }

    /** Why, without the input's name. */
    public String reason() {
        return reason;
    }
}
