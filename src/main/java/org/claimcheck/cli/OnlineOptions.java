package org.claimcheck.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.online.Online;
import org.claimcheck.online.OnlineSettings;
import org.claimcheck.online.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is looked up, where, and how patiently. */
final class OnlineOptions {

    private static final String OFF = "off";

    @Option(
            names = "--online",
            description =
                    "Visits links and asks registries about references; nothing else ever opens a"
                            + " connection.")
    private boolean online;

    @Option(
            names = "--mailto",
            paramLabel = "ADDRESS",
            description = "Your e-mail address, for the registries that ask for one.")
    private @Nullable String mailto;

    @Option(
            names = "--online-service",
            paramLabel = "NAME=URL",
            description =
                    "Asks a service at another place, or not at all (NAME=off): crossref, datacite,"
                            + " doi, arxiv, openlibrary, wayback. May be repeated.")
    private Map<String, String> services = new LinkedHashMap<>();

    @Option(
            names = "--online-timeout",
            paramLabel = "SECONDS",
            description = "Waits so long for one answer (default: ${DEFAULT-VALUE}).")
    private int timeout = 15;

    @Option(
            names = "--online-private",
            description = "Visits addresses in private networks and on this machine, too.")
    private boolean allowPrivate;

    @Option(
            names = "--online-cache",
            paramLabel = "FOLDER",
            description =
                    "Keeps good answers there (default: claimcheck/online in the user's cache"
                            + " folder); off keeps none.")
    private @Nullable String cache;

    @Option(
            names = "--online-cache-days",
            paramLabel = "N",
            description = "Asks again what was kept longer (default: ${DEFAULT-VALUE}).")
    private int cacheDays = 7;

    /**
     * Looks up what an article points to if the user wants it; otherwise nothing that could open a
     * connection is even made.
     *
     * @param talk where progress is shown if a person is watching
     */
    Function<Article, Lookups> inquiry(PrintWriter talk) throws CouldNotRun {
        OnlineSettings settings = settings();
        if (!online) {
            return article -> Lookups.NONE;
        }
        return Online.of(settings, (done, all) -> show(talk, done, all))::lookUp;
    }

    private static void show(PrintWriter talk, int done, int all) {
        if (Terminal.isInteractive()) {
            talk.printf("\rlooked up %d of %d%s", done, all, done == all ? "\n" : "");
            talk.flush();
        }
    }

    private OnlineSettings settings() throws CouldNotRun {
        if (timeout < 1 || cacheDays < 0) {
            throw new CouldNotRun(
                    "a limit is out of range: --online-timeout begins at 1, --online-cache-days at"
                            + " 0");
        }
        if (mailto != null && !mailto.matches("[!-'*-~]{1,100}@[!-'*-~]{1,150}")) {
            throw new CouldNotRun("'" + mailto + "' is no e-mail address");
        }
        return new OnlineSettings(
                endpoints(),
                Version.number(),
                mailto,
                allowPrivate,
                Duration.ofSeconds(timeout),
                cacheFolder(),
                Duration.ofDays(cacheDays));
    }

    private Map<Service, URI> endpoints() throws CouldNotRun {
        Map<Service, URI> out = new EnumMap<>(Service.class);
        out.putAll(OnlineSettings.usualEndpoints());
        for (Map.Entry<String, String> given : services.entrySet()) {
            Service service = named(given.getKey());
            if (given.getValue().equals(OFF)) {
                out.remove(service);
            } else {
                out.put(service, endpoint(given.getValue()));
            }
        }
        return out;
    }

    private static Service named(String id) throws CouldNotRun {
        for (Service service : Service.values()) {
            if (service.id().equals(id.toLowerCase(Locale.ROOT))) {
                return service;
            }
        }
        String known =
                Stream.of(Service.values()).map(Service::id).collect(Collectors.joining(", "));
        throw new CouldNotRun("there is no service '" + id + "'; there are " + known);
    }

    private static URI endpoint(String typed) throws CouldNotRun {
        try {
            URI uri = URI.create(typed.endsWith("/") ? typed : typed + "/");
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getQuery() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new CouldNotRun("'" + typed + "' is no address of a service such as https://host/");
    }

    private @Nullable Path cacheFolder() {
        if (cache != null) {
            return cache.equals(OFF) ? null : Path.of(cache);
        }
        // XDG Base Directory Specification: a path that is not absolute is ignored.
        String given = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home"));
        Path base =
                given != null && Path.of(given).isAbsolute()
                        ? Path.of(given)
                        : home.resolve(".cache");
        return base.resolve("claimcheck").resolve("online");
    }
}
