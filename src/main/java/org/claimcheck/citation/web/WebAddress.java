package org.claimcheck.citation.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an address of the web (RFC 3986) that decide where it leads.
 *
 * @param host lower case, without user and port
 * @param path all after the host, with its first sign; may be empty
 */
public record WebAddress(String host, String path) {

    private static final Pattern SOUND = Pattern.compile("(?i)https?://");

    /** What begins like the scheme of the web and is not. */
    private static final Pattern NEARLY =
            Pattern.compile("(?i)(?:h{1,2}t{1,3}p{1,2}s?|ttps?):?[/\\\\]{1,3}");

    /** A second address directly behind the scheme. */
    private static final Pattern TWICE = Pattern.compile("(?i)https?://(?:https?:/|https?//)");

    private static final Pattern NO_SCHEME =
            Pattern.compile("(?i)www\\.[a-z0-9-]{1,63}\\.[a-z0-9.-]{2,100}(?:[/?#].*+)?+");

    private static final Pattern LOCAL_FILE =
            Pattern.compile("(?i)file:/{1,3}.*+|[a-z]:[\\\\/].*+");

    /** Signs of a template, or of an address that is only hinted at. */
    private static final String OPEN_SIGNS = "{}<>$*\u2026";

    /** The parts of an address that begins with http or https; null of any other. */
    public static @Nullable WebAddress parse(String target) {
        Matcher matcher = SOUND.matcher(target);
        if (!matcher.lookingAt()) {
            return null;
        }
        int start = matcher.end();
        int end = start;
        while (end < target.length() && "/?#".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        String authority = target.substring(start, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.lastIndexOf(':');
        boolean numbered = port >= 0 && host.indexOf(']', port) < 0;
        host = numbered ? host.substring(0, port) : host;
        return new WebAddress(host.toLowerCase(Locale.ROOT), target.substring(end));
    }

    /**
     * What is wrong with a target that is meant as an address of the web, as the end of a sentence
     * that begins "it"; null if nothing is or it is meant as something else.
     */
    public static @Nullable String flaw(String target) {
        int shown = Math.min(target.length(), 300);
        for (int i = 0; i < shown; i++) {
            if (OPEN_SIGNS.indexOf(target.charAt(i)) >= 0) {
                return null;
            }
        }
        if (TWICE.matcher(target).lookingAt()) {
            return "begins with a scheme such as https:// twice";
        }
        WebAddress address = parse(target);
        if (address != null) {
            return address.hostFlaw();
        }
        if (NEARLY.matcher(target).lookingAt()) {
            return "does not begin with http:// or https://";
        }
        if (NO_SCHEME.matcher(target).matches()) {
            return "has no https:// before www., so that a link leads to a page of this very site";
        }
        return LOCAL_FILE.matcher(target).matches() ? "names a file on one computer" : null;
    }

    private @Nullable String hostFlaw() {
        if (host.isEmpty()) {
            return path.startsWith("/") ? "has three slashes" : null;
        }
        if (host.startsWith("[") || host.startsWith("...")) {
            return null;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean allowed =
                    Character.isLetterOrDigit(c) || c > 127 || c == '.' || c == '-' || c == '_';
            if (!allowed) {
                return "has the character \u201c" + c + "\u201d in the name of its site";
            }
        }
        boolean gap = host.contains("..") || host.startsWith(".");
        return gap ? "has an empty part in the name of its site" : null;
    }

    /** Without {@code www.}. */
    public String site() {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Whether the host is this site or one below it. */
    public boolean isOf(String site) {
        return host.equals(site) || host.endsWith("." + site);
    }
}
