package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.claimcheck.report.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command with a server on this machine for the rest of the world. */
class OnlineCommandTest {

    private static final String WORK =
            """
            {"message": {"type": "journal-article", "title": ["Two wheels and a weir"],
              "author": [{"family": "Berg", "given": "Anna"}],
              "issued": {"date-parts": [[2015]]}, "updated-by": []}}
            """;

    @TempDir private Path folder;

    private final Map<String, String> agents = new ConcurrentHashMap<>();
    private final List<URI> connections = new CopyOnWriteArrayList<>();
    private final ProxySelector usual = ProxySelector.getDefault();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;

    /** Sees every connection the platform's clients and sockets are about to make. */
    private final class Witness extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            connections.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException fault) {}
    }

    @BeforeEach
    void start() throws IOException {
        ProxySelector.setDefault(new Witness());
        server =
                HttpServer.create(
                        new InetSocketAddress(
                                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0),
                        0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        ProxySelector.setDefault(usual);
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            agents.put(path, exchange.getRequestHeaders().getFirst("User-Agent"));
            String body =
                    switch (path) {
                        case "/crossref/works/10.5555/mill.15" -> WORK;
                        case "/doi/api/handles/10.5555/mill.99" -> "{\"responseCode\": 100}";
                        case "/there" -> "<p id=a>There</p>";
                        default -> null;
                    };
            boolean head = exchange.getRequestMethod().equals("HEAD");
            byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
            boolean empty = head || bytes.length == 0;
            exchange.sendResponseHeaders(body == null ? 404 : 200, empty ? -1 : bytes.length);
            if (!empty) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private String here(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String draft() {
        return """
        The mill had [two wheels](%s) and [a weir](%s).[^1] It burned.[^2]

        [^1]: Berg, A. (1998). Two wheels and a weir. doi:10.5555/mill.15
        [^2]: Berg, A. (2016). The fire. doi:10.5555/mill.99
        """
                .formatted(here("/there"), here("/gone"));
    }

    private Run run(String... more) {
        List<String> args = new ArrayList<>(List.of("--stdin-filename", "draft.md"));
        for (String service : List.of("crossref", "datacite", "doi")) {
            args.add("--online-service");
            args.add(service + "=" + here("/" + service));
        }
        args.addAll(
                List.of(
                        "--online-service",
                        "wayback=off",
                        "--mailto",
                        "me@mill.example",
                        "--online-cache",
                        folder.toString()));
        args.addAll(List.of(more));
        return Run.of(draft(), args.toArray(String[]::new));
    }

    @Test
    void nothingIsAskedUnlessTheUserWantsIt() {
        Run run = run("--online-private");
        assertThat(connections).isEmpty();
        assertThat(agents).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("- Links were not followed");
        run("--online", "--online-private");
        assertThat(connections).as("the witness sees connections").isNotEmpty();
    }

    @Test
    void findsOnStandardInput() {
        Run run = run("--online", "--online-private");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("draft.md:1:")
                .contains("[dead-link]")
                .contains("[reference-metadata-differs]")
                .contains("[reference-not-found]")
                .doesNotContain("Links were not followed");
    }

    @Test
    void privateAddressesAreLeftAlone() {
        Run run = run("--online");
        assertThat(run.out())
                .doesNotContain("[dead-link]")
                .contains("- 2 addresses were not visited");
        assertThat(agents).doesNotContainKeys("/there", "/gone");
        assertThat(agents)
                .as("the user named the service")
                .containsKey("/doi/api/handles/10.5555/mill.99");
    }

    @Test
    void theUsersAddressGoesOnlyToThoseWhoAsk() {
        run("--online", "--online-private");
        assertThat(agents.get("/crossref/works/10.5555/mill.15"))
                .contains("(mailto:me@mill.example)");
        assertThat(agents.get("/there")).startsWith("claimcheck/").doesNotContain("mailto");
        assertThat(agents.get("/doi/api/handles/10.5555/mill.99")).doesNotContain("mailto");
    }

    @Test
    void reportsFollowTheSchemaAndDoNotDependOnWhoAnswersFirst() {
        String first = run("--online", "--online-private", "--format", "json").out();
        String second = run("--online", "--online-private", "--format", "json").out();
        assertThat(second).isEqualTo(first);
        assertThat(first)
                .contains("\"verdict\" : \"differs\"")
                .contains("\"verdict\" : \"not-found\"")
                .contains("\"verdict\" : \"dead\"");
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Schema.REPORT.text(), InputFormat.JSON)
                                .validate(first, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void wrongOptionsAreTwo() {
        assertThat(run("--online", "--online-service", "scholar=https://a.org/").err())
                .contains("there is no service 'scholar'");
        assertThat(run("--online", "--online-service", "doi=ftp://a.org/").err())
                .contains("is no address of a service");
        assertThat(run("--online", "--mailto", "me").code()).isEqualTo(2);
        assertThat(run("--online", "--mailto", "me@a.org\nX: y").code()).isEqualTo(2);
        assertThat(run("--online", "--online-timeout", "0").code()).isEqualTo(2);
    }
}
