package org.claimcheck.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** A quoted judgement of a few words in a passive that hides whose it is. */
public final class AgentlessAttribution implements Rule {

    private static final int REACH = 120;

    private static final Pattern PASSIVE =
            Pattern.compile(
                    "\\b(?:is|are|was|were|be|been|being|gets|got) (?:[\\p{Ll}]{2,15} ){0,2}"
                            + "(?:(?:described|criti[cs]i[sz]ed|denounced|condemned|hailed|praised|dismissed"
                            + "|slammed|derided|characteri[sz]ed|decried|lauded|touted|blasted|ridiculed"
                            + "|portrayed|attacked|mocked|depicted) as|accused of being)"
                            + " (?:being |an? |the |too |both )?$");

    /**
     * What a thing is called may be its name; what it has been called, with "been", is a verdict.
     */
    private static final Pattern CALLED =
            Pattern.compile(
                    "\\b(?:has|have|had) (?:[\\p{Ll}]{2,15} )?been (?:[\\p{Ll}]{2,15} )?"
                            + "(?:called|branded|labell?ed|deemed|termed) (?:an? )?$");

    /** "It was said that the mill": the predicate of what nobody said. */
    private static final Pattern HEARSAY =
            Pattern.compile(
                    "\\b[Ii]t (?:is|was|has been|had been) (?:\\p{Ll}{3,15} )?(?:said|reported|claimed"
                            + "|alleged|rumou?red|suggested|argued|stated|announced|hinted)"
                            + " (?:that )?(?!by )[^.;:!?\"\u201c\u201d\n]{3,90} $");

    /** A predicate stands behind its subject or auxiliary, and not for a noun. */
    private static final Pattern PREDICATE =
            Pattern.compile(
                    "\\b(?:is|are|was|were|be|been|being|has|had|have|he|she|they|it|who|would|could|did|not"
                            + "|never|\\p{Ll}{2,15}ly) $");

    private static final Pattern VERB =
            Pattern.compile("(?:not|never|barely|hardly|\\p{Ll}{2,15}ed)\\b");

    private static final Pattern AGENT =
            Pattern.compile(
                    "[,.]?[\"\u201d\u2019']{0,2}[,.]? (?:[\\p{Ll}]{2,15} ){0,2}(?:by\\b|in (?:the|a|an|his|her|their) )");

    private static final RuleInfo INFO =
            RuleInfo.named("agentless-attribution", Family.QUOTE, Severity.WARNING)
                    .summary("A quoted judgement whose author the sentence hides")
                    .question("Who called it that?")
                    .why(
                            "\"Was described as\" with words in quotation marks says that somebody"
                                    + " used them, and keeps back who.")
                    .fix("Say who called it so: turn the sentence round, or add \"by\" and a name.")
                    .flagged("The new tariff was criticised as \"reckless\" last autumn.")
                    .flagged("The ferry has been called \"unsafe\".")
                    .flagged("It was reported that the crew \"barely slept\".")
                    .clean("The new tariff was criticised as \"reckless\" by the growers' union.")
                    .clean("The old ferry is called \"Anna\" and is known as \"the tub\".")
                    .misses(
                            "Longer quotations, which unattributed-quote reports; what is called"
                                    + " something in the present, which may be its name.")
                    .misses("An agent that stands in another sentence is not looked for.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Cover opaque = Checked.opaque(article);
        Spoken spoken = new Spoken(article);
        QuoteAnswers answers = new QuoteAnswers(article);
        return article.quotations().all().stream()
                .filter(q -> q.attribution().kind() == Attribution.Kind.NOBODY)
                .filter(q -> isShort(article, q) && article.isProse(spoken.block(q)))
                .filter(q -> !opaque.overlaps(q.span()) && isHidden(article, spoken, q))
                .filter(q -> !answers.answer(q))
                .map(
                        q ->
                                INFO.finding(
                                        q.span(),
                                        "The sentence hides who used these words: say who did."));
    }

    private static boolean isShort(Article article, Quotation quotation) {
        boolean kind =
                switch (quotation.kind()) {
                    case PARTIAL, SCARE, NAME -> true;
                    default -> false;
                };
        String words = quotation.inner().of(article.text()).strip();
        return kind
                && !words.isEmpty()
                && Character.isLowerCase(words.charAt(0))
                && !UnattributedQuote.isLong(words);
    }

    private static boolean isHidden(Article article, Spoken spoken, Quotation quotation) {
        String text = article.text();
        Span sentence = spoken.sentence(quotation.span().start());
        int from = Math.max(sentence.start(), quotation.span().start() - REACH);
        String before = text.substring(from, Math.max(from, quotation.span().start()));
        boolean hearsay =
                HEARSAY.matcher(before).find()
                        && (PREDICATE.matcher(before).find()
                                || VERB.matcher(quotation.inner().of(text)).lookingAt());
        boolean passive =
                hearsay || PASSIVE.matcher(before).find() || CALLED.matcher(before).find();
        int end = quotation.span().end();
        int to = Math.min(text.length(), end + REACH);
        return passive && !AGENT.matcher(text).region(end, to).lookingAt();
    }
}
