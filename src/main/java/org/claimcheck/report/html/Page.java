package org.claimcheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The frame of the page. Its policy lets nothing load and runs no other style and script than the
 * two that ship with the program, known by their digests.
 */
final class Page {

    private static final String STYLE = read("page.css", "article.css");
    private static final String SCRIPT = read("page.js", "ledger.js");

    private Page() {}

    /** All before the first document. */
    static String head(String title) {
        Html out = new Html();
        out.add("<!DOCTYPE html>\n").open("html", "lang", "en").line().open("head").line();
        out.open("meta", "charset", "utf-8").line();
        String policy =
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
                        + digest(STYLE)
                        + "'; script-src 'sha256-"
                        + digest(SCRIPT)
                        + "'";
        out.add("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n");
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.line().open("meta", "name", "referrer", "content", "no-referrer").line();
        out.open("meta", "name", "color-scheme", "content", "light dark").line();
        out.element("title", title).line();
        out.add("<style>" + STYLE + "</style>\n").close("head").line().open("body").line();
        return out.toString();
    }

    /** All after the last document. */
    static String tail(String tool) {
        Html out = new Html();
        out.open("footer").element("p", tool + ". Nothing in this file asks the network.");
        out.close("footer").line();
        out.add(resource("help.html"));
        out.add("<script>" + SCRIPT + "</script>\n").close("body").line().close("html").line();
        return out.toString();
    }

    /** The form that narrows the lists; only a script shows it. */
    static String filters() {
        return resource("filters.html");
    }

    /** What a list to tick off can be asked for; only a script shows it. */
    static String export() {
        return resource("export.html");
    }

    private static String read(String... names) {
        return Stream.of(names).map(Page::resource).collect(Collectors.joining("\n", "\n", ""));
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
