package org.claimcheck.input;

/** An input that cannot be read. The message is one line, names the input, and says why. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    public InputException(String path, String reason) {
        super(path + ": " + reason);
    }
}
