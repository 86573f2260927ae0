package org.claimcheck.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The entries of a ZIP archive, in memory: no name in it ever becomes a path on disk. It may
 * inflate to {@value #INFLATION} times what an input may hold, all entries together.
 */
public final class Archive {

    /** XML packs to a tenth and less, but the largest of documents are mostly pictures. */
    static final int INFLATION = 4;

    static final int MOST_ENTRIES = 5000;

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private Archive() {}

    /**
     * Reads the archive that an input is.
     *
     * @param wanted names whose content is kept
     * @throws InputException if it is damaged, encrypted or over a limit
     */
    public static Archive of(Source source, Limits limits, Predicate<String> wanted)
            throws InputException {
        Archive archive = new Archive();
        Bytes bytes = source.bytes();
        try (ZipInputStream zip =
                new ZipInputStream(bytes == null ? InputStream.nullInputStream() : bytes.open())) {
            archive.fill(zip, source.path(), limits, wanted);
        } catch (IOException | IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new InputException(
                    source.path(), "is a damaged ZIP archive (" + reason.strip() + ")");
        }
        return archive;
    }

    private void fill(ZipInputStream zip, String path, Limits limits, Predicate<String> wanted)
            throws IOException, InputException {
        long left = INFLATION * limits.inputBytes();
        byte[] buffer = new byte[1 << 14];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (names.size() >= MOST_ENTRIES) {
                throw new InputException(
                        path,
                        String.format(
                                Locale.ROOT,
                                "holds more than the limit of %,d files",
                                MOST_ENTRIES));
            }
            boolean keep = names.add(name) && !entry.isDirectory() && wanted.test(name);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw new InputException(
                            path,
                            String.format(
                                    Locale.ROOT,
                                    "unpacks to more than %d times the limit of %,d bytes"
                                            + " (--max-input-bytes)",
                                    INFLATION,
                                    limits.inputBytes()));
                }
                if (keep) {
                    content.write(buffer, 0, n);
                }
            }
            if (keep) {
                contents.put(name, content.toByteArray());
            }
        }
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    /** The content of a wanted entry, from its first byte on. */
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(contents.get(name)).map(ByteArrayInputStream::new);
    }

    /** The names of the wanted entries, in the order of the archive. */
    public Iterable<String> wanted() {
        return contents.keySet();
    }
}
