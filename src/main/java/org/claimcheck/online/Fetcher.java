package org.claimcheck.online;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.claimcheck.online.Fetched.Answered;
import org.claimcheck.online.Fetched.Failed;
import org.claimcheck.online.Fetched.Failure;
import org.claimcheck.online.Transport.Answer;
import org.claimcheck.online.Transport.Request;

/** Asks politely: looks at every hop, keeps a distance, asks again when that may help. */
final class Fetcher {

    /** As many as the Fetch standard of browsers would be 20; honest links need few. */
    private static final int MOST_HOPS = 10;

    private final Transport transport;
    private final Gate gate;
    private final Pacing pacing;
    private final Supplier<Instant> clock;

    Fetcher(Transport transport, Gate gate, Pacing pacing, Supplier<Instant> clock) {
        this.transport = transport;
        this.gate = gate;
        this.pacing = pacing;
        this.clock = clock;
    }

    /**
     * @param method {@code HEAD} or {@code GET}
     * @param bodyBytes at most so much is read
     */
    Fetched fetch(String method, URI from, Map<String, String> headers, int bodyBytes) {
        Set<URI> visited = new HashSet<>();
        URI uri = from;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            if (!visited.add(uri)) {
                return unreachable("its redirects go round in a circle");
            }
            Fetched fetched = patiently(new Request(method, uri, headers, bodyBytes));
            if (!(fetched instanceof Answered answered)) {
                return hop == 0 ? fetched : afterRedirect((Failed) fetched);
            }
            Optional<String> location = location(answered.answer());
            if (location.isEmpty()) {
                return fetched;
            }
            Optional<URI> next = RequestAddress.parse(resolved(uri, location.get()));
            if (next.isEmpty()) {
                return unreachable("it redirects to what is no web address");
            }
            uri = next.get();
        }
        return unreachable("it redirects too often");
    }

    /** What is wrong behind a redirect is the server's doing, not the writer's. */
    private static Failed afterRedirect(Failed failed) {
        return unreachable("it redirects, and " + failed.reason());
    }

    private static Optional<String> location(Answer answer) {
        int status = answer.status();
        boolean redirect = status == 301 || status == 302 || status == 303;
        return redirect || status == 307 || status == 308
                ? answer.header("location")
                : Optional.empty();
    }

    private static String resolved(URI base, String location) {
        int scheme = location.indexOf("://");
        if (scheme > 0 && location.substring(0, scheme).chars().allMatch(Character::isLetter)) {
            return location;
        }
        if (location.startsWith("//")) {
            return base.getScheme() + ":" + location;
        }
        String root = base.getScheme() + "://" + base.getRawAuthority();
        if (location.startsWith("/")) {
            return root + location;
        }
        try {
            return base.resolve(location.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Fetched patiently(Request request) {
        String host = String.valueOf(request.uri().getHost());
        try {
            for (int attempt = 1; ; attempt++) {
                if (pacing.isClosed(host)) {
                    return unreachable(host + " is left alone for the rest of the run");
                }
                pacing.await(host);
                Optional<Failed> refusal = gate.refusal(request.uri());
                if (refusal.isPresent()) {
                    return refusal.get();
                }
                Attempt tried = once(request, host);
                pacing.note(host, tried.fetched() instanceof Answered);
                if (!tried.mayPass() || attempt == Retry.ATTEMPTS || pacing.isClosed(host)) {
                    return tried.fetched();
                }
                Duration delay = Retry.delay(attempt, tried.retryAfter(), clock.get());
                if (delay.compareTo(Retry.LONGEST) > 0) {
                    pacing.close(host);
                    return tried.fetched();
                }
                pacing.retreat(host, delay);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unreachable("the run was interrupted");
        }
    }

    private record Attempt(Fetched fetched, boolean mayPass, Optional<String> retryAfter) {}

    private Attempt once(Request request, String host) throws InterruptedException {
        try {
            Answer answer = transport.send(request);
            return new Attempt(
                    new Answered(request.uri(), answer),
                    Retry.mayHelp(answer.status()),
                    answer.header("retry-after"));
        } catch (IOException e) {
            boolean mayPass =
                    !(e instanceof SSLException
                            || e instanceof HttpTimeoutException
                            || e instanceof ConnectException
                            || e instanceof UnknownHostException);
            return new Attempt(fault(e, host), mayPass, Optional.empty());
        }
    }

    private static Failed fault(IOException e, String host) {
        if (e instanceof UnknownHostException unknown) {
            return Gate.unknown(host, unknown);
        }
        if (e instanceof HttpTimeoutException || e instanceof InterruptedIOException) {
            return unreachable(host + " did not answer in time");
        }
        if (e instanceof SSLException) {
            return unreachable("no secure connection to " + host + " could be made");
        }
        return unreachable("the connection to " + host + " failed");
    }

    private static Failed unreachable(String reason) {
        return new Failed(Failure.UNREACHABLE, reason);
    }
}
