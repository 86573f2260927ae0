package org.claimcheck.online;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.claimcheck.article.Article;
import org.claimcheck.disk.Disk;
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
        Gate.Resolver resolver = InetAddress::getAllByName;
        return of(
                settings,
                progress,
                new HttpTransport(settings.timeout()),
                new Gate(resolver, refused, Set.of()),
                new Gate(resolver, refused, trusted(settings)),
                pacing);
    }

    /**
     * @param links what documents may lead to
     * @param services where registries may be
     */
    static Online of(
            OnlineSettings settings,
            Progress progress,
            Transport transport,
            Gate links,
            Gate services,
            Pacing pacing) {
        AnswerCache cache =
                new AnswerCache(settings.cache(), settings.cacheAge(), Instant::now, Disk.cache());
        cache.sweep();
        Fetcher toPages = new Fetcher(transport, links, pacing, Instant::now);
        Fetcher toServices = new Fetcher(transport, services, pacing, Instant::now);
        return new Online(
                new LinkVisitor(toPages, cache, settings),
                new ServiceClient(toServices, cache, settings),
                progress);
    }

    /** A service at another place than usual is the user's own, and needs no rest. */
    private static Map<String, Duration> spacing(OnlineSettings settings) {
        Map<String, Duration> out = new HashMap<>();
        settings.endpoints()
                .forEach(
                        (service, endpoint) ->
                                out.put(
                                        endpoint.getHost(),
                                        isOwn(service, endpoint)
                                                ? Duration.ZERO
                                                : service.spacing()));
        return out;
    }

    /** The user's own services may be in a private network; no document may lead there. */
    private static Set<String> trusted(OnlineSettings settings) {
        Set<String> out = new HashSet<>();
        settings.endpoints()
                .forEach(
                        (service, endpoint) -> {
                            if (isOwn(service, endpoint)) {
                                out.add(endpoint.getAuthority());
                            }
                        });
        return out;
    }

    private static boolean isOwn(Service service, URI endpoint) {
        return !endpoint.equals(service.usualEndpoint());
    }

    /** Everything that can be learned about a document's links and references. */
    public Lookups lookUp(Article article) {
        Inquiry inquiry = new Inquiry(Questions.of(article), visitor, client, progress);
        inquiry.run();
        networkWorks |= inquiry.sawAnswer();
        return inquiry.lookups(networkWorks);
    }
}
