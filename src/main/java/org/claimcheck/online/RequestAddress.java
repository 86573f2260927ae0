package org.claimcheck.online;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses as people write them, made into what may be sent (RFC 3986): other scripts and signs
 * that need it become percent escapes, names of hosts their ASCII form.
 */
final class RequestAddress {

    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?%";

    private RequestAddress() {}

    /** Without its fragment; empty if it is no address with {@code http} or {@code https}. */
    static Optional<URI> parse(String written) {
        String address = written.strip();
        int sign = address.indexOf("://");
        if (sign < 0) {
            return Optional.empty();
        }
        String scheme = address.substring(0, sign).toLowerCase(Locale.ROOT);
        int hash = address.indexOf('#');
        String rest = address.substring(sign + 3, hash < 0 ? address.length() : hash);
        int end = 0;
        while (end < rest.length() && "/?".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        try {
            String path = escaped(rest.substring(end), ALLOWED);
            String root = path.startsWith("/") ? "" : "/";
            URI uri = new URI(scheme + "://" + authority(rest.substring(0, end)) + root + path);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands after the first {@code #}, percent escapes and all; empty if there is none. */
    static String fragment(String written) {
        int hash = written.indexOf('#');
        return hash < 0 ? "" : written.substring(hash + 1).strip();
    }

    /** A value as part of a path, its slashes kept. */
    static String inPath(String value) {
        return escaped(value.replace("%", "%25"), "-._~/");
    }

    /** A value in a query. */
    static String inQuery(String value) {
        return escaped(value.replace("%", "%25"), "-._~");
    }

    private static String authority(String written) {
        int at = written.lastIndexOf('@');
        String user = at < 0 ? "" : written.substring(0, at + 1);
        String host = written.substring(at + 1).toLowerCase(Locale.ROOT);
        return user + (host.startsWith("[") ? host : IDN.toASCII(host));
    }

    /** {@code allowed} is ASCII; a percent sign that begins no escape is escaped itself. */
    private static String escaped(String value, String allowed) {
        StringBuilder out = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = isAsciiLetterOrDigit(c) || allowed.indexOf(c) >= 0 || c == '%';
            out.append(plain && c < 128 ? "" + c : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return withSoundEscapes(out);
    }

    private static String withSoundEscapes(CharSequence value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            out.append(c);
            boolean escape =
                    i + 2 < value.length()
                            && Character.digit(value.charAt(i + 1), 16) >= 0
                            && Character.digit(value.charAt(i + 2), 16) >= 0;
            if (c == '%' && !escape) {
                out.append("25");
            }
        }
        return out.toString();
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
