package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.disk.Disk;
import org.claimcheck.lookup.RecordCheck.Retraction;
import org.claimcheck.online.Transport.Answer;
import org.claimcheck.online.WorkRecord.Contributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of the services' answers, with invented records in them. */
class RegistriesTest {

    private static final String DOI = "10.5555/w(1)";
    private static final String WORK = "https://api.crossref.org/works/10.5555/w%281%29";
    private static final String NOTICES =
            "https://api.crossref.org/works?filter=updates:10.5555%2Fw%281%29&rows=20";
    private static final String DATACITE = "https://api.datacite.org/dois/10.5555/w%281%29";
    private static final String HANDLE = "https://doi.org/api/handles/10.5555/w%281%29";
    private static final String ARXIV =
            "https://export.arxiv.org/api/query?id_list=math%2F0301001&max_results=1";
    private static final String BOOK =
            "https://openlibrary.org/api/books?bibkeys=ISBN:9783161484100&format=json&jscmd=data";

    private final Map<String, Answer> web = new HashMap<>();
    private final ServiceClient client = client();

    private ServiceClient client() {
        OnlineSettings settings =
                new OnlineSettings(
                        OnlineSettings.usualEndpoints(),
                        "test",
                        null,
                        false,
                        Duration.ofSeconds(1),
                        null,
                        Duration.ZERO);
        Gate gate = new Gate(host -> new InetAddress[0], a -> true, Set.of());
        Pacing pacing = new Pacing(() -> 0, pause -> {}, Duration.ZERO, Map.of());
        Fetcher fetcher =
                new Fetcher(
                        r ->
                                web.getOrDefault(
                                        r.uri().toString(), answer(404, "Resource not found.")),
                        gate,
                        pacing,
                        () -> Instant.EPOCH);
        AnswerCache none = new AnswerCache(null, Duration.ZERO, () -> Instant.EPOCH, Disk.cache());
        return new ServiceClient(fetcher, none, settings);
    }

    private static Answer answer(int status, String body) {
        return Answer.of(status, Map.of(), body.getBytes(StandardCharsets.UTF_8), false);
    }

    private static WorkRecord found(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Found.class);
        return ((Reply.Found) reply).record();
    }

    private static String reason(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Unknown.class);
        return ((Reply.Unknown) reply).reason();
    }

    @Test
    void crossref() {
        web.put(
                WORK,
                answer(
                        200,
                        """
                        {"status": "ok", "message": {"type": "journal-article",
                          "title": ["On <i>weirs</i>"], "subtitle": ["A survey"],
                          "container-title": ["River Notes"],
                          "author": [{"family": "Berg", "given": "Anna", "ORCID": null},
                                     {"name": "The River Office"}],
                          "editor": [{"family": "Santos", "given": "M."}],
                          "issued": {"date-parts": [[2011]]},
                          "published-online": {"date-parts": [[2010, 12, 30]]},
                          "published-print": {"date-parts": [[null]]},
                          "updated-by": [
                            {"DOI": "10.5555/w1e", "type": "erratum",
                             "updated": {"date-parts": [[2012, 1, 1]]}},
                            {"DOI": "10.5555/w1r", "type": "partial-retraction",
                             "updated": {"date-parts": [[2013, 2]]}}]}}
                        """));
        WorkRecord record = found(Crossref.work(client, DOI));
        assertThat(record.titles()).containsExactly("On weirs", "On weirs A survey");
        assertThat(record.contributors())
                .extracting(Contributor::family)
                .containsExactly("Berg", "Office", "Santos");
        assertThat(record.years()).containsExactly(2011, 2010);
        assertThat(record.retraction())
                .isEqualTo(new Retraction("partial retraction", "10.5555/w1r", "2013-02"));
    }

    @Test
    void noticesNameTheWorkTheyTakeBack() {
        web.put(WORK, answer(200, RecordedWeb.crossref("On weirs", "Berg", "Anna", 2010)));
        assertThat(found(Crossref.work(client, DOI)).retraction()).isNull();
        String notice =
                """
                {"message": {"items": [
                  {"DOI": "10.5555/c", "update-to": [{"DOI": "10.5555/w(1)", "type": "correction"}]},
                  {"DOI": "10.5555/o", "update-to": [{"DOI": "10.5555/other", "type": "retraction"}]}
                  %s]}}
                """;
        web.put(NOTICES, answer(200, notice.formatted("")));
        assertThat(found(Crossref.work(client, DOI)).retraction()).isNull();
        web.put(
                NOTICES,
                answer(
                        200,
                        notice.formatted(
                                """
                                , {"DOI": "10.5555/r", "update-to": [
                                     {"DOI": "10.5555/W(1)", "type": "retraction"}]}
                                """)));
        assertThat(found(Crossref.work(client, DOI)).retraction())
                .isEqualTo(new Retraction("retraction", "10.5555/r", null));
        web.put(NOTICES, answer(500, ""));
        assertThat(found(Crossref.work(client, DOI)).retraction()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "<html>down</html>",
                "{",
                "[]",
                "{\"message\": {}}",
                "{\"message\": {\"title\": {\"a\": 1}}}",
                "{\"message\": null}",
                "{\"message\": {\"title\": [null]}} trailing",
                "5"
            })
    void malformedAnswersVerifyNothing(String body) {
        web.put(WORK, answer(200, body));
        web.put(DATACITE, answer(200, body));
        web.put(HANDLE, answer(200, body));
        web.put(BOOK, answer(200, body));
        web.put(ARXIV, answer(200, body));
        assertThat(Crossref.work(client, DOI)).isInstanceOf(Reply.Unknown.class);
        assertThat(Registries.dataCite(client, DOI)).isInstanceOf(Reply.Unknown.class);
        assertThat(Registries.resolver(client, DOI)).isInstanceOf(Reply.Unknown.class);
        assertThat(Registries.arxiv(client, "math/0301001")).isInstanceOf(Reply.Unknown.class);
        Reply book = Registries.openLibrary(client, "9783161484100");
        assertThat(book).isNotInstanceOf(Reply.Found.class);
    }

    @Test
    void deepJsonIsRefused() {
        web.put(WORK, answer(200, "[".repeat(1_000_000)));
        assertThat(reason(Crossref.work(client, DOI))).contains("cannot be read");
    }

    @Test
    void refusalsAndFaultsVerifyNothing() {
        for (int status : List.of(401, 403, 429, 500, 503)) {
            web.put(WORK, answer(status, ""));
            assertThat(reason(Crossref.work(client, DOI))).contains("Crossref answers " + status);
        }
        byte[] half = "{\"message\": {\"title\": [\"On weirs\"]}}".getBytes(StandardCharsets.UTF_8);
        web.put(WORK, Answer.of(200, Map.of(), half, true));
        assertThat(reason(Crossref.work(client, DOI))).contains("more than can be read");
    }

    @Test
    void dataCite() {
        web.put(
                DATACITE,
                answer(
                        200,
                        """
                        {"data": {"id": "10.5555/w(1)", "attributes": {
                          "titles": [{"title": "Levels of forty weirs", "lang": "en"}],
                          "creators": [{"name": "Berg, Anna", "nameType": "Personal"},
                            {"name": "X", "familyName": "de Vries", "givenName": "Jan"}],
                          "publicationYear": 2019, "types": {"resourceTypeGeneral": "Dataset"}}}}
                        """));
        WorkRecord record = found(Registries.dataCite(client, DOI));
        assertThat(record.titles()).containsExactly("Levels of forty weirs");
        assertThat(record.contributors())
                .containsExactly(
                        new Contributor("Berg", "Anna", true),
                        new Contributor("de Vries", "Jan", true));
        assertThat(record.years()).containsExactly(2019);
        assertThat(record.mayAppearLater()).isFalse();
    }

    @Test
    void onlyTheResolverKnowsThatADoiIsNot() {
        web.put(HANDLE, answer(404, "{\"responseCode\": 100, \"handle\": \"10.5555/w(1)\"}"));
        assertThat(Registries.resolver(client, DOI)).isInstanceOf(Reply.Absent.class);
        web.put(HANDLE, answer(200, "{\"responseCode\": 1, \"values\": []}"));
        assertThat(reason(Registries.resolver(client, DOI))).contains("is registered");
        web.put(HANDLE, answer(404, "<html>no such page</html>"));
        assertThat(Registries.resolver(client, DOI)).isInstanceOf(Reply.Unknown.class);
    }

    @Test
    void arxiv() {
        web.put(
                ARXIV,
                answer(
                        200,
                        """
                        <?xml version="1.0"?>
                        <!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>query</title>
                          <entry><id>http://arxiv.org/abs/math/0301001v2</id>
                            <published>2003-01-02T10:00:00Z</published>
                            <title>Weirs and
                              walks &x;</title>
                            <author><name>Anna Berg</name></author>
                            <author><name>Jan de Vries</name></author></entry></feed>
                        """));
        WorkRecord record = found(Registries.arxiv(client, "math/0301001"));
        assertThat(record.titles()).containsExactly("Weirs and walks &x;");
        assertThat(record.contributors().get(0)).isEqualTo(new Contributor("Berg", "Anna", false));
        assertThat(record.years()).containsExactly(2003);
        web.put(
                ARXIV,
                answer(
                        200,
                        "<feed><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title>"
                                + "</entry></feed>"));
        assertThat(Registries.arxiv(client, "math/0301001")).isInstanceOf(Reply.Unknown.class);
        web.put(ARXIV, answer(200, "<feed><title>query</title></feed>"));
        assertThat(Registries.arxiv(client, "math/0301001")).isInstanceOf(Reply.Absent.class);
    }

    @Test
    void openLibrary() {
        web.put(
                BOOK,
                answer(
                        200,
                        """
                        {"ISBN:9783161484100": {"title": "Lamps", "subtitle": "Of the north",
                          "authors": [{"name": "Lena Tranberg", "url": "x"}],
                          "publish_date": "May 1987"}}
                        """));
        WorkRecord record = found(Registries.openLibrary(client, "9783161484100"));
        assertThat(record.titles()).containsExactly("Lamps", "Lamps Of the north");
        assertThat(record.years()).isEmpty();
        web.remove(BOOK);
        assertThat(reason(Registries.openLibrary(client, "9783161484100"))).contains("404");
    }
}
