package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimcheck.Forked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a Java that can open no connection, a run without {@code --online} does not notice. */
class NoConnectionTest {

    private static final String TRIED = "tried to open a connection: ";

    @TempDir private Path folder;

    /** Opens no channel; what was tried is counted. */
    public static final class Refusing extends SelectorProvider {

        static final AtomicInteger TRIES = new AtomicInteger();

        static IOException refusal(String what) {
            TRIES.incrementAndGet();
            return new IOException(TRIED + what);
        }

        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw refusal("datagram");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            throw refusal("datagram");
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw refusal("pipe");
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw refusal("selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw refusal("server");
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw refusal("channel");
        }
    }

    /** Runs the command where sockets and channels are refused. */
    public static final class Command {

        private Command() {}

        @SuppressWarnings("deprecation") // there is no other way to see every socket
        public static void main(String[] args) throws IOException {
            Socket.setSocketImplFactory(
                    () -> {
                        throw new IllegalStateException(Refusing.refusal("socket"));
                    });
            DatagramSocket.setDatagramSocketImplFactory(
                    () -> {
                        throw new IllegalStateException(Refusing.refusal("datagram socket"));
                    });
            int code = Main.run(args, System.in, System.out, System.err);
            System.out.println("exit " + code + ", tries " + Refusing.TRIES);
        }
    }

    private String run(String... more) throws IOException {
        Files.writeString(
                folder.resolve("a.html"),
                "<!DOCTYPE html SYSTEM \"http://mill.org/a.dtd\"><html manifest=\"http://mill.org/m\">"
                        + "<base href=\"http://mill.org/\"><link rel=stylesheet href=\"a.css\">"
                        + "<script src=\"https://mill.org/a.js\"></script><img src=\"http://mill.org/a.png\">"
                        + "<p>The mill burned <a href=\"https://mill.org/fire\">in 1911</a>.");
        Files.writeString(
                folder.resolve("b.md"),
                """
                ![](http://mill.org/b.png) See [here](https://mill.org/x), doi:10.1000/182.

                <!-- claimcheck-disable-file bad-url -->
                """);
        Files.writeString(
                folder.resolve("c.tex"), "\\input{http://mill.org/c} \\url{http://mill.org/d}\n");
        Files.writeString(
                folder.resolve("d.wiki"), "[[File:http://mill.org/e.png]] {{doi|10.1/1}}");
        Files.writeString(folder.resolve("e.rst"), ".. include:: http://mill.org/e.rst\n\nText.\n");
        List<String> args = new ArrayList<>(List.of("--no-config", "--no-cache"));
        args.addAll(List.of("--sources", "samples/sources"));
        for (String format : List.of("text", "json", "sarif", "html", "github")) {
            args.addAll(List.of("-o", format + "=" + folder.resolve("report." + format)));
        }
        args.addAll(List.of(more));
        args.addAll(List.of(folder.toString(), "samples"));
        Process process =
                Forked.start(
                        List.of(
                                "-Djava.nio.channels.spi.SelectorProvider="
                                        + Refusing.class.getName()),
                        Command.class,
                        args);
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsOpenedUnlessTheUserWantsIt() throws IOException {
        assertThat(run()).endsWith(", tries 0\n").contains("exit 1");
        assertThat(folder.resolve("report.html")).content().contains("mill.org/fire");
    }

    /** The measure itself: with it, connections are tried. */
    @Test
    void withTheOptionItIsTried() throws IOException {
        assertThat(run("--online", "--online-cache", "off", "--online-timeout", "1"))
                .doesNotContain(", tries 0");
    }
}
