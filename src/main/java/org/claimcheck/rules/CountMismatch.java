package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Template.Match;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/** A number of things announced, and another number of them that follows. */
public final class CountMismatch implements Rule {

    private static final int MOST = 30;

    private static final Map<String, Set<String>> LISTS =
            Map.of(
                    "THINGS",
                    Set.of(
                            "things",
                            "reasons",
                            "ways",
                            "steps",
                            "points",
                            "examples",
                            "questions",
                            "principles",
                            "types",
                            "kinds",
                            "areas",
                            "parts",
                            "phases",
                            "factors",
                            "tips",
                            "categories",
                            "options",
                            "goals",
                            "lessons",
                            "themes",
                            "sections",
                            "methods",
                            "rules",
                            "stages",
                            "elements",
                            "components",
                            "features",
                            "benefits",
                            "problems",
                            "challenges",
                            "mistakes",
                            "signs",
                            "ideas",
                            "facts",
                            "strategies",
                            "changes",
                            "recommendations",
                            "conditions",
                            "criteria",
                            "items",
                            "topics",
                            "aspects",
                            "advantages",
                            "disadvantages",
                            "findings",
                            "groups",
                            "exceptions",
                            "proposals",
                            "demands",
                            "priorities",
                            "approaches",
                            "models",
                            "arguments",
                            "causes",
                            "measures",
                            "tools",
                            "issues",
                            "possibilities",
                            "places"),
                    "AHEAD",
                    Set.of(
                            "following",
                            "below",
                            "discuss",
                            "touch",
                            "look",
                            "cover",
                            "describe",
                            "explore",
                            "here",
                            "examine",
                            "consider",
                            "outline",
                            "list"));

    private static final List<Template> COUNTED =
            Template.all(LISTS, "N# ~2 THINGS", "N# of these|them|those");

    /** Before the number: it counts others, or only some. */
    private static final Set<String> SOME =
            Set.of(
                    "first",
                    "last",
                    "next",
                    "other",
                    "another",
                    "than",
                    "least",
                    "most",
                    "these",
                    "those",
                    "top",
                    "over",
                    "up",
                    "final",
                    "past",
                    "previous",
                    "all");

    private static final RuleInfo INFO =
            RuleInfo.named("count-mismatch", Family.CONSISTENCY, Severity.WARNING)
                    .summary("A number of things is announced, and another number follows")
                    .question("How many are there?")
                    .why("One was cut or added late, and the reader looks for it in vain.")
                    .fix("Correct the number, or add or take out what makes the difference.")
                    .flagged("There were three reasons: cost and noise.")
                    .clean("There were three reasons: cost, noise and dust.")
                    .source("Lists, headings, ordinals and parts of the sentence are counted.")
                    .misses(
                            "Things told over several paragraphs without headings or ordinals;"
                                    + " items that stand for two.")
                    .optIn()
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Enumerations enumerations = new Enumerations(article);
        List<Finding> out = new ArrayList<>();
        List<Sentence> prose = article.prose();
        for (int i = 0; i < prose.size(); i++) {
            Finding finding = finding(article, enumerations, prose, i);
            if (finding != null) {
                out.add(finding);
            }
        }
        return out.stream();
    }

    private static @Nullable Finding finding(
            Article article, Enumerations enumerations, List<Sentence> prose, int index) {
        Sentence sentence = prose.get(index);
        boolean one =
                Spans.startingIn(article.quantities(), Quantity::span, sentence.span()).size() == 1;
        Wording wording = one ? Wording.of(article, sentence) : null;
        Match match =
                wording == null
                        ? null
                        : Template.matches(COUNTED, wording).findFirst().orElse(null);
        if (match == null || !isAnnounced(match)) {
            return null;
        }
        int count = (int) match.figure('N').value();
        int found = follow(article, enumerations, prose, index, match);
        if (found < 2 || found == count) {
            return null;
        }
        return INFO.finding(
                match.wording().at(match.at('N')).span(),
                String.format(
                        "%s announced, but %d follow; correct the number or what follows.",
                        Decimals.capital(match.words('N')) + (count == 1 ? " is" : " are"), found));
    }

    private static boolean isAnnounced(Match match) {
        Figure figure = match.figure('N');
        String before = match.wording().at(match.at('N') - 1).word();
        return figure.isCount()
                && figure.isExact()
                && figure.value() > 1
                && figure.value() <= MOST
                && !SOME.contains(before);
    }

    /** How many things follow the sentence; 0 where that is not plain. */
    private static int follow(
            Article article,
            Enumerations enumerations,
            List<Sentence> prose,
            int index,
            Match match) {
        Sentence sentence = prose.get(index);
        Wording wording = match.wording();
        Block block = article.block(sentence);
        String text = sentence.span().of(article.text());
        boolean last = sentence.span().end() >= block.span().trim(article.text()).end();
        boolean ahead = wording.hasWord(LISTS.getOrDefault("AHEAD", Set.of()));
        if (text.endsWith(":") && last) {
            return enumerations.itemsAfter(sentence.block());
        }
        int things = wording.at(match.end() - 1).span().end();
        if (article.text().startsWith(":", things)) {
            return Enumerations.parts(article.text().substring(things + 1, sentence.span().end()));
        }
        int items = last && ahead ? enumerations.itemsAfter(sentence.block()) : 0;
        int headings = items == 0 && ahead ? enumerations.headingsAfter(sentence.block()) : 0;
        return Math.max(Math.max(items, headings), ordinals(enumerations, prose, index));
    }

    /** Ordinals at the beginning of the sentences right behind. */
    private static int ordinals(Enumerations enumerations, List<Sentence> prose, int index) {
        List<Span> spans = new ArrayList<>();
        for (int i = index + 1; i < prose.size(); i++) {
            if (prose.get(i).block() != prose.get(index).block()) {
                break;
            }
            spans.add(prose.get(i).span());
        }
        boolean begins = !spans.isEmpty() && enumerations.ordinals(spans.subList(0, 1)) == 1;
        return begins ? enumerations.ordinals(spans) : 0;
    }
}
