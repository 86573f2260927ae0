package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimcheck.Articles;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Format;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.lookup.LinkCheck.Status;
import org.claimcheck.lookup.Lookups;
import org.junit.jupiter.api.Test;

/** One document's questions and answers together. */
class OnlineTest {

    private static final OnlineSettings SETTINGS =
            new OnlineSettings(
                    OnlineSettings.usualEndpoints(),
                    "test",
                    null,
                    false,
                    Duration.ofSeconds(1),
                    null,
                    Duration.ZERO);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        if (Character.isDigit(host.charAt(0))) {
            return InetAddress.getAllByName(host);
        }
        if (host.startsWith("unknown")) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.getByAddress(new byte[] {8, 8, 8, 8})};
    }

    private Lookups lookUp(String markdown, Transport transport) {
        Gate gate = new Gate(OnlineTest::addresses, PrivateNetwork::holds, Set.of());
        Pacing pacing = new Pacing(() -> 0, pause -> {}, Duration.ZERO, Map.of());
        Transport counted =
                request -> {
                    asked.add(request.method() + " " + request.uri());
                    most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                    try {
                        return transport.send(request);
                    } finally {
                        inFlight.decrementAndGet();
                    }
                };
        Online online = Online.of(SETTINGS, (done, all) -> {}, counted, gate, gate, pacing);
        Report report = Articles.check(Format.MARKDOWN, markdown, null, online::lookUp);
        return report.article().lookups();
    }

    private static Transport.Answer status(int status) {
        return Transport.Answer.of(status, Map.of(), new byte[0], false);
    }

    @Test
    void aHostWithoutAddressIsDeadOnlyIfTheNetworkWorks() {
        String draft = "See [a](https://unknown.org/x) and [b](https://known.org/y).";
        assertThat(lookUp(draft, r -> status(200)).links().get("https://unknown.org/x").status())
                .isEqualTo(Status.DEAD);
        Lookups down =
                lookUp(
                        draft,
                        r -> {
                            throw new IOException("no route");
                        });
        assertThat(down.links().values())
                .extracting(LinkCheck::status)
                .containsOnly(Status.UNVERIFIED);
    }

    @Test
    void aPageIsAskedOnceForAllItsPlaces() {
        lookUp(
                "See [a](https://a.org/x#p), [b](https://a.org/x#q), [c](https://a.org/x).",
                r -> status(200));
        assertThat(asked).containsExactly("HEAD https://a.org/x", "GET https://a.org/x");
    }

    @Test
    void answersStandInTheOrderOfTheText() {
        CountDownLatch second = new CountDownLatch(1);
        Lookups lookups =
                lookUp(
                        "See [a](https://a.org/1), [b](https://b.org/2), [c](https://a.org/3).",
                        request -> {
                            if (request.uri().getHost().equals("a.org")) {
                                second.await();
                            } else {
                                second.countDown();
                            }
                            return status(200);
                        });
        assertThat(lookups.links().keySet())
                .containsExactly("https://a.org/1", "https://b.org/2", "https://a.org/3");
        assertThat(asked.stream().filter(a -> a.contains("a.org")))
                .containsExactly("HEAD https://a.org/1", "HEAD https://a.org/3");
    }

    @Test
    void fewAreAskedAtATime() {
        StringBuilder draft = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            draft.append("[a](https://h").append(i).append(".org/) ");
        }
        assertThat(lookUp(draft.toString(), r -> status(200)).links()).hasSize(40);
        assertThat(most.get()).isBetween(1, 6);
    }

    @Test
    void thereIsALimit() {
        StringBuilder draft = new StringBuilder();
        for (int i = 0; i < 1003; i++) {
            draft.append("[a](https://h.org/").append(i).append(") ");
        }
        Lookups lookups = lookUp(draft.toString(), r -> status(200));
        assertThat(lookups.links()).hasSize(1000);
        assertThat(lookups.passedOver()).isEqualTo(3);
    }

    @Test
    void servicesHearTheIdentifierAndNothingElse() {
        lookUp(
                """
                The mill had two wheels.[^1] It was built of oak.[^2]

                [^1]: Berg, A. (2015). Two wheels and a weir. doi:10.5555/mill.15
                [^2]: Tranberg, L. (1987). Lamps. ISBN 3-16-148410-X
                """,
                r -> status(404));
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "GET https://api.crossref.org/works/10.5555/mill.15",
                        "GET https://api.datacite.org/dois/10.5555/mill.15",
                        "GET https://doi.org/api/handles/10.5555/mill.15",
                        "GET https://openlibrary.org/api/books?bibkeys=ISBN:9783161484100"
                                + "&format=json&jscmd=data");
    }

    @Test
    void whatIsNotKnownIsSaid() {
        Gate gate = new Gate(OnlineTest::addresses, PrivateNetwork::holds, Set.of());
        Pacing pacing = new Pacing(() -> 0, pause -> {}, Duration.ZERO, Map.of());
        Online online =
                Online.of(SETTINGS, (done, all) -> {}, r -> status(403), gate, gate, pacing);
        Report report =
                Articles.check(
                        Format.MARKDOWN,
                        """
                        See [a](https://a.org/), [b](http://10.0.0.1/), [c](http://localhost/).[^1]

                        [^1]: Berg, A. (2015). Two wheels and a weir. doi:10.5555/mill.15
                        """,
                        null,
                        online::lookUp);
        assertThat(report.summary().notChecked())
                .contains(
                        "1 address could not be verified: the server refused, failed or was too"
                                + " slow.",
                        "2 addresses were not visited: private, reserved or no address at all.",
                        "1 reference could not be compared with a record.");
        assertThat(report.findings())
                .extracting(f -> f.finding().rule())
                .containsExactly("placeholder-link");
    }
}
