package org.claimcheck.online;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.online.Fetched.Answered;
import org.claimcheck.online.Fetched.Failed;

/** Asks the services; good answers are kept. */
final class ServiceClient {

    /** A record with thousands of authors has about as much. */
    private static final int MOST_BYTES = 4 << 20;

    private final Fetcher fetcher;
    private final AnswerCache cache;
    private final OnlineSettings settings;

    ServiceClient(Fetcher fetcher, AnswerCache cache, OnlineSettings settings) {
        this.fetcher = fetcher;
        this.cache = cache;
        this.settings = settings;
    }

    /** What came back from a service. */
    sealed interface Body {

        /**
         * @param status 200 or 404
         */
        record Text(int status, String text) implements Body {}

        /**
         * @param reason no full stop
         */
        record Failure(String reason) implements Body {}
    }

    boolean asks(Service service) {
        return settings.endpoints().containsKey(service);
    }

    /**
     * @param path below the endpoint, escaped, with its query
     */
    Body get(Service service, String path) {
        URI endpoint = settings.endpoints().get(service);
        if (endpoint == null) {
            return new Body.Failure(service.shown() + " was not asked");
        }
        URI uri = URI.create(endpoint + path);
        String key = "GET " + uri;
        Optional<String> kept = cache.find(key);
        if (kept.isPresent()) {
            return new Body.Text(200, kept.get());
        }
        Map<String, String> headers =
                Map.of("User-Agent", settings.userAgent(service), "Accept", "*/*");
        Fetched fetched = fetcher.fetch("GET", uri, headers, MOST_BYTES);
        if (fetched instanceof Failed failed) {
            return new Body.Failure(service.shown() + ": " + failed.reason());
        }
        Transport.Answer answer = ((Answered) fetched).answer();
        if (answer.status() != 200 && answer.status() != 404) {
            return new Body.Failure(
                    service.shown() + " answers " + StatusCode.shown(answer.status()));
        }
        if (answer.truncated()) {
            return new Body.Failure(service.shown() + " answers more than can be read");
        }
        return new Body.Text(answer.status(), new String(answer.bytes(), StandardCharsets.UTF_8));
    }

    /** Keeps an answer that was understood, for the next run. */
    void keep(Service service, String path, String text) {
        URI endpoint = settings.endpoints().get(service);
        if (endpoint != null) {
            cache.keep("GET " + endpoint + path, text);
        }
    }
}
