package org.claimcheck.quote.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of one page that are written in different ways. */
final class Address {

    /** A copy of a page in an archive is that page. */
    private static final Pattern ARCHIVED =
            Pattern.compile(
                    "(?:web\\.)?archive\\.org/(?:web/)?\\d{4,14}[a-z_]{0,4}/(?:https?:/{1,2})?(.{1,4000})");

    private static final Pattern DOI =
            Pattern.compile("(?:dx\\.)?doi\\.org/(10\\.\\d{4,9}/.{1,1000})");

    private Address() {}

    /**
     * A key that is the same for http and https, with and without {@code www.}, a fragment, a slash
     * at the end, and marks of campaigns; a DOI is its own key.
     */
    static String key(String url) {
        String bare = url.strip();
        int scheme = bare.indexOf("://");
        bare = scheme >= 0 && scheme <= 5 ? bare.substring(scheme + 3) : bare;
        int fragment = bare.indexOf('#');
        bare = fragment >= 0 ? bare.substring(0, fragment) : bare;
        int slash = bare.indexOf('/');
        String host = (slash < 0 ? bare : bare.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : bare.substring(slash);
        host = host.startsWith("www.") ? host.substring(4) : host;
        String plain = withoutCampaign(host + path);
        Matcher archived = ARCHIVED.matcher(plain);
        if (archived.matches()) {
            return key(archived.group(1));
        }
        Matcher doi = DOI.matcher(plain);
        if (doi.matches()) {
            return doi(doi.group(1));
        }
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    static String doi(String doi) {
        return "doi:" + doi.toLowerCase(Locale.ROOT);
    }

    private static String withoutCampaign(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return url;
        }
        StringBuilder kept = new StringBuilder();
        for (String one : url.substring(query + 1).split("&", -1)) {
            if (!one.startsWith("utm_") && !one.startsWith("fbclid=") && !one.isEmpty()) {
                kept.append(kept.length() == 0 ? '?' : '&').append(one);
            }
        }
        return url.substring(0, query) + kept;
    }
}
