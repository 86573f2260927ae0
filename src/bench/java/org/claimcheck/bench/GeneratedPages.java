package org.claimcheck.bench;

/** Pages of a given size, the same each time. */
final class GeneratedPages {

    private static final String SENTENCE =
            "The ferry left the harbour at nine, carried forty crates, and came back by noon"
                    + " &amp; empty. ";

    private GeneratedPages() {}

    /** An article with sections, lists, links and a sidebar, of about so many characters. */
    static String article(int characters) {
        StringBuilder out = new StringBuilder("<title>Ferries</title><main><h1>Ferries</h1>");
        for (int i = 0; out.length() < characters; i++) {
            out.append("<section class=part><h2>Part ").append(i).append("</h2>");
            for (int p = 0; p < 4; p++) {
                out.append("<p>").append(SENTENCE.repeat(4)).append("<a href='/n").append(i);
                out.append("'>a note</a> and <em>more</em>.</p>");
            }
            out.append("<ul><li>One thing.<li>Another thing.</ul>");
            out.append("<aside class=related><a href=/x>Something else</a></aside></section>");
        }
        return out.append("</main>").toString();
    }

    static String wide(int elements) {
        StringBuilder out = new StringBuilder("<main>");
        for (int i = 0; i < elements; i++) {
            out.append("<div>word, ").append(i).append("</div>");
        }
        return out.toString();
    }

    static String deep(int elements) {
        StringBuilder out = new StringBuilder("<main>");
        for (int i = 0; i < elements; i++) {
            out.append("<div>w ");
        }
        return out.append(SENTENCE.repeat(4)).toString();
    }
}
