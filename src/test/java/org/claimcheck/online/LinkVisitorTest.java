package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.claimcheck.disk.Disk;
import org.claimcheck.lookup.LinkCheck.Fragment;
import org.claimcheck.lookup.LinkCheck.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real connections to a server on this machine that behaves as servers do. */
class LinkVisitorTest {

    private static final String PAGE =
            "<html><body><h2 id=history>a</h2>" + "<p>The weir.</p>".repeat(100) + "</body></html>";

    @TempDir private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(here(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        asked.add(method + " " + path);
        boolean head = method.equals("HEAD");
        try (exchange) {
            switch (path) {
                case "/page" -> page(exchange, head);
                case "/no-head" -> {
                    if (head) {
                        exchange.sendResponseHeaders(404, -1);
                    } else {
                        page(exchange, false);
                    }
                }
                case "/moved" -> redirect(exchange, "/page");
                case "/to-private" -> redirect(exchange, "http://127.0.0.2:1/secret");
                case "/loop" -> redirect(exchange, "/loop");
                case "/silent" -> await();
                case "/drip" -> {
                    if (head) {
                        page(exchange, true);
                    } else {
                        drip(exchange);
                    }
                }
                case "/huge" -> huge(exchange, head);
                default -> {
                    int status = Integer.parseInt(path.substring(1));
                    exchange.sendResponseHeaders(status, -1);
                }
            }
        }
    }

    private static void page(HttpExchange exchange, boolean head) throws IOException {
        byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    /** Begins an answer and never ends it. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        body.write('<');
        body.flush();
        await();
    }

    private static void huge(HttpExchange exchange, boolean head) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, head ? -1 : 0);
        byte[] piece = PAGE.getBytes(StandardCharsets.UTF_8);
        if (!head) {
            OutputStream body = exchange.getResponseBody();
            // Ends when the client has enough and goes away.
            for (int i = 0; i < 1_000_000; i++) {
                body.write(piece);
            }
        }
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Only 127.0.0.1 counts as public here. */
    private LinkVisitor visitor(Path cache) throws IOException {
        InetAddress here = here();
        OnlineSettings settings =
                new OnlineSettings(
                        Map.of(),
                        "test",
                        "me@mill.example",
                        false,
                        Duration.ofMillis(700),
                        cache,
                        Duration.ofDays(1));
        Gate gate = new Gate(InetAddress::getAllByName, a -> !a.equals(here), Set.of());
        Pacing pacing = new Pacing(() -> 0, pause -> {}, Duration.ZERO, Map.of());
        Fetcher fetcher =
                new Fetcher(new HttpTransport(settings.timeout()), gate, pacing, Instant::now);
        AnswerCache answers =
                new AnswerCache(cache, settings.cacheAge(), Instant::now, Disk.cache());
        return new LinkVisitor(fetcher, answers, settings);
    }

    private static InetAddress here() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private LinkVisit visit(String path, String... fragments) throws IOException {
        return visitor(null).visit(uri(path), Set.of(fragments));
    }

    @ParameterizedTest
    @CsvSource({
        "/page, OK",
        "/204, OK",
        "/no-head, OK",
        "/moved, OK",
        "/404, DEAD",
        "/410, DEAD",
        "/400, UNVERIFIED",
        "/401, UNVERIFIED",
        "/403, UNVERIFIED",
        "/405, UNVERIFIED",
        "/429, UNVERIFIED",
        "/451, UNVERIFIED",
        "/500, UNVERIFIED",
        "/503, UNVERIFIED",
        "/999, UNVERIFIED",
        "/304, UNVERIFIED",
        "/to-private, UNVERIFIED",
        "/loop, UNVERIFIED",
        "/silent, UNVERIFIED"
    })
    void judgesByWhatIsAnswered(String path, Status expected) throws IOException {
        assertThat(visit(path).check().status()).isEqualTo(expected);
    }

    @Test
    void asksForHeadersFirst() throws IOException {
        visit("/page");
        assertThat(asked).containsExactly("HEAD /page");
        asked.clear();
        visit("/no-head");
        assertThat(asked).containsExactly("HEAD /no-head", "GET /no-head");
    }

    @Test
    void saysWhereRedirectsEnd() throws IOException {
        assertThat(visit("/moved").check().movedTo()).isEqualTo(uri("/page").toString());
        assertThat(visit("/page").check().movedTo()).isNull();
    }

    @Test
    void looksForPlaces() throws IOException {
        assertThat(visit("/page", "history", "mystery").fragments())
                .containsOnly(
                        Map.entry("history", Fragment.FOUND),
                        Map.entry("mystery", Fragment.MISSING));
        assertThat(visit("/huge", "mystery").of("mystery").fragment()).isEqualTo(Fragment.UNKNOWN);
        assertThat(visit("/page").of("L10").fragment()).isEqualTo(Fragment.UNKNOWN);
    }

    @Test
    void answersThatNeverEndAreGivenUp() throws IOException {
        LinkVisit visit = visit("/drip", "history");
        assertThat(visit.check().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(visit.check().reason()).contains("did not answer in time");
    }

    @Test
    void aPageIsVisitedOnceAndKeptIfItWasThere() throws IOException {
        LinkVisitor visitor = visitor(folder);
        visitor.visit(uri("/page"), Set.of());
        visitor.visit(uri("/page"), Set.of());
        visitor.visit(uri("/404"), Set.of());
        visitor.visit(uri("/503"), Set.of());
        visitor.visit(uri("/page"), Set.of("mystery"));
        asked.clear();
        LinkVisitor later = visitor(folder);
        assertThat(later.visit(uri("/page"), Set.of()).check().status()).isEqualTo(Status.OK);
        assertThat(asked).isEmpty();
        later.visit(uri("/404"), Set.of());
        later.visit(uri("/page"), Set.of("mystery"));
        assertThat(asked).containsExactly("HEAD /404", "GET /404", "HEAD /page", "GET /page");
    }

    @Test
    void noSecureConnectionIsNoDeadPage() throws IOException {
        URI secure = URI.create(uri("/page").toString().replace("http:", "https:"));
        LinkVisit visit = visitor(null).visit(secure, Set.of());
        assertThat(visit.check().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(visit.answered()).isFalse();
    }

    @Test
    void whatIsNoAnswerAndWhoDoesNotListenVerifyNothing() throws IOException {
        URI uri;
        try (ServerSocket socket = new ServerSocket(0, 50, here())) {
            uri = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
            workers.execute(() -> garble(socket));
            LinkVisit visit = visitor(null).visit(uri, Set.of());
            assertThat(visit.check().status()).isEqualTo(Status.UNVERIFIED);
        }
        LinkVisit closed = visitor(null).visit(uri, Set.of());
        assertThat(closed.check().status()).isEqualTo(Status.UNVERIFIED);
    }

    private static void garble(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept()) {
                one.getInputStream().read();
                one.getOutputStream()
                        .write(
                                "\u0001\u0002 no HTTP\r\n\r\n"
                                        .getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
