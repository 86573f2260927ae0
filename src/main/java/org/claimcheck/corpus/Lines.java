package org.claimcheck.corpus;

/** What a library says of a fault, on one line. */
final class Lines {

    private Lines() {}

    static String first(Exception fault) {
        String message = fault.getMessage();
        return message == null
                ? fault.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
