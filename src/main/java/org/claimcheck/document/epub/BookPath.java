package org.claimcheck.document.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Relative references between the files of a book. They name entries of the archive only. */
final class BookPath {

    private BookPath() {}

    /**
     * The entry that a reference in a file leads to; empty if it leads out of the book.
     *
     * @param from the path of the file that refers, or of the package document
     * @param reference without a fragment, percent-encoded
     */
    static Optional<String> resolve(String from, String reference) {
        Deque<String> path = new ArrayDeque<>();
        int folder = from.lastIndexOf('/');
        String decoded = decoded(reference);
        String all =
                decoded.startsWith("/") || folder < 0
                        ? decoded
                        : from.substring(0, folder) + '/' + decoded;
        for (String step : all.split("/", -1)) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(String.join("/", path));
    }

    /** Whether a reference names another place than a file of the book. */
    static boolean leadsOut(String reference) {
        int colon = reference.indexOf(':');
        int slash = reference.indexOf('/');
        return reference.startsWith("//") || (colon > 0 && (slash < 0 || colon < slash));
    }

    private static String decoded(String reference) {
        if (reference.indexOf('%') < 0) {
            return reference;
        }
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return reference;
        }
    }
}
