package org.claimcheck.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Echoes;
import org.claimcheck.quote.Quotation;
import org.claimcheck.quote.Reporting;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/** Tells whether the text around a quotation says who answers for it, though no clause does. */
final class QuoteAnswers {

    private static final int LONGEST_SIGNATURE = 90;

    /** — Ada Reed; – Source: Harbour News */
    private static final Pattern SIGNATURE =
            Pattern.compile("\\s{0,3}[-\u2013\u2014\u2015~]{1,3}\\s{0,3}\\p{Lu}[^\\n]*");

    private static final int LONGEST_ATTRIBUTE = 60;

    /** Never nouns, so that the sentence need not be read for its parts of speech. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "by",
                    "for", "from", "with", "as", "than", "into", "is", "are", "was", "were", "be",
                    "been", "has", "have", "had", "does", "did", "would", "could", "should", "that",
                    "which", "who", "when", "while", "because", "if", "it", "he", "she", "they",
                    "we", "you", "its", "his", "her", "their", "this", "these", "those", "not");

    /** A name of two words or more before a colon. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'\u2019.-]{0,30}\\s\\p{Lu}[\\p{L}'\u2019.-]{0,30}\\s?:\\s{0,3}$");

    private final Article article;
    private final Reporting reporting;
    private final QuoteLabels labels;
    private final QuoteFrames frames;
    private final QuotedTerms terms;
    private @Nullable Echoes told;

    QuoteAnswers(Article article) {
        this.article = article;
        this.reporting = Reporting.in(article.text());
        this.labels = new QuoteLabels(article);
        this.frames = new QuoteFrames(article);
        this.terms = new QuotedTerms(article);
    }

    /** Whether a neighbouring sentence, a citation or the wording answers who. */
    boolean answer(Quotation quotation) {
        List<Sentence> sentences = article.sentences();
        int first = sentenceAt(sentences, quotation.span().start());
        int last = sentenceAt(sentences, quotation.span().end() - 1);
        if (first < 0 || last < first) {
            return false;
        }
        Span own = sentences.get(first).span().cover(sentences.get(last).span());
        int block = sentences.get(first).block();
        if (isLocated(quotation.span(), own)
                || isSigned(quotation.span(), block)
                || isEcho(quotation)) {
            return true;
        }
        Span before = new Span(own.start(), Math.max(own.start(), quotation.span().start()));
        if (article.isCited(own) || reporting.supposes(before) || reporting.names(before)) {
            return true;
        }
        if (isTagged(quotation, own)
                || isAnnounced(before)
                || isAttribute(own, quotation.span())
                || isTold(quotation)
                || terms.is(quotation)
                || frames.answer(quotation, own)
                || labels.name(quotation.span())) {
            return true;
        }
        if (first > 0 && sentences.get(first - 1).block() == block) {
            Span previous = sentences.get(first - 1).span();
            if (reporting.names(previous)
                    || endsTagged(previous)
                    || frames.isBeat(quotation, own, previous)) {
                return true;
            }
        }
        boolean next = last + 1 < sentences.size() && sentences.get(last + 1).block() == block;
        boolean opens = first == 0 || sentences.get(first - 1).block() != block;
        return next
                && (answersAfter(sentences.get(last + 1).span())
                        || (opens
                                && frames.isBefore(
                                        quotation, own, sentences.get(last + 1).span())));
    }

    /** Whether a quotation that names its speaker holds the same words. */
    private boolean isEcho(Quotation quotation) {
        if (told == null) {
            told =
                    Echoes.in(
                            article.text(),
                            article.quotations().all().stream()
                                    .filter(q -> q.attribution().mention() != null)
                                    .map(Quotation::inner)
                                    .toList());
        }
        return !told.of(quotation.inner()).isEmpty();
    }

    /** Whether a page, a year or a case stands beside it, or behind the last of its sentence. */
    private boolean isLocated(Span quotation, Span sentence) {
        String text = article.text();
        if (Locators.follow(text, quotation.end())
                || Locators.openBracket(text, quotation.start())
                || Locators.signalFollows(text, sentence.end())) {
            return true;
        }
        Span rest = new Span(quotation.start(), Math.max(quotation.end(), sentence.end()));
        return Spans.startingIn(article.quotations().all(), Quotation::span, rest).stream()
                .anyMatch(q -> Locators.follow(text, q.span().end()));
    }

    /** Whether all that follows in its block is a dash and a name. */
    private boolean isSigned(Span quotation, int block) {
        int end = article.document().blocks().get(block).span().end();
        return end - quotation.end() <= LONGEST_SIGNATURE
                && end > quotation.end()
                && SIGNATURE.matcher(article.text()).region(quotation.end(), end).matches();
    }

    /** "Among them the tester Ada Reed:" */
    private boolean isAnnounced(Span before) {
        return ANNOUNCED.matcher(before.of(article.text())).find();
    }

    /** Whether a noun right behind is what a short quotation describes: “no talk” evenings. */
    private boolean isAttribute(Span sentence, Span quotation) {
        if (quotation.length() > LONGEST_ATTRIBUTE || quotation.end() >= sentence.end()) {
            return false;
        }
        String behind = wordBehind(quotation, sentence);
        if (behind.isEmpty()
                || !Character.isLowerCase(behind.charAt(0))
                || FUNCTION_WORDS.contains(behind)) {
            return false;
        }
        List<Span> tokens = article.tokens(sentence);
        int next = Spans.firstFrom(tokens, t -> t, quotation.end());
        if (next >= tokens.size() || tokens.get(next).start() > quotation.end() + 1) {
            return false;
        }
        boolean word = Character.isLowerCase(article.text().charAt(tokens.get(next).start()));
        return word && article.partsOfSpeech(tokens).get(next).equals("NOUN");
    }

    /** The letters right behind a quotation, or behind one sign; empty if there are none. */
    private String wordBehind(Span quotation, Span sentence) {
        String text = article.text();
        int start = quotation.end() + (Character.isLetter(text.charAt(quotation.end())) ? 0 : 1);
        int end = start;
        while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether a quote block says who speaks. */
    private boolean isTold(Quotation quotation) {
        if (quotation.kind() != Quotation.Kind.BLOCK) {
            return false;
        }
        return reporting.names(quotation.span())
                || frames.endsTold(quotation.span())
                || frames.holdsTold(quotation);
    }

    /** Whether the sentence goes on with a clause that reports what it quoted. */
    private boolean isTagged(Quotation quotation, Span sentence) {
        Span inner = quotation.inner().trim(article.text());
        boolean comma = !inner.isEmpty() && article.text().charAt(inner.end() - 1) == ',';
        int from = quotation.span().end();
        return comma && from < sentence.end() && reporting.tags(new Span(from, sentence.end()));
    }

    /** Whether a sentence ends with such a clause, so that the next quotation goes on from it. */
    private boolean endsTagged(Span sentence) {
        List<Quotation> quoted =
                Spans.startingIn(article.quotations().all(), Quotation::span, sentence);
        return !quoted.isEmpty() && isTagged(quoted.get(quoted.size() - 1), sentence);
    }

    /** A report behind that has its own quotation reports that one. */
    private boolean answersAfter(Span sentence) {
        boolean own =
                !Spans.startingIn(article.quotations().all(), Quotation::span, sentence).isEmpty();
        return !own && reporting.tells(sentence);
    }

    private static int sentenceAt(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
