package org.claimcheck.document.word;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.claimcheck.input.InputException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through the XML of a Word file before it is read: no document type declaration, which ECMA
 * 376 forbids and without which nothing can expand or be fetched, and no nesting that would exhaust
 * a recursive reader. Counts what the text will be read without.
 */
final class XmlGuard {

    private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Java's own XML parsers stop at 100 from Java 24 on; tables ten deep in tables need half. */
    private static final int DEEPEST = 96;

    private final String path;
    private final int deepest;
    private final SAXParserFactory parsers;
    private int comments;
    private int changes;
    private int formulas;

    XmlGuard(String path, int nestingDepth) {
        this.path = path;
        this.deepest = Math.min(nestingDepth, DEEPEST);
        this.parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        try {
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature(DOCTYPE, true);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("every Java platform's parser has these", e);
        }
    }

    int comments() {
        return comments;
    }

    /** Insertions, deletions and moves that nobody has accepted yet. */
    int changes() {
        return changes;
    }

    int formulas() {
        return formulas;
    }

    void look(String name, InputStream xml) throws InputException {
        try {
            SAXParser parser = parsers.newSAXParser();
            parser.parse(new InputSource(xml), new Counter());
        } catch (TooDeep e) {
            throw new InputException(
                    path, name + " is nested deeper than " + deepest + " (--max-nesting)");
        } catch (SAXException | IOException e) {
            String reason = String.valueOf(e.getMessage());
            boolean declared = reason.contains("DOCTYPE");
            throw new InputException(
                    path,
                    declared
                            ? name + " has a document type declaration, which no Word file may have"
                            : name + " is no well-formed XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TooDeep extends SAXException {
        private static final long serialVersionUID = 1;
    }

    private final class Counter extends DefaultHandler {
        private int depth;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws SAXException {
            if (++depth > deepest) {
                throw new TooDeep();
            }
            if (uri.contains("wordprocessingml")) {
                switch (local) {
                    case "comment" -> comments++;
                    case "ins", "del", "moveTo" -> changes++;
                    default -> {}
                }
            } else if (local.equals("oMath")) {
                formulas++;
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            depth--;
        }

        @Override
        public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
