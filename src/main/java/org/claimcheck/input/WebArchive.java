package org.claimcheck.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** A web archive (WARC, plain or gzip) as a source. */
public final class WebArchive {

    /** As many pages are looked at. */
    private static final int MOST_PAGES = 1_000_000;

    /** Receives what an archive holds. */
    public interface Pages {

        /**
         * @param page named {@code archive!/address}
         */
        void page(Source page, String address);

        void problem(InputException problem);
    }

    private WebArchive() {}

    public static boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(".warc", ".warc.gz", ".warc.wet", ".warc.wet.gz").anyMatch(name::endsWith);
    }

    /**
     * Reads its pages one after the other.
     *
     * @throws InputException if the archive is damaged; what stood before the damage was handed on
     */
    public static void read(Path file, String name, Limits limits, Pages pages)
            throws InputException {
        try (WarcPages archive = WarcPages.open(file, limits)) {
            int seen = 0;
            for (WarcPages.Item item = archive.next(); item != null; item = archive.next()) {
                if (++seen > MOST_PAGES) {
                    throw new InputException(name, "holds more pages than are read");
                }
                if (item instanceof WarcPages.Page page) {
                    read(page, name, limits, pages);
                } else if (item instanceof WarcPages.Fault fault) {
                    if (fault.address() == null) {
                        throw damaged(name, fault.reason());
                    }
                    String path = name + "!/" + fault.address();
                    pages.problem(new InputException(path, fault.reason()));
                }
            }
        } catch (IOException e) {
            throw damaged(name, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static InputException damaged(String name, String reason) {
        return new InputException(name, "is a damaged web archive (" + reason + ")");
    }

    /** One that is wrong is told, and the rest is read. */
    private static void read(WarcPages.Page page, String name, Limits limits, Pages pages) {
        try {
            pages.page(page.read(name + "!/" + page.address(), limits), page.address());
        } catch (InputException e) {
            pages.problem(e);
        }
    }
}
