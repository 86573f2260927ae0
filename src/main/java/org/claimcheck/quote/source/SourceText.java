package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.input.Part;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.Location;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.Span;

/** The text of a source at hand. Lets go of the document it was read from. */
public final class SourceText {

    /** A link to a note shows no more than this. */
    private static final int LONGEST_MARKER = 8;

    private final String path;
    private final String sha256;
    private final List<String> addresses;
    private final String text;
    private final OffsetMap map;
    private final LineMap lines;
    private final List<Part> parts;
    private final List<Span> skipped;
    private final List<Span> aside;
    private final int words;
    private final boolean english;

    /** The commonest words of English; about a quarter of running text. */
    private static final Set<String> COMMON =
            Set.of("the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on");

    private static final double COMMON_SHARE = 0.06;

    private static final int SAMPLE = 2_000;

    private SourceText(Document document, List<String> addresses) {
        this.path = document.source().path();
        this.sha256 = document.source().sha256();
        this.addresses = List.copyOf(addresses);
        this.text = document.text();
        this.map = document.map();
        this.lines = document.lines();
        this.parts = document.source().parts();
        this.skipped = markers(document);
        this.aside = aside(document);
        WordList all = words();
        this.words = all.size();
        this.english = isEnglish(all);
    }

    private static boolean isEnglish(WordList words) {
        int sample = Math.min(SAMPLE, words.size());
        int common = 0;
        for (int i = 0; i < sample; i++) {
            common += COMMON.contains(words.lower(i)) ? 1 : 0;
        }
        return common >= COMMON_SHARE * sample;
    }

    /**
     * @param addresses where the document was found, as URLs
     */
    static SourceText of(Document document, List<String> addresses) {
        return new SourceText(document, addresses);
    }

    /** What points to notes: no part of the words, in text order and without overlap. */
    public static List<Span> markers(Document document) {
        List<Span> found = new ArrayList<>();
        for (NoteMarker marker : document.noteMarkers()) {
            found.add(marker.span());
        }
        for (Link link : document.links()) {
            boolean small = link.span().length() <= LONGEST_MARKER && !link.span().isEmpty();
            if (small && link.isFragment() && !isWord(link.span().of(document.text()))) {
                found.add(link.span());
            }
        }
        found.sort(null);
        List<Span> out = new ArrayList<>();
        for (Span span : found) {
            if (out.isEmpty() || out.get(out.size() - 1).end() <= span.start()) {
                out.add(span);
            }
        }
        return List.copyOf(out);
    }

    private static boolean isWord(String shown) {
        return shown.length() > 1 && shown.chars().allMatch(Character::isLetter);
    }

    private static List<Span> aside(Document document) {
        return document.blocks().stream()
                .filter(
                        b ->
                                b instanceof Block.Caption
                                        || b instanceof Block.Note
                                        || isAside(b.region()))
                .map(Block::span)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static boolean isAside(Region.Kind kind) {
        return kind == Region.Kind.BOILERPLATE || kind == Region.Kind.CAPTION;
    }

    WordList words() {
        return WordList.of(text, new Span(0, text.length()), skipped);
    }

    List<Span> aside() {
        return aside;
    }

    /** The file, as reports show it. */
    public String path() {
        return path;
    }

    /** Lower-case hexadecimal digest of the file. */
    public String sha256() {
        return sha256;
    }

    /** Where the text was found, as URLs; empty if nothing says so. */
    public List<String> addresses() {
        return addresses;
    }

    public String text() {
        return text;
    }

    /** Whether it reads as English: words in another language were translated. */
    public boolean isEnglish() {
        return english;
    }

    /** How many words it has. */
    public int size() {
        return words;
    }

    /** Where in the source's file a span of its text was made from. */
    public Location location(Span span) {
        Span at = map.toSource(span);
        String file = path;
        int start = 0;
        for (Part part : parts) {
            if (part.start() <= at.start()) {
                file = part.path();
                start = part.start();
            }
        }
        return lines.location(at, start, file);
    }
}
