package org.claimcheck.scoreboard;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.claimcheck.document.Document;
import org.claimcheck.document.MainText;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.html.PageReader;
import org.claimcheck.input.Format;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;

/** Writes what the page reader takes for the article, for the extraction scorer. */
public final class ExtractionPredictions {

    private static final String PAGE = ".html.gz";

    private ExtractionPredictions() {}

    /** Reads the sets under a data root and writes a file a set. */
    public static void main(String... args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /**
     * Reads every {@code extraction/SET} that has a {@code ground-truth.json} beside {@code html}.
     * Writes {@code extraction/SET.json}: the page's id to its articleBody, title, author and
     * published date.
     */
    public static void write(Path dataRoot, Path out) throws IOException {
        for (Path set : sorted(dataRoot.resolve("extraction"))) {
            if (Files.exists(set.resolve("ground-truth.json"))
                    && Files.isDirectory(set.resolve("html"))) {
                Path target = out.resolve("extraction").resolve(set.getFileName() + ".json");
                Files.createDirectories(target.getParent());
                writeSet(set.resolve("html"), target);
            }
        }
    }

    private static void writeSet(Path pages, Path target) throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(target.toFile(), JsonEncoding.UTF8)) {
            json.writeStartObject();
            for (Path page : sorted(pages)) {
                String name = page.getFileName().toString();
                if (name.endsWith(PAGE)) {
                    json.writeFieldName(name.substring(0, name.length() - PAGE.length()));
                    write(json, read(page));
                }
            }
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Document document) throws IOException {
        Metadata metadata = document.metadata();
        json.writeStartObject();
        json.writeStringField("articleBody", MainText.of(document));
        json.writeStringField("title", metadata.title());
        json.writeStringField("author", metadata.author());
        Metadata.Published published = metadata.published();
        json.writeStringField("published", published == null ? null : published.date().toString());
        json.writeStringField("publishedFrom", published == null ? null : published.toString());
        json.writeEndObject();
    }

    private static Document read(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String name = page.getFileName().toString();
            Source source = new Source(name, Format.HTML, "UTF-8", "", text, List.of());
            return PageReader.read(source, Limits.DEFAULT);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> out = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(out::add);
            }
        }
        out.sort(null);
        return out;
    }
}
