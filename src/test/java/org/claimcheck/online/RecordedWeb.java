package org.claimcheck.online;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimcheck.article.Article;
import org.claimcheck.lookup.Lookups;

/**
 * A small invented web, for the examples and fixtures of rules that judge what was found online.
 * Whatever is not listed is answered with 404; {@code busy.example} refuses everybody.
 */
public final class RecordedWeb implements Transport {

    private static final String PAGE =
            "<html><body><h2 id=history>History</h2><p>%s</p></body></html>"
                    .formatted("The mill stands by the weir. ".repeat(20));

    private static final Map<String, String> ANSWERS =
            Map.ofEntries(
                    Map.entry("https://kept.example/mill", PAGE),
                    Map.entry("https://kept.example/wheel", PAGE),
                    Map.entry("https://web.archive.org/web/2012/https://gone.example/mill", PAGE),
                    Map.entry(
                            "https://api.crossref.org/works/10.5555/mill.15",
                            crossref("Two wheels and a weir", "Berg", "Anna", 2015)),
                    Map.entry(
                            "https://api.crossref.org/works/10.5555/mill.12",
                            crossref("Millers and their years", "Oduya", "Chidi", 2012)),
                    Map.entry(
                            "https://api.crossref.org/works?filter=updates:10.5555%2Fmill.12&rows=20",
                            """
                            {"message": {"items": [{"DOI": "10.5555/mill.12r", "update-to": [
                              {"DOI": "10.5555/MILL.12", "type": "retraction",
                               "updated": {"date-parts": [[2014, 3, 9]]}}]}]}}
                            """),
                    Map.entry(
                            "https://doi.org/api/handles/10.5555/mill.99",
                            "{\"responseCode\": 100}"),
                    Map.entry(
                            "https://doi.org/api/handles/10.5555/elsewhere",
                            "{\"responseCode\": 1}"),
                    Map.entry(
                            "https://export.arxiv.org/api/query?id_list=2101.99999&max_results=1",
                            "<feed xmlns='http://www.w3.org/2005/Atom'><title>none</title></feed>"),
                    Map.entry(
                            "https://openlibrary.org/api/books?bibkeys=ISBN:9783161484100"
                                    + "&format=json&jscmd=data",
                            """
                            {"ISBN:9783161484100": {"title": "Lamps of the north coast",
                              "authors": [{"name": "Lena Tranberg"}], "publish_date": "1987"}}
                            """),
                    Map.entry(
                            "https://openlibrary.org/api/books?bibkeys=ISBN:9780306406157"
                                    + "&format=json&jscmd=data",
                            "{}"),
                    Map.entry(
                            "https://archive.org/wayback/available"
                                    + "?url=https%3A%2F%2Fgone.example%2Fmill",
                            """
                            {"archived_snapshots": {"closest": {"available": true, "status": "200",
                              "url": "http://web.archive.org/web/2012/https://gone.example/mill"}}}
                            """));

    /** Looks articles up in the invented web. */
    public static Function<Article, Lookups> inquiry() {
        OnlineSettings settings =
                new OnlineSettings(
                        OnlineSettings.usualEndpoints(),
                        "test",
                        null,
                        false,
                        Duration.ofSeconds(1),
                        null,
                        Duration.ZERO);
        Gate gate =
                new Gate(
                        RecordedWeb::addresses,
                        PrivateNetwork::holds,
                        Set.of("gone.example", "kept.example", "busy.example"));
        Pacing pacing = new Pacing(() -> 0, pause -> {}, Duration.ZERO, Map.of());
        return Online.of(settings, (done, all) -> {}, new RecordedWeb(), gate, gate, pacing)
                ::lookUp;
    }

    /** Of numbers only; no name is ever looked up. */
    private static InetAddress[] addresses(String host) throws UnknownHostException {
        boolean number = Character.isDigit(host.charAt(0));
        return number ? InetAddress.getAllByName(host) : new InetAddress[0];
    }

    static String crossref(String title, String family, String given, int year) {
        return """
        {"status": "ok", "message": {"type": "journal-article", "title": ["%s"],
          "author": [{"family": "%s", "given": "%s", "sequence": "first"}],
          "issued": {"date-parts": [[%d, 4]]}}}
        """
                .formatted(title, family, given, year);
    }

    @Override
    public Answer send(Request request) throws IOException {
        URI uri = request.uri();
        String body = ANSWERS.get(uri.toString());
        int status = uri.getHost().equals("busy.example") ? 403 : body == null ? 404 : 200;
        Map<String, String> headers = new HashMap<>();
        headers.put("content-type", "text/html; charset=utf-8");
        byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
        boolean wanted = request.bodyBytes() > 0;
        return Answer.of(status, headers, wanted ? bytes : new byte[0], !wanted);
    }
}
