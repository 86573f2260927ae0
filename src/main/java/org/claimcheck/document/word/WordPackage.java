package org.claimcheck.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimcheck.input.Archive;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;

/**
 * The parts of a Word file that hold its text, each looked through before a library reads it.
 * Media, fonts and embedded files are left behind.
 */
final class WordPackage {

    static final String PROPERTIES = "docProps/core.xml";

    private final Source source;
    private final Archive archive;
    private final XmlGuard guard;

    private WordPackage(Source source, Archive archive, XmlGuard guard) {
        this.source = source;
        this.archive = archive;
        this.guard = guard;
    }

    /**
     * @throws InputException if it is damaged, over a limit, or has what no Word file may have
     */
    static WordPackage of(Source source, Limits limits) throws InputException {
        Archive archive = Archive.of(source, limits, WordPackage::holdsText);
        XmlGuard guard = new XmlGuard(source.path(), limits.nestingDepth());
        for (String name : archive.wanted()) {
            guard.look(name, archive.open(name).orElseThrow());
        }
        return new WordPackage(source, archive, guard);
    }

    private static boolean holdsText(String name) {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean extra =
                name.startsWith("customXml/")
                        || name.startsWith("word/theme/")
                        || name.startsWith("word/comments")
                        || name.startsWith("word/glossary/")
                        || name.startsWith("word/embeddings/");
        return (xml && !extra) || name.equals("word/comments.xml");
    }

    XmlGuard guard() {
        return guard;
    }

    Optional<InputStream> properties() {
        return archive.open(PROPERTIES);
    }

    /** A package of the same parts, without comments. */
    InputStream text() throws InputException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (String name : archive.wanted()) {
                if (!name.equals("word/comments.xml")) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(readable(archive.open(name).orElseThrow().readAllBytes()));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new InputException(source.path(), "cannot be unpacked");
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    /**
     * Mammoth passes over moved text and simple fields, words of the paragraph and all; it knows
     * inserted text and smart tags, which hold theirs in the same way.
     */
    private static byte[] readable(byte[] xml) {
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        if (!text.contains("<w:moveTo") && !text.contains("<w:fldSimple")) {
            return xml;
        }
        return text.replace("<w:moveTo>", "<w:ins>")
                .replace("<w:moveTo ", "<w:ins ")
                .replace("</w:moveTo>", "</w:ins>")
                .replace("<w:fldSimple ", "<w:smartTag ")
                .replace("</w:fldSimple>", "</w:smartTag>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
