package org.claimcheck.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.claimcheck.citation.CitationReader;
import org.claimcheck.citation.Citations;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.OtherDocuments;
import org.claimcheck.citation.web.AddressFinder;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.claim.Assessment;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimFeatures;
import org.claimcheck.claim.ClaimReader;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Truncation;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.lookup.WebLink;
import org.claimcheck.lookup.WebLinks;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.nlp.Language;
import org.claimcheck.nlp.NamedEntity;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.QuantityTagger;
import org.claimcheck.quote.Quotation;
import org.claimcheck.quote.QuotationReader;
import org.claimcheck.quote.Quotations;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.text.Lazy;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/**
 * A document and everything found in it: the one thing a rule sees. Each part is computed when it
 * is first asked for. Belongs to one thread, as its {@link Language} does.
 */
public final class Article {

    private final Given given;
    private final Lazy<Reach> reach =
            Lazy.of(() -> Reach.of(document(), language(), given().limits()));
    private final Lazy<List<Sentence>> prose =
            Lazy.of(() -> sentences().stream().filter(s -> isProse(block(s))).toList());
    private final Lazy<Quotations> quotations =
            Lazy.of(() -> QuotationReader.read(document(), language(), this::names));
    private final Lazy<List<SourceCheck>> sourceChecks =
            Lazy.of(() -> QuoteSources.check(this, surroundings().sources()));
    private final Lazy<Citations> citations;
    private final Lazy<List<CitationScope>> scopes =
            Lazy.of(() -> CitationScope.of(document(), sentences(), citations().markers()));
    private final Lazy<List<AddressMention>> addresses =
            Lazy.of(() -> AddressFinder.in(document()));
    private final Lazy<List<WebLink>> webLinks =
            Lazy.of(() -> WebLinks.of(document(), addresses()));
    private final Lazy<List<TimeExpression>> times =
            Lazy.of(
                    () ->
                            TimeTagger.tag(text(), this::words, sentenceSpans(), published())
                                    .stream()
                                    .filter(t -> !isOpaque(t.span()))
                                    .toList());
    private final Lazy<List<Quantity>> quantities = Lazy.of(this::readQuantities);
    private final Lazy<List<EntityMention>> names = Lazy.of(this::readNames);
    private final Lazy<List<NamedEntity>> entities =
            Lazy.of(() -> Language.entities(text(), names()));
    private final Lazy<List<Assessment>> assessments = Lazy.of(this::readAssessments);
    private final KnownWords words;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Lazy<List<Claim>> claims = Lazy.of(() -> claimReader().claims(assessments()));

    private Article(Given given, Lazy<Citations> citations) {
        this.given = given;
        this.citations = citations;
        this.words = new KnownWords(given.document().text());
    }

    /**
     * @param published overrides the date the document gives itself
     * @param keepsBoilerplate whether boilerplate counts as prose
     * @param surroundings what is known from outside the document
     * @param limits how far into it the check may go
     */
    public static Article of(
            Document document,
            Language language,
            @Nullable LocalDate published,
            boolean keepsBoilerplate,
            Surroundings surroundings,
            Limits limits) {
        CheckedText checked = CheckedText.of(document, keepsBoilerplate);
        return new Article(
                new Given(document, language, published, checked, surroundings, limits),
                Lazy.of(() -> CitationReader.read(document, surroundings.others())));
    }

    /** A document by itself, within the usual limits. */
    public static Article of(
            Document document,
            Language language,
            @Nullable LocalDate published,
            boolean keepsBoilerplate) {
        return of(
                document,
                language,
                published,
                keepsBoilerplate,
                Surroundings.none(),
                Limits.DEFAULT);
    }

    /** The same article with what was found out online about it. */
    public Article with(Lookups found) {
        return new Article(given.with(found), citations);
    }

    /** What the desk has settled. */
    public HouseStyle house() {
        return surroundings().house();
    }

    public Document document() {
        return given.document();
    }

    /** The document's text; every span counts in it. */
    public String text() {
        return document().text();
    }

    /** The other documents of the run. */
    public OtherDocuments others() {
        return surroundings().others();
    }

    /** The anchor of relative dates; null if unknown. */
    public @Nullable LocalDate published() {
        Metadata.Published dated = dated();
        return dated == null ? null : dated.date();
    }

    /** The publication date, as the user gave it or else as the document does, and what gave it. */
    public Metadata.@Nullable Published dated() {
        return given.dated();
    }

    /** What was found out online; nothing unless the user asked for it. */
    public Lookups lookups() {
        return surroundings().lookups();
    }

    /** The sentences of all blocks but code, as far as the limits go, in text order. */
    public List<Sentence> sentences() {
        return reach.get().sentences();
    }

    /** What the limits keep from being checked. */
    public List<Truncation> truncations() {
        return reach.get().truncations();
    }

    /**
     * The sentences of the article's own running text: no headings, tables, captions, lists of
     * references.
     */
    public List<Sentence> prose() {
        return prose.get();
    }

    /** The sentences of a text that is no part of the document's, such as a field of its head. */
    public List<Span> sentences(String other) {
        return language().sentences(other, new Span(0, other.length()));
    }

    public Block block(Sentence sentence) {
        return document().blocks().get(sentence.block());
    }

    /** Whether rules may look at a block at all. */
    public boolean isChecked(Block block) {
        return given.checked().holds(block) && reach.get().holds(block.span());
    }

    /** Whether rules may look at a span at all. */
    public boolean isChecked(Span span) {
        return given.checked().holds(span) && reach.get().holds(span);
    }

    /** Whether a block is the article's own running text. */
    public boolean isProse(Block block) {
        return given.checked().isRunning(block) && !citations().isReference(block.span());
    }

    public Quotations quotations() {
        return quotations.get();
    }

    /** What became of each quotation beside its source, in the order of {@link #quotations}. */
    public List<SourceCheck> sourceChecks() {
        return sourceChecks.get();
    }

    /** Whether sources of quotations were given. */
    public boolean hasSources() {
        return !surroundings().sources().isEmpty();
    }

    public Citations citations() {
        return citations.get();
    }

    /** Time expressions of all sentences, in text order. */
    public List<TimeExpression> times() {
        return times.get();
    }

    /** The addresses the document gives, its links' and those written out, in text order. */
    public List<AddressMention> addresses() {
        return addresses.get();
    }

    /** Those of {@link #addresses} that may be asked for online, in text order. */
    public List<WebLink> webLinks() {
        return webLinks.get();
    }

    /** What each marker of {@link #citations} stands for, in the same order. */
    public List<CitationScope> scopes() {
        return scopes.get();
    }

    /** Numbers, percentages, money and measures of all sentences, in text order. */
    public List<Quantity> quantities() {
        return quantities.get();
    }

    /**
     * Persons, organizations, locations and events of all sentences that rules may look at, in text
     * order. Menus and other boilerplate are capitalised like names and are none, and so are code
     * and categories. The dearest part: ask late.
     */
    public List<EntityMention> names() {
        return names.get();
    }

    /** What {@link #names} name: mentions that surely mean the same are one, by first mention. */
    public List<NamedEntity> entities() {
        return entities.get();
    }

    /** The sentences of {@link #prose}, in its order, each with its kind and score. */
    public List<Assessment> assessments() {
        return assessments.get();
    }

    /** Checkable claims of the running text, in text order. */
    public List<Claim> claims() {
        return claims.get();
    }

    private ClaimReader claimReader() {
        return ClaimReader.of(
                text(),
                this::words,
                quantities(),
                times(),
                quotations().all(),
                citations(),
                scopes().stream().map(CitationScope::span).toList(),
                document().links(),
                prose());
    }

    /** The words and signs of a sentence or a part of one; read once, since many ask. */
    public Tokens words(Span part) {
        return words.of(part);
    }

    /**
     * What several rules work out of the article in the same way: worked out when it is first asked
     * for, and kept.
     *
     * @param kind its class, of which an article has one
     */
    public <T> T shared(Class<T> kind, Function<Article, T> worked) {
        Object known = shared.get(kind);
        if (known == null) {
            known = worked.apply(this);
            shared.put(kind, known);
        }
        return kind.cast(known);
    }

    /** The tokens of a sentence, in text order. */
    public List<Span> tokens(Sentence sentence) {
        return tokens(sentence.span());
    }

    /** The tokens of a part of a sentence, in text order. */
    public List<Span> tokens(Span part) {
        return language().tokens(text(), part);
    }

    /** A Universal Dependencies part of speech for each token. */
    public List<String> partsOfSpeech(List<Span> tokens) {
        return language().partsOfSpeech(text(), tokens);
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
        return isLinked(span) || citations().markersIn(span).stream().anyMatch(Marker::mayLead);
    }

    /**
     * Whether a citation that may lead to its source, or an address, says where a quotation comes
     * from: in it, or behind it in its sentence.
     */
    public boolean isSourced(Quotation quotation) {
        return new QuotationCitations(this)
                .covering(quotation).stream()
                        .map(QuotationCitations.Place::marker)
                        .anyMatch(m -> m == null || m.mayLead());
    }

    private boolean isLinked(Span span) {
        return Spans.startingIn(document().links(), Link::span, span).stream()
                .anyMatch(Link::leadsOut);
    }

    /** Whether a span lies in code or template text, which nobody wrote as prose. */
    public boolean isOpaque(Span span) {
        return given.checked().isOpaque(span);
    }

    private List<EntityMention> readNames() {
        List<List<Span>> tokens =
                sentences().stream()
                        .filter(s -> isChecked(block(s)) && !given.checked().isAllOpaque(s.span()))
                        .map(this::tokens)
                        .toList();
        return language().names(text(), tokens);
    }

    private List<Assessment> readAssessments() {
        ToDoubleFunction<String> worthiness =
                s -> language().checkWorthiness(ClaimFeatures.of(s, language().clusters()));
        return claimReader().assess(prose(), worthiness);
    }

    private List<Quantity> readQuantities() {
        List<Span> taken = new ArrayList<>();
        times().forEach(t -> taken.add(t.span()));
        citations().markers().forEach(m -> taken.add(m.span()));
        taken.addAll(given.checked().opaque());
        taken.sort(null);
        return QuantityTagger.tag(this::words, sentenceSpans(), taken);
    }

    private Language language() {
        return given.language();
    }

    private Given given() {
        return given;
    }

    private Surroundings surroundings() {
        return given.surroundings();
    }

    private List<Span> sentenceSpans() {
        return sentences().stream().map(Sentence::span).toList();
    }
}
