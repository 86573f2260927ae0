package org.claimcheck.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;

/**
 * Tells the kind of a sentence by cues. Where several fit, what asks nothing of the world (a
 * question, an instruction, an opinion) comes first, then speech, then the kinds that are easiest
 * to look up. The cues are those the project's taxonomy counted on ClaimBuster's training sentences
 * (CC BY 4.0).
 */
final class KindReader {

    /** "1990." or "Photo: AP" says nothing. */
    private static final int FEWEST_WORDS = 4;

    /** Below, a count is told and not looked up: "two countries". */
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    /** The writer or reader is the subject if named so early. */
    private static final int SUBJECT = 4;

    private static final Set<String> COMMANDS =
            Set.of(
                    ("please let consider remember note make keep try avoid check click visit see"
                                    + " call contact use take choose add ask bring don don't do")
                            .split(" "));

    private static final Set<String> SELF = Set.of("we", "my", "our");

    private static final Phrases OPINION =
            Phrases.of(
                    "i|we think|believe|feel|hope|suspect|doubt|guess",
                    "in my|our opinion|view",
                    "should|ought",
                    "must be",
                    "need|needs to",
                    "hopefully|unfortunately|sadly|arguably|surely",
                    "it is important|time|clear|essential|crucial|vital",
                    "it 's important|time|clear|essential");
    private static final Phrases PREDICTION =
            Phrases.of(
                    "will|shall|won",
                    "is|are going to",
                    "is|are expected|set|due|likely|forecast|projected|scheduled|bound to",
                    "is|are to be");
    private static final Phrases RANK =
            Phrases.of(
                    "the|world 's largest|biggest|highest|lowest|smallest|fastest|oldest|longest"
                            + "|tallest|deepest|richest|poorest|youngest",
                    "the largest|biggest|highest|lowest|smallest|fastest|oldest|longest|tallest"
                            + "|deepest|richest|poorest|youngest",
                    "second|third|fourth largest|biggest|highest|lowest|smallest|oldest|longest"
                            + "|tallest",
                    "largest|biggest|highest|lowest|smallest|oldest|longest|tallest in|of|on the",
                    "most populous|expensive|visited|populated|common|widely",
                    "for the first time",
                    "the first|only to",
                    "first ever",
                    "in history",
                    "more than any|all other",
                    "ranks|ranked|rank first|second|third|fourth|fifth",
                    "anywhere else");
    private static final Phrases LAW =
            Phrases.of(
                    "voted for|against|to",
                    "passed|repealed|vetoed|enacted|ratified a|an|the",
                    "signed into law",
                    "ratified|vetoed|outlawed|repealed|enacted by",
                    "banned|bans|forbids|prohibits|prohibited",
                    "court|judge|tribunal has|have ruled",
                    "ruled|rules that",
                    "law|act|treaty|bill|statute requires|required|bans|allows|allowed|gives|gave"
                            + "|makes|made|says|came",
                    "is|are not|only allowed",
                    "is|are illegal|legal|forbidden|banned|prohibited",
                    "new law");
    private static final Phrases CAUSE =
            Phrases.of(
                    "as a result of",
                    "is|was|were|are|been caused by",
                    "caused|causes a|an|the",
                    "led|leads to",
                    "resulted|results in",
                    "because of",
                    "is|was|are|were blamed for",
                    "is|was responsible for");
    private static final Phrases SPEECH =
            Phrases.of(
                    "said|says|told|claims|claimed|argued|argues|stated|insisted|testified|added",
                    "according to");

    private final List<Quantity> quantities;
    private final List<TimeExpression> times;
    private final List<Quotation> quotations;

    /**
     * @param quantities all lists are in text order
     */
    KindReader(List<Quantity> quantities, List<TimeExpression> times, List<Quotation> quotations) {
        this.quantities = quantities;
        this.times = times;
        this.quotations = quotations;
    }

    Kind kind(Tokens tokens, Span sentence) {
        if (!isSentence(tokens)) {
            return Kind.OTHER;
        }
        if (isQuestion(tokens)) {
            return Kind.QUESTION;
        }
        if (isSpeech(sentence)) {
            return Kind.QUOTE;
        }
        if (COMMANDS.contains(tokens.at(0).word())) {
            return Kind.INSTRUCTION;
        }
        if (OPINION.standsIn(tokens)) {
            return Kind.OPINION;
        }
        if (isPersonal(tokens)) {
            return Kind.EXPERIENCE;
        }
        if (addressesReader(tokens)) {
            return Kind.INSTRUCTION;
        }
        if (PREDICTION.standsIn(tokens) && !LAW.standsIn(tokens)) {
            return Kind.PREDICTION;
        }
        return checkable(tokens, sentence);
    }

    private Kind checkable(Tokens tokens, Span sentence) {
        if (figures(sentence).findAny().isPresent()) {
            return Kind.QUANTITY;
        }
        if (LAW.standsIn(tokens)) {
            return Kind.LAW;
        }
        if (RANK.standsIn(tokens)) {
            return Kind.RANK;
        }
        if (CAUSE.standsIn(tokens)) {
            return Kind.CAUSE;
        }
        if (SPEECH.standsIn(tokens)) {
            return Kind.QUOTE;
        }
        boolean dated =
                Spans.startingIn(times, TimeExpression::span, sentence).stream()
                        .anyMatch(KindReader::isDated);
        if (dated && !Verbs.standIn(tokens, 0, tokens.size())) {
            return Kind.OTHER;
        }
        return dated || Verbs.tellPast(tokens) ? Kind.EVENT : Kind.STATE;
    }

    /** The figures of a span that somebody must have counted or measured, in text order. */
    Stream<Quantity> figures(Span span) {
        return Spans.startingIn(quantities, Quantity::span, span).stream()
                .filter(KindReader::isFigure);
    }

    private static boolean isFigure(Quantity quantity) {
        return switch (quantity.kind()) {
            case PERCENT, MONEY, MEASURE, FRACTION -> true;
            case NUMBER -> quantity.value() != null && quantity.value().compareTo(SMALL) > 0;
            case ORDINAL, MALFORMED -> false;
        };
    }

    static boolean isDated(TimeExpression time) {
        String value = time.value();
        return time.type() == TimeExpression.Type.DATE
                && value != null
                && value.length() >= 4
                && Character.isDigit(value.charAt(0))
                && Character.isDigit(value.charAt(3));
    }

    /** Words enough, and a verb or a full stop; captions and labels have neither. */
    private static boolean isSentence(Tokens tokens) {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.at(i).isWord() ? 1 : 0;
        }
        int last = tokens.size() - 1;
        while (last > 0 && !tokens.at(last).isWord() && !isStop(tokens.at(last))) {
            last--;
        }
        return words >= FEWEST_WORDS
                && (isStop(tokens.at(last)) || Verbs.standIn(tokens, 0, tokens.size()));
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is("!") || token.is("?") || token.is(":");
    }

    private static boolean isQuestion(Tokens tokens) {
        int last = tokens.size() - 1;
        Token end = tokens.at(last);
        boolean closed = end.is("”") || end.is("\"") || end.is(")");
        return end.is("?") || (closed && tokens.at(last - 1).is("?"));
    }

    /** Whether somebody's words fill the sentence, or are quoted in it with a name. */
    private boolean isSpeech(Span sentence) {
        int last = Spans.lastBy(quotations, Quotation::span, sentence.start());
        boolean inside =
                last >= 0
                        && quotations.get(last).isSpeech()
                        && quotations.get(last).span().contains(sentence);
        if (inside) {
            return true;
        }
        for (int i = Spans.firstFrom(quotations, Quotation::span, sentence.start());
                i < quotations.size() && quotations.get(i).span().start() < sentence.end();
                i++) {
            Quotation quotation = quotations.get(i);
            boolean told = quotation.attribution().kind() != Attribution.Kind.NOBODY;
            if (quotation.kind() == Quotation.Kind.DIRECT || (quotation.isSpeech() && told)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersonal(Tokens tokens) {
        for (int i = 0; i < Math.min(SUBJECT, tokens.size()); i++) {
            if (SELF.contains(tokens.at(i).word())) {
                return true;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean pronoun = tokens.at(i).is("i") && tokens.at(i).capital();
            if (pronoun && !tokens.at(i + 1).is(".") && !tokens.at(i - 1).capital()) {
                return true;
            }
        }
        return false;
    }

    private static boolean addressesReader(Tokens tokens) {
        int limit = Math.min(SUBJECT, tokens.size());
        for (int i = 0; i < limit; i++) {
            if (tokens.at(i).is("you") || tokens.at(i).is("your")) {
                return true;
            }
        }
        return tokens.at(0).is("if") || tokens.at(0).is("imagine") || tokens.at(0).is("suppose");
    }
}
