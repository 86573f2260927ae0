package org.claimcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.claimcheck.rules.Rules;

/** Builds Word files and books in memory, and reads what is not text. */
public final class Packed {

    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Packed() {}

    /** A Word file with a body, given as WordprocessingML with the prefixes w, r and m. */
    public static Packed word(String body) {
        return new Packed()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .with(
                        "_rels/.rels",
                        relations(
                                "<Relationship Id=\"d\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                                        + "/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"))
                .with("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
    }

    /** A book whose parts lie in the folder {@code text}; names end in {@code .xhtml}. */
    public static Packed book(String metadata, String... namesAndBodies) {
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        Packed book = new Packed().with("mimetype", "application/epub+zip");
        for (int i = 0; i < namesAndBodies.length; i += 2) {
            String name = namesAndBodies[i];
            manifest.append(
                    "<item id=\"p%d\" href=\"text/%s\" media-type=\"application/xhtml+xml\"/>"
                            .formatted(i, name.replace(" ", "%20")));
            spine.append("<itemref idref=\"p%d\"/>".formatted(i));
            if (!namesAndBodies[i + 1].isEmpty()) {
                book.with(
                        "OEBPS/text/" + name,
                        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\""
                                + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title>x</title></head>\n"
                                + "<body>\n"
                                + namesAndBodies[i + 1]
                                + "\n</body></html>");
            }
        }
        return book.with(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path=\"OEBPS/a.opf\""
                                + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>")
                .with(
                        "OEBPS/a.opf",
                        "<package xmlns:dc=\"x\" xmlns:opf=\"y\"><metadata>%s</metadata><manifest>%s</manifest><spine>%s</spine></package>"
                                .formatted(metadata, manifest, spine));
    }

    public static Packed empty() {
        return new Packed();
    }

    public Packed with(String name, String content) {
        entries.put(name, content.getBytes(UTF_8));
        return this;
    }

    public Packed with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** A part of a Word file: {@code document}, {@code footnotes}, {@code comments}. */
    public Packed part(String name, String content) {
        return with("word/" + name + ".xml", element(name, content));
    }

    public Packed related(String... idTypeTargets) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < idTypeTargets.length; i += 3) {
            all.append(
                    "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\" %s/>"
                            .formatted(
                                    idTypeTargets[i],
                                    idTypeTargets[i + 1],
                                    idTypeTargets[i + 2],
                                    idTypeTargets[i + 1].equals("hyperlink")
                                            ? "TargetMode=\"External\""
                                            : ""));
        }
        return with("word/_rels/document.xml.rels", relations(all.toString()));
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inner
                + "</Relationships>";
    }

    private static String element(String name, String inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s %s>%s</w:%s>"
                .formatted(name, WORD, inner, name);
    }

    /** A paragraph of one run; the style may be empty. */
    public static String paragraph(String style, String text) {
        String properties =
                style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>".formatted(style);
        return "<w:p>" + properties + run(text) + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** The archive; the entry {@code mimetype} is not compressed. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(entry.getValue());
                    header.setMethod(ZipEntry.STORED);
                    header.setSize(entry.getValue().length);
                    header.setCrc(sum.getValue());
                }
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Document read(byte[] bytes, String name) throws InputException {
        return Reader.read(
                SourceReader.read(new ByteArrayInputStream(bytes), name, null, Limits.DEFAULT),
                Limits.DEFAULT);
    }

    public static Report check(byte[] bytes, String name) throws InputException {
        return Checker.of(Rules.all(), Settings.DEFAULT)
                .check(
                        SourceReader.read(
                                new ByteArrayInputStream(bytes), name, null, Limits.DEFAULT));
    }
}
