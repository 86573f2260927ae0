package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A sentence of the running text with what stands around it in its block. */
final class Statement {

    /** Longer sentences are lists or data, and no editor reads them as one statement. */
    private static final int LONGEST = 2_000;

    private static final Phrases SOURCES =
            Phrases.of(
                    "according to",
                    "said|says|told|reported|reports|announced|wrote|writes|found|finds|estimated",
                    "estimates|estimate|showed|shows|revealed|reveals|stated|states|noted|claims",
                    "claimed|argued|argues|testified|confirmed|explained|calculated|concluded",
                    "surveyed|polled",
                    "put at",
                    "puts|put the|a|its|their * at",
                    "accounts|records|books|filings|minutes|documents|papers|receipts show",
                    "survey|study|census|report|poll|analysis|data|figures|statistics|source");

    private static final Phrases SPEECH =
            Phrases.of(
                    "according to",
                    "said|says|told|wrote|writes|stated|argued|argues|claimed|claims|called|calls",
                    "described|describes|praised|criticized|criticised|suggested|added");

    private static final Set<String> PERSONAL =
            Set.of("i", "we", "our", "us", "my", "me", "you", "your");

    private final Article article;
    private final Sentence sentence;
    private final Tokens tokens;
    private @Nullable Map<Integer, String> partsOfSpeech;
    private final @Nullable Span before;
    private final @Nullable Span after;

    private Statement(
            Article article, Sentence sentence, @Nullable Span before, @Nullable Span after) {
        this.article = article;
        this.sentence = sentence;
        this.tokens = article.words(sentence.span());
        this.before = before;
        this.after = after;
    }

    /** All of an article, with what was once found out about each. */
    private record All(List<Statement> statements) {}

    /** The statements of an article's prose but of recorded talk, in text order. */
    static List<Statement> of(Article article) {
        return article.shared(All.class, a -> new All(read(a))).statements();
    }

    private static List<Statement> read(Article article) {
        List<Sentence> prose = article.prose();
        List<Statement> out = new ArrayList<>();
        int talk = Transcript.start(article);
        for (int i = 0; i < prose.size(); i++) {
            Sentence sentence = prose.get(i);
            boolean spoken = sentence.block() >= talk;
            if (sentence.span().length() <= LONGEST && !spoken) {
                out.add(
                        new Statement(
                                article,
                                sentence,
                                neighbour(prose, i, i - 1),
                                neighbour(prose, i, i + 1)));
            }
        }
        return List.copyOf(out);
    }

    private static @Nullable Span neighbour(List<Sentence> prose, int i, int other) {
        boolean same =
                other >= 0
                        && other < prose.size()
                        && prose.get(other).block() == prose.get(i).block()
                        && prose.get(other).span().length() <= LONGEST;
        return same ? prose.get(other).span() : null;
    }

    Span span() {
        return sentence.span();
    }

    /** The Universal Dependencies part of speech of a word; empty if it is part of a token. */
    String partOfSpeech(Token word) {
        if (partsOfSpeech == null) {
            List<Span> words = article.tokens(sentence);
            List<String> tags = article.partsOfSpeech(words);
            partsOfSpeech = new HashMap<>();
            for (int i = 0; i < words.size(); i++) {
                partsOfSpeech.put(words.get(i).start(), tags.get(i));
            }
        }
        return partsOfSpeech.getOrDefault(word.start(), "");
    }

    Tokens tokens() {
        return tokens;
    }

    @Nullable Tokens previous() {
        return before == null ? null : article.words(before);
    }

    @Nullable Tokens next() {
        return after == null ? null : article.words(after);
    }

    @Nullable Span nextSpan() {
        return after;
    }

    /** Whether a number that is no date stands outside the cue, here or in the next sentence. */
    boolean isCounted(Span cue) {
        return counts(span(), cue) || (after != null && counts(after, cue));
    }

    private boolean counts(Span where, Span cue) {
        return Spans.startingIn(article.quantities(), Quantity::span, where).stream()
                .anyMatch(q -> !q.span().overlaps(cue));
    }

    boolean isQuoted(Span cue) {
        return article.quotations().holds(cue);
    }

    boolean holdsQuotation() {
        return !Spans.startingIn(article.quotations().all(), Quotation::span, span()).isEmpty();
    }

    /** Whether a citation or a link stands in the sentence. */
    boolean isCited() {
        return article.isCited(span());
    }

    /** Whether a citation, a link or an address stands anywhere in the block. */
    boolean isCitedInBlock() {
        int block = article.document().blockAt(span().start());
        Span whole = article.document().blocks().get(block).span();
        return article.isCited(whole) || whole.of(article.text()).contains("://");
    }

    /**
     * Whether a citation, a link or an address stands in this sentence or behind it in the block.
     */
    boolean isCitedFromHere() {
        int block = article.document().blockAt(span().start());
        int end = article.document().blocks().get(block).span().end();
        Span rest = new Span(span().start(), end);
        return article.isCited(rest) || rest.of(article.text()).contains("://");
    }

    /** Whether this sentence, or the one before it in the block, speaks of a source. */
    boolean namesSource() {
        Tokens previous = previous();
        return SOURCES.standsIn(tokens) || (previous != null && SOURCES.standsIn(previous));
    }

    /** Whether the sentence itself speaks of a source. */
    boolean isReported() {
        return SOURCES.standsIn(tokens) || hasBracketedSource();
    }

    /** Whether the sentence tells what somebody says. */
    boolean isSaid() {
        return SPEECH.standsIn(tokens) || hasBracketedSource();
    }

    /** "(Smith, 2019)": a name and a year in brackets. */
    boolean hasBracketedSource() {
        int open = -1;
        boolean name = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.is("(")) {
                open = i;
                name = tokens.at(i - 1).capital();
            } else if (token.is(")")) {
                open = -1;
            } else if (open >= 0 && token.isWord()) {
                name |= token.capital();
            } else if (open >= 0 && name && token.word().length() == 4 && token.number() > 1500) {
                return true;
            }
        }
        return false;
    }

    /** Whether the writer tells of himself, or speaks to the reader. */
    boolean isPersonal() {
        return hasWord(PERSONAL);
    }

    boolean isQuestion() {
        return tokens.at(tokens.size() - 1).is("?");
    }

    /** Whether one of these words stands in the sentence; "US" is a country, not a pronoun. */
    boolean hasWord(Set<String> words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.contains(tokens.at(i).word()) && !isCountry(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCountry(Token token) {
        return token.is("us") && token.span().of(article.text()).equals("US");
    }
}
