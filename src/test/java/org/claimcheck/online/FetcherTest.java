package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.claimcheck.online.Fetched.Answered;
import org.claimcheck.online.Fetched.Failed;
import org.claimcheck.online.Fetched.Failure;
import org.claimcheck.online.Transport.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects, distances and second attempts, on a clock that only pauses move. */
class FetcherTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private final Deque<Object> script = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private long nanos;

    private final Pacing pacing =
            new Pacing(
                    () -> nanos,
                    pause -> {
                        pauses.add(pause);
                        nanos += pause.toNanos();
                    },
                    Duration.ofSeconds(1),
                    Map.of("slow.org", Duration.ofSeconds(3)));

    private final Fetcher fetcher =
            new Fetcher(
                    request -> {
                        asked.add(request.uri().toString());
                        return next();
                    },
                    new Gate(FetcherTest::addresses, PrivateNetwork::holds, Set.of()),
                    pacing,
                    () -> NOW);

    private Answer next() throws IOException {
        Object next = script.remove();
        if (next instanceof IOException fault) {
            throw fault;
        }
        return (Answer) next;
    }

    /** Every name is public but those that say otherwise. */
    private static InetAddress[] addresses(String host) throws UnknownHostException {
        if (host.startsWith("unknown.")) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        if (host.startsWith("dns-down.")) {
            throw new UnknownHostException(host + ": Temporary failure in name resolution");
        }
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 0, 0, 1};
        byte[] open = {8, 8, 8, 8};
        boolean number = Character.isDigit(host.charAt(0)) || host.startsWith("[");
        if (number) {
            return InetAddress.getAllByName(host);
        }
        boolean inside = host.startsWith("inside.");
        return inside
                ? new InetAddress[] {
                    InetAddress.getByAddress(open), InetAddress.getByAddress(mapped)
                }
                : new InetAddress[] {InetAddress.getByAddress(open)};
    }

    private Fetched fetch(String address, Object... answers) {
        script.addAll(List.of(answers));
        return fetcher.fetch("GET", URI.create(address), Map.of(), 100);
    }

    private static Answer status(int status) {
        return Answer.of(status, Map.of(), new byte[0], false);
    }

    private static Answer header(int status, String name, String value) {
        return Answer.of(status, Map.of(name, value), new byte[0], false);
    }

    @Test
    void followsRedirectsOneByOne() {
        Fetched fetched =
                fetch(
                        "https://a.org/x/y?z",
                        header(301, "location", "../w"),
                        header(308, "location", "//b.org/v"),
                        header(302, "location", "/u v"),
                        status(200));
        assertThat(asked)
                .containsExactly(
                        "https://a.org/x/y?z",
                        "https://a.org/w",
                        "https://b.org/v",
                        "https://b.org/u%20v");
        assertThat(((Answered) fetched).uri()).isEqualTo(URI.create("https://b.org/u%20v"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x",
                "http://169.254.169.254/latest",
                "http://[::1]/x",
                "http://[::ffff:10.0.0.1]/x",
                "http://inside.org/x",
                "http://[::ffff:7f00:1]/x",
                "http://[0:0:0:0:0:0:0:1]/x",
                "http://[::]/x",
                "http://[fe80::1]/x",
                "http://[64:ff9b::7f00:1]/x",
                "http://[2002:7f00:1::]/x",
                "http://0.0.0.0/x",
                "http://127.0.0.1:8080/x",
                "http://inside.org./x",
                "http://localhost./x",
                "http://page.localhost/x",
                "http://localhost/x",
                "http://user:secret@a.org/x",
                "http://page.test/x"
            })
    void neverGoesWhereItMustNot(String address) {
        Fetched direct = fetch(address);
        assertThat(direct).isInstanceOfSatisfying(Failed.class, FetcherTest::isRefused);
        Fetched redirected = fetch("https://a.org/", header(302, "location", address));
        assertThat(((Failed) redirected).failure()).isEqualTo(Failure.UNREACHABLE);
        assertThat(((Failed) redirected).reason()).startsWith("it redirects, and ");
        assertThat(asked).containsExactly("https://a.org/");
    }

    /** Whether the platform takes them for numbers or for names: nobody is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0/x",
                "http://127.1/x",
                "http://2130706433/x",
                "http://0x7f000001/x",
                "http://0x7f.0.0.1/x",
                "http://017700000001/x",
                "http://\u2460\u2461\u2466.0.0.1/x",
                "http://[::ffff:127.0.0.1%25lo]/x",
                "//127.0.0.1/x",
                "\\\\127.0.0.1\\x",
                "http:\\\\127.0.0.1/x"
            })
    void otherWaysToWriteAddressesLeadNowhere(String address) {
        assertThat(fetch("https://a.org/", header(302, "location", address), status(200)))
                .satisfies(
                        f -> {
                            boolean here =
                                    f instanceof Answered a && a.uri().getHost().equals("a.org");
                            assertThat(here || f instanceof Failed).isTrue();
                        });
        assertThat(asked).allMatch(a -> a.startsWith("https://a.org/"));
    }

    private static void isRefused(Failed failed) {
        assertThat(failed.failure()).isEqualTo(Failure.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://b.org/x", "gopher://b.org/", "http://"})
    void redirectsToOtherSchemesEndThere(String location) {
        Fetched fetched = fetch("https://a.org/", header(302, "location", location), status(200));
        if (fetched instanceof Answered answered) {
            assertThat(answered.uri().getHost()).isEqualTo("a.org");
        } else {
            assertThat(((Failed) fetched).reason()).contains("redirects to what is no web address");
        }
        assertThat(asked).allMatch(a -> a.startsWith("https://a.org/"));
    }

    @Test
    void loopsEnd() {
        Fetched circle =
                fetch(
                        "https://a.org/1",
                        header(302, "location", "/2"),
                        header(302, "location", "/1"));
        assertThat(((Failed) circle).reason()).contains("circle");
        Object[] endless = new Object[11];
        for (int i = 0; i < endless.length; i++) {
            endless[i] = header(302, "location", "/far" + i);
        }
        assertThat(((Failed) fetch("https://a.org/far", endless)).reason()).contains("too often");
    }

    @Test
    void keepsItsDistance() {
        fetch("https://a.org/1", status(200));
        fetch("https://a.org/2", status(200));
        fetch("https://b.org/1", status(200));
        fetch("https://slow.org/1", status(200));
        fetch("https://slow.org/2", status(200));
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    @Test
    void asksAgainWhenTheServerSaysWhen() {
        Fetched fetched = fetch("https://a.org/", header(429, "retry-after", "20"), status(200));
        assertThat(((Answered) fetched).answer().status()).isEqualTo(200);
        assertThat(pauses).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void leavesAloneWhoeverWantsIt() {
        Fetched first = fetch("https://a.org/1", header(429, "retry-after", "3600"));
        Fetched second = fetch("https://a.org/2");
        assertThat(((Answered) first).answer().status()).isEqualTo(429);
        assertThat(((Failed) second).failure()).isEqualTo(Failure.UNREACHABLE);
        assertThat(asked).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void givesUpAfterThreeAttempts() {
        Fetched fetched =
                fetch("https://a.org/", status(503), new EOFException("reset"), status(502));
        assertThat(((Answered) fetched).answer().status()).isEqualTo(502);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void faultsThatStayAreMetOnce() {
        for (IOException fault :
                List.of(new SSLHandshakeException("expired"), new HttpTimeoutException("slow"))) {
            Failed failed = (Failed) fetch("https://a.org/", fault);
            assertThat(failed.failure()).isEqualTo(Failure.UNREACHABLE);
        }
        assertThat(((Answered) fetch("https://a.org/", status(500))).answer().status())
                .isEqualTo(500);
        assertThat(asked).hasSize(3);
    }

    @Test
    void whoNeverAnswersIsNotWaitedForAllDay() {
        for (int i = 0; i < 3; i++) {
            fetch("https://a.org/" + i, new ConnectException("refused"));
        }
        Failed failed = (Failed) fetch("https://a.org/3");
        assertThat(failed.reason()).contains("left alone");
        assertThat(asked).hasSize(3);
        fetch("https://b.org/1", new ConnectException("refused"));
        fetch("https://b.org/2", new ConnectException("refused"));
        fetch("https://b.org/3", status(404));
        fetch("https://b.org/4", new ConnectException("refused"));
        assertThat(fetch("https://b.org/5", status(200))).isInstanceOf(Answered.class);
    }

    @Test
    void aNameThatIsNotKnownIsToldFromAResolverOutOfOrder() {
        assertThat(((Failed) fetch("https://unknown.org/")).failure())
                .isEqualTo(Failure.UNKNOWN_HOST);
        assertThat(((Failed) fetch("https://dns-down.org/")).failure())
                .isEqualTo(Failure.UNREACHABLE);
    }
}
