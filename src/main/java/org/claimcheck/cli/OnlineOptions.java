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
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Setting;
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
            description = "Waits so long for one answer (default: 15).")
    private @Nullable Integer timeout;

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
            description = "Asks again what was kept longer (default: 7).")
    private @Nullable Integer cacheDays;

    /** Whether anything is looked up. */
    boolean asks() {
        return online;
    }

    /**
     * Looks up what an article points to if the user wants it; otherwise nothing that could open a
     * connection is even made.
     *
     * @param configured what counts where the command line is silent; never whether and whom to ask
     * @param talk where progress is shown if a person is watching
     */
    Function<Article, Lookups> inquiry(Configuration configured, PrintWriter talk)
            throws CouldNotRun {
        OnlineSettings settings = settings(configured);
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

    private OnlineSettings settings(Configuration configured) throws CouldNotRun {
        int seconds = number(timeout, configured, Setting.ONLINE_TIMEOUT);
        int days = number(cacheDays, configured, Setting.ONLINE_CACHE_DAYS);
        if (seconds < 1 || days < 0) {
            throw new CouldNotRun(
                    "a limit is out of range: --online-timeout begins at 1, --online-cache-days at"
                            + " 0");
        }
        String address =
                mailto == null ? configured.value(Setting.ONLINE_MAILTO).orElse(null) : mailto;
        if (address != null && !address.matches("[!-'*-~]{1,100}@[!-'*-~]{1,150}")) {
            throw new CouldNotRun("'" + address + "' is no e-mail address");
        }
        return new OnlineSettings(
                endpoints(configured),
                Version.number(),
                address,
                allowPrivate,
                Duration.ofSeconds(seconds),
                cacheFolder(),
                Duration.ofDays(days));
    }

    private static int number(@Nullable Integer given, Configuration configured, Setting setting) {
        return given == null
                ? Integer.parseInt(configured.value(setting).orElse(setting.usual()))
                : given;
    }

    private Map<Service, URI> endpoints(Configuration configured) throws CouldNotRun {
        Map<Service, URI> out = new EnumMap<>(Service.class);
        out.putAll(OnlineSettings.usualEndpoints());
        for (String skipped : configured.values(Setting.ONLINE_SKIP_SERVICES)) {
            out.remove(named(skipped));
        }
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
        return UserCache.folder("online");
    }
}
