package org.claimcheck.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.input.SourceReader;

/**
 * Documents to measure with, read and decoded beforehand.
 *
 * @param bytes of the files, unpacked
 */
record Texts(String name, List<Source> sources, long bytes) {

    Texts {
        sources = List.copyOf(sources);
    }

    /** All files under a folder whose names give a format, packed ones too. */
    static Texts under(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = file.getFileName().toString();
                boolean packed = path.endsWith(".gz");
                String name = packed ? path.substring(0, path.length() - 3) : path;
                boolean about = name.equals("README.md");
                if (!about && Format.ofFileName(name).filter(f -> !f.isPacked()).isPresent()) {
                    byte[] content = content(file, packed);
                    sources.add(source(name, content));
                    bytes += content.length;
                }
            }
        }
        return new Texts(folder.getFileName().toString(), sources, bytes);
    }

    /** The files under a folder, or those under another one, and says so, if there is none. */
    static Texts under(Path folder, Path otherwise) throws IOException {
        if (Files.isDirectory(folder)) {
            return under(folder);
        }
        System.out.println("no folder " + folder + ": measured with " + otherwise + " instead");
        return under(otherwise);
    }

    private static byte[] content(Path file, boolean packed) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = packed ? new GZIPInputStream(raw) : raw) {
            return in.readAllBytes();
        }
    }

    private static Source source(String name, byte[] content) throws IOException {
        try {
            return SourceReader.read(
                    new ByteArrayInputStream(content), name, null, Limits.DEFAULT);
        } catch (InputException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
