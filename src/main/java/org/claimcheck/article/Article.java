package org.claimcheck.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.citation.CitationReader;
import org.claimcheck.citation.Citations;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Marker.Resolution;
import org.claimcheck.citation.OtherDocuments;
import org.claimcheck.claim.Assessment;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimFeatures;
import org.claimcheck.claim.ClaimReader;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.nlp.Language;
import org.claimcheck.nlp.NamedEntity;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.QuantityTagger;
import org.claimcheck.quote.QuotationReader;
import org.claimcheck.quote.Quotations;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/**
 * A document and everything found in it: the one thing a rule sees. Each part is computed when it
 * is first asked for. Belongs to one thread, as its {@link Language} does.
 */
public final class Article {

    private final Document document;
    private final Language language;
    private final @Nullable LocalDate published;
    private final boolean keepsBoilerplate;
    private final Surroundings surroundings;

    private @Nullable List<Sentence> sentences;
    private @Nullable List<Sentence> prose;
    private @Nullable Quotations quotations;
    private @Nullable List<SourceCheck> sourceChecks;
    private @Nullable Citations citations;
    private @Nullable List<CitationScope> scopes;
    private @Nullable List<TimeExpression> times;
    private @Nullable List<Quantity> quantities;
    private @Nullable List<EntityMention> names;
    private @Nullable List<NamedEntity> entities;
    private @Nullable List<Assessment> assessments;
    private @Nullable List<Claim> claims;
    private @Nullable List<Span> opaque;

    private Article(
            Document document,
            Language language,
            @Nullable LocalDate published,
            boolean keepsBoilerplate,
            Surroundings surroundings) {
        this.document = document;
        this.language = language;
        this.published = published;
        this.keepsBoilerplate = keepsBoilerplate;
        this.surroundings = surroundings;
    }

    /**
     * @param published overrides the date the document gives itself
     * @param keepsBoilerplate whether boilerplate counts as prose
     * @param surroundings what is known from outside the document
     */
    public static Article of(
            Document document,
            Language language,
            @Nullable LocalDate published,
            boolean keepsBoilerplate,
            Surroundings surroundings) {
        return new Article(document, language, published, keepsBoilerplate, surroundings);
    }

    /** A document by itself. */
    public static Article of(
            Document document,
            Language language,
            @Nullable LocalDate published,
            boolean keepsBoilerplate) {
        return of(document, language, published, keepsBoilerplate, Surroundings.none());
    }

    /** The same article with what was found out online about it. */
    public Article with(Lookups found) {
        Article out =
                new Article(
                        document, language, published, keepsBoilerplate, surroundings.with(found));
        out.citations = citations;
        return out;
    }

    public Document document() {
        return document;
    }

    /** The document's text; every span counts in it. */
    public String text() {
        return document.text();
    }

    /** The other documents of the run. */
    public OtherDocuments others() {
        return surroundings.others();
    }

    /** The anchor of relative dates; null if unknown. */
    public @Nullable LocalDate published() {
        Metadata.Published dated = dated();
        return dated == null ? null : dated.date();
    }

    /** The publication date, as the user gave it or else as the document does, and what gave it. */
    public Metadata.@Nullable Published dated() {
        return published != null
                ? new Metadata.Published(published, "option")
                : document.metadata().published();
    }

    /** What was found out online; nothing unless the user asked for it. */
    public Lookups lookups() {
        return surroundings.lookups();
    }

    /** The sentences of all blocks but code, in text order. */
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = language.sentences(document);
        }
        return sentences;
    }

    /**
     * The sentences of the article's own running text: no headings, tables, captions, lists of
     * references.
     */
    public List<Sentence> prose() {
        if (prose == null) {
            prose = sentences().stream().filter(s -> isProse(block(s))).toList();
        }
        return prose;
    }

    /** The sentences of a text that is no part of the document's, such as a field of its head. */
    public List<Span> sentences(String other) {
        return language.sentences(other, new Span(0, other.length()));
    }

    public Block block(Sentence sentence) {
        return document.blocks().get(sentence.block());
    }

    /** Whether rules may look at a block at all. */
    public boolean isChecked(Block block) {
        return block.region() != Region.Kind.BOILERPLATE || keepsBoilerplate;
    }

    /** Whether rules may look at a span at all. */
    public boolean isChecked(Span span) {
        int block = document.blockAt(span.start());
        return block < 0 || isChecked(document.blocks().get(block));
    }

    /** Whether a block is the article's own running text. */
    public boolean isProse(Block block) {
        boolean running = block instanceof Block.Paragraph || block instanceof Block.ListItem;
        boolean main =
                block.region() == Region.Kind.MAIN
                        || (keepsBoilerplate && block.region() == Region.Kind.BOILERPLATE);
        return running && main && !isReference(block);
    }

    private boolean isReference(Block block) {
        return citations().isReference(block.span());
    }

    public Quotations quotations() {
        if (quotations == null) {
            quotations = QuotationReader.read(document, language, this::names);
        }
        return quotations;
    }

    /** What became of each quotation beside its source, in the order of {@link #quotations}. */
    public List<SourceCheck> sourceChecks() {
        if (sourceChecks == null) {
            sourceChecks = QuoteSources.check(this, surroundings.sources());
        }
        return sourceChecks;
    }

    /** Whether sources of quotations were given. */
    public boolean hasSources() {
        return !surroundings.sources().isEmpty();
    }

    public Citations citations() {
        if (citations == null) {
            citations = CitationReader.read(document, surroundings.others());
        }
        return citations;
    }

    /** Time expressions of all sentences, in text order. */
    public List<TimeExpression> times() {
        if (times == null) {
            times =
                    TimeTagger.tag(text(), sentenceSpans(), published()).stream()
                            .filter(t -> !isOpaque(t.span()))
                            .toList();
        }
        return times;
    }

    /** What each marker of {@link #citations} stands for, in the same order. */
    public List<CitationScope> scopes() {
        if (scopes == null) {
            scopes = CitationScope.of(document, sentences(), citations().markers());
        }
        return scopes;
    }

    /** Numbers, percentages, money and measures of all sentences, in text order. */
    public List<Quantity> quantities() {
        if (quantities == null) {
            List<Span> taken = new ArrayList<>();
            times().forEach(t -> taken.add(t.span()));
            citations().markers().forEach(m -> taken.add(m.span()));
            taken.addAll(opaque());
            taken.sort(null);
            quantities = QuantityTagger.tag(text(), sentenceSpans(), taken);
        }
        return quantities;
    }

    /**
     * Persons, organizations, locations and events of all sentences that rules may look at, in text
     * order. Menus and other boilerplate are capitalised like names and are none, and so are code
     * and categories. The dearest part: ask late.
     */
    public List<EntityMention> names() {
        if (names == null) {
            names =
                    language.names(
                            text(),
                            sentences().stream()
                                    .filter(s -> isChecked(block(s)) && !isNoProse(s.span()))
                                    .map(this::tokens)
                                    .toList());
        }
        return names;
    }

    /** What {@link #names} name: mentions that surely mean the same are one, by first mention. */
    public List<NamedEntity> entities() {
        if (entities == null) {
            entities = Language.entities(text(), names());
        }
        return entities;
    }

    /** The sentences of {@link #prose}, in its order, each with its kind and score. */
    public List<Assessment> assessments() {
        if (assessments == null) {
            assessments =
                    claimReader()
                            .assess(
                                    prose(),
                                    s ->
                                            language.checkWorthiness(
                                                    ClaimFeatures.of(s, language.clusters())));
        }
        return assessments;
    }

    /** Checkable claims of the running text, in text order. */
    public List<Claim> claims() {
        if (claims == null) {
            claims = claimReader().claims(assessments());
        }
        return claims;
    }

    private ClaimReader claimReader() {
        return ClaimReader.of(
                text(),
                quantities(),
                times(),
                quotations().all(),
                citations().markers(),
                scopes().stream().map(CitationScope::span).toList(),
                document.links());
    }

    /** The tokens of a sentence, in text order. */
    public List<Span> tokens(Sentence sentence) {
        return language.tokens(text(), sentence.span());
    }

    /** A Universal Dependencies part of speech for each token. */
    public List<String> partsOfSpeech(List<Span> tokens) {
        return language.partsOfSpeech(text(), tokens);
    }

    /**
     * Whether a citation marker, resolved or not, or a link out of the document stands in a span.
     */
    public boolean isCited(Span span) {
        return citations().marked(span) || isLinked(span);
    }

    /**
     * Whether a citation that may lead to its source, or a link out of the document, stands in a
     * span.
     */
    public boolean isSourced(Span span) {
        return isLinked(span)
                || citations().markersIn(span).stream()
                        .map(Marker::resolution)
                        .anyMatch(r -> r == Resolution.FOUND || r == Resolution.UNKNOWN);
    }

    private boolean isLinked(Span span) {
        return Spans.startingIn(document.links(), Link::span, span).stream()
                .anyMatch(Link::leadsOut);
    }

    /** Whether a span lies in code or template text, which nobody wrote as prose. */
    public boolean isOpaque(Span span) {
        return Spans.anyOverlaps(opaque(), Function.identity(), span);
    }

    private boolean isNoProse(Span span) {
        int i = Spans.lastBy(opaque(), Function.identity(), span.start());
        return i >= 0 && opaque().get(i).contains(span);
    }

    private List<Span> opaque() {
        if (opaque == null) {
            opaque =
                    document.inlines().stream().filter(Inline::isOpaque).map(Inline::span).toList();
        }
        return opaque;
    }

    private List<Span> sentenceSpans() {
        return sentences().stream().map(Sentence::span).toList();
    }
}
