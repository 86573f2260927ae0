package org.claimcheck.online;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimcheck.online.Fetched.Failed;
import org.claimcheck.online.Fetched.Failure;

/**
 * Decides before each request, redirects included, whether an address may be visited. All addresses
 * of the host must be public. The platform keeps an answer of DNS for 30 seconds, so that the
 * connection goes to what was looked at here.
 */
final class Gate {

    /** Names that lead nowhere on purpose (RFC 2606, 6761, 6762, 7686). */
    private static final Set<String> RESERVED =
            Set.of("example", "test", "invalid", "localhost", "local", "internal", "onion");

    private static final List<String> EXAMPLES =
            List.of("example.com", "example.org", "example.net");

    private final Resolver resolver;
    private final Predicate<InetAddress> refused;
    private final Set<String> trusted;

    /** Looks up the addresses of a host. */
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /**
     * @param refused addresses not to be visited
     * @param trusted hosts, with their ports if given, that the user named and that need no look
     */
    Gate(Resolver resolver, Predicate<InetAddress> refused, Set<String> trusted) {
        this.resolver = resolver;
        this.refused = refused;
        this.trusted = Set.copyOf(trusted);
    }

    /** Why an address must not or cannot be visited; empty if it may. */
    Optional<Failed> refusal(URI uri) {
        if (uri.getHost() == null) {
            return refuse("the address has no host");
        }
        String written = uri.getHost().toLowerCase(Locale.ROOT);
        // With the dot of the root it is the same host.
        String host = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
            return refuse("only http and https are followed");
        }
        if (trusted.contains(String.valueOf(uri.getAuthority()))) {
            return Optional.empty();
        }
        if (uri.getUserInfo() != null) {
            return refuse("the address holds a name and password");
        }
        if (isReserved(host)) {
            return refuse(host + " is reserved and leads nowhere");
        }
        try {
            for (InetAddress address : resolver.addresses(host)) {
                if (refused.test(address)) {
                    return refuse(host + " is in a private network");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(unknown(host, e));
        }
    }

    private static boolean isReserved(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return RESERVED.contains(last)
                || EXAMPLES.stream().anyMatch(e -> host.equals(e) || host.endsWith("." + e));
    }

    private static Optional<Failed> refuse(String reason) {
        return Optional.of(new Failed(Failure.REFUSED, reason));
    }

    /** A resolver that is out of order knows no host either, and says so only in its message. */
    static Failed unknown(String host, UnknownHostException fault) {
        String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("temporary")
                ? new Failed(Failure.UNREACHABLE, "the name " + host + " could not be looked up")
                : new Failed(Failure.UNKNOWN_HOST, "the host " + host + " is not known");
    }
}
