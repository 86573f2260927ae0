package org.claimcheck.online;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.claimcheck.article.Article;
import org.claimcheck.lookup.Lookups;

/**
 * Looks up the links and references of one document after another. A page is visited once in a run.
 * Use from one thread; servers are asked from several.
 */
public final class Online {

    /** Between two visits to one host that says nothing about it. */
    private static final Duration SPACING = Duration.ofSeconds(1);

    private final LinkVisitor visitor;
    private final ServiceClient client;
    private final Progress progress;
    private boolean networkWorks;

    /** Hears how far the work on one document is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param done of {@code all} requests to make
         */
        void at(int done, int all);
    }

    Online(LinkVisitor visitor, ServiceClient client, Progress progress) {
        this.visitor = visitor;
        this.client = client;
        this.progress = progress;
    }

    public static Online of(OnlineSettings settings, Progress progress) {
        Predicate<InetAddress> refused =
                settings.allowsPrivate() ? a -> false : PrivateNetwork::holds;
        Pacing pacing =
                new Pacing(
                        System::nanoTime,
                        pause -> Thread.sleep(pause.toMillis()),
                        SPACING,
                        spacing(settings));
        return of(
                settings,
                progress,
                new HttpTransport(settings.timeout()),
                new Gate(InetAddress::getAllByName, refused, trusted(settings)),
                pacing);
    }

    static Online of(
            OnlineSettings settings,
            Progress progress,
            Transport transport,
            Gate gate,
            Pacing pacing) {
        AnswerCache cache = new AnswerCache(settings.cache(), settings.cacheAge(), Instant::now);
        cache.sweep();
        Fetcher fetcher = new Fetcher(transport, gate, pacing, Instant::now);
        return new Online(
                new LinkVisitor(fetcher, cache, settings),
                new ServiceClient(fetcher, cache, settings),
                progress);
    }

    private static Map<String, Duration> spacing(OnlineSettings settings) {
        Map<String, Duration> out = new HashMap<>();
        settings.endpoints()
                .forEach(
                        (service, endpoint) ->
                                out.merge(
                                        endpoint.getHost(),
                                        service.spacing(),
                                        (a, b) -> a.compareTo(b) > 0 ? a : b));
        return out;
    }

    /** Endpoints the user named may be in a private network. */
    static Set<String> trusted(OnlineSettings settings) {
        Set<String> out = new HashSet<>();
        settings.endpoints()
                .forEach(
                        (service, endpoint) -> {
                            if (!endpoint.equals(service.usualEndpoint())) {
                                out.add(endpoint.getAuthority());
                            }
                        });
        return out;
    }

    /** Everything that can be learned about a document's links and references. */
    public Lookups lookUp(Article article) {
        Inquiry inquiry = new Inquiry(Questions.of(article), visitor, client, progress);
        inquiry.run();
        networkWorks |= inquiry.sawAnswer();
        return inquiry.lookups(networkWorks);
    }
}
