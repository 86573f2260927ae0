package org.claimcheck.online;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.lookup.LinkCheck.Fragment;
import org.claimcheck.online.Transport.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The places a page of the web has for links to lead to: its ids, and names of anchors. */
final class PageFragments {

    /** Pages with less text are made by a program in the browser, which makes the places too. */
    private static final int LEAST_TEXT = 300;

    /** Put before the ids of what users wrote, and taken off again by a program (GitHub). */
    private static final String USER_CONTENT = "user-content-";

    /** Lines and pages that a program finds, and the top of the page. */
    private static final Pattern MADE = Pattern.compile("(?i)L\\d+.*|page=.*|top|t=.*|zoom=.*");

    private PageFragments() {}

    /**
     * Whether a fragment may be the name of a place. Addresses of programs ({@code #/}, {@code
     * #!}), words to be marked ({@code #:~:text=}), and lines of code are none.
     */
    static boolean isPlace(String fragment) {
        return !fragment.isEmpty()
                && fragment.indexOf('/') < 0
                && fragment.indexOf('=') < 0
                && fragment.indexOf(' ') < 0
                && !fragment.startsWith("!")
                && !fragment.contains(":~:")
                && !MADE.matcher(fragment).matches();
    }

    /** Whether the page has each place; unknown if it was not read whole or is no plain HTML. */
    static Map<String, Fragment> find(Answer answer, Set<String> places) {
        Map<String, Fragment> out = new HashMap<>();
        if (places.isEmpty()) {
            return out;
        }
        String type = answer.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        boolean html = type.contains("html") && !answer.truncated();
        Document page = html ? parse(answer) : null;
        Set<String> names = page == null ? Set.of() : names(page);
        boolean plain = page != null && !names.isEmpty() && page.text().length() >= LEAST_TEXT;
        for (String place : places) {
            boolean found =
                    names.contains(place)
                            || names.contains(decoded(place))
                            || names.contains(USER_CONTENT + decoded(place));
            out.put(place, found ? Fragment.FOUND : plain ? Fragment.MISSING : Fragment.UNKNOWN);
        }
        return out;
    }

    private static Document parse(Answer answer) {
        try {
            // Without a charset jsoup looks for one in the page.
            return Jsoup.parse(new ByteArrayInputStream(answer.bytes()), charset(answer), "");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static @Nullable String charset(Answer answer) {
        String type = answer.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        int at = type.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String name = type.substring(at + 8).replace("\"", "").split(";", 2)[0].strip();
        try {
            return Charset.forName(name).name();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Set<String> names(Document page) {
        Set<String> out = new HashSet<>();
        for (Element element : page.getAllElements()) {
            out.add(element.id());
            out.add(element.attr("name"));
        }
        out.remove("");
        return out;
    }

    private static String decoded(String place) {
        try {
            return URLDecoder.decode(place.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return place;
        }
    }
}
