package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Token;

/** The same paragraph or sentence twice. */
public final class DuplicatePassage implements Rule {

    /** Shorter sentences recur by chance or as a refrain. */
    private static final int FEWEST_WORDS = 10;

    /** A sentence that stands more often is a refrain or boilerplate. */
    private static final int MOST_PLACES = 2;

    private static final int FEWEST_REQUIREMENTS = 3;

    /** The words of RFC 2119. */
    private static final Pattern REQUIREMENT = Pattern.compile("\\b(?:SHALL|MUST|SHOULD)\\b");

    private static final RuleInfo INFO =
            RuleInfo.named("duplicate-passage", Family.PAGE, Severity.WARNING)
                    .summary("The same passage stands twice")
                    .question("Which of the two should stay?")
                    .why("A passage was pasted twice or moved without being cut.")
                    .fix("Keep the better of the two.")
                    .flagged(
                            """
                            The ferry was laid up in the winter of 1962, when the sound froze over.

                            Nobody on the island had seen such ice since the war.

                            The ferry was laid up in the winter of 1962, when the sound froze over.
                            """)
                    .clean(
                            """
                            The ferry was laid up in the winter of 1962, when the sound froze over.

                            The ferry was laid up in the winter of 1987, when the sound froze over.
                            """)
                    .source(
                            "Shingles: Broder, On the resemblance and containment of documents"
                                    + " (1997).")
                    .misses("A passage told again in other words, or with another name or figure.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        if (isSpecification(article)) {
            return Stream.empty();
        }
        List<Finding> out = new ArrayList<>();
        BitSet passages = passages(article);
        Set<Integer> told = paragraphs(article, passages, out);
        told.forEach(passages::clear);
        sentences(article, passages, out);
        return out.stream();
    }

    /** Standards repeat a requirement wherever it applies, and write it in capitals. */
    private static boolean isSpecification(Article article) {
        return REQUIREMENT.matcher(article.text()).results().limit(FEWEST_REQUIREMENTS).count()
                == FEWEST_REQUIREMENTS;
    }

    /** The indices of the blocks that are compared. */
    private static BitSet passages(Article article) {
        BitSet passages = new BitSet();
        List<Block> blocks = article.document().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            passages.set(i, isPassage(article, blocks.get(i)));
        }
        return passages;
    }

    /** Adds paragraphs that stand before, and returns the indices of both. */
    private static Set<Integer> paragraphs(Article article, BitSet passages, List<Finding> out) {
        Shingles shingles = new Shingles();
        Map<Integer, List<Integer>> again = new TreeMap<>();
        List<Block> blocks = article.document().blocks();
        List<Sentence> prose = article.prose();
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            int block = prose.get(i).block();
            boolean last = i + 1 == prose.size() || prose.get(i + 1).block() != block;
            if (passages.get(block)) {
                words.addAll(Shingles.words(article.words(prose.get(i).span())));
            }
            if (last && !words.isEmpty()) {
                int first = shingles.add(block, words);
                if (first >= 0) {
                    again.computeIfAbsent(first, f -> new ArrayList<>()).add(block);
                }
                words.clear();
            }
        }
        Set<Integer> told = new HashSet<>();
        again.forEach(
                (first, later) -> {
                    told.add(first);
                    told.addAll(later);
                    if (later.size() < MOST_PLACES) {
                        Span span = blocks.get(later.get(0)).span();
                        out.add(finding(article, span, blocks.get(first).span()));
                    }
                });
        return told;
    }

    /** Whether a block is a paragraph of sentences in the article's own words. */
    private static boolean isPassage(Article article, Block block) {
        return block instanceof Block.Paragraph
                && article.isProse(block)
                && !isShouted(article.text(), block.span())
                && endsSentence(article.text(), block.span());
    }

    /** Running heads and titles of cases are printed in capitals. */
    private static boolean isShouted(String text, Span span) {
        int capitals = 0;
        for (int i = span.start(); i < span.end(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > span.length() / 2;
    }

    /** Headlines and captions that were taken for paragraphs do not end like sentences. */
    private static boolean endsSentence(String text, Span span) {
        int end = span.end();
        while (end > span.start() && "\"'\u201d\u2019)]*_ \n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > span.start() && ".!?\u2026".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static void sentences(Article article, BitSet passages, List<Finding> out) {
        Map<String, List<Sentence>> places = new HashMap<>();
        List<List<Sentence>> inOrder = new ArrayList<>();
        for (Sentence sentence : article.prose()) {
            if (passages.get(sentence.block())) {
                List<Token> all = Shingles.words(article.words(sentence.span()));
                if (all.size() >= FEWEST_WORDS) {
                    String words = String.join(" ", all.stream().map(Token::word).toList());
                    List<Sentence> same = places.get(words);
                    if (same == null) {
                        same = new ArrayList<>();
                        places.put(words, same);
                        inOrder.add(same);
                    }
                    same.add(sentence);
                }
            }
        }
        for (List<Sentence> same : inOrder) {
            boolean twice = same.size() > 1 && same.size() <= MOST_PLACES;
            if (twice && same.stream().noneMatch(s -> isSetApart(article, s))) {
                out.add(finding(article, same.get(1).span(), same.get(0).span()));
            }
        }
    }

    /** A sentence alone in its paragraph is a pull quote or a teaser; quotations are repeated. */
    private static boolean isSetApart(Article article, Sentence sentence) {
        Span block = article.block(sentence).span();
        boolean alone = block.length() <= sentence.span().length() + 4;
        boolean quoted =
                Spans.anyOverlaps(article.quotations().all(), Quotation::span, sentence.span());
        return alone || quoted;
    }

    private static Finding finding(Article article, Span again, Span first) {
        int line = article.document().location(first).line();
        return INFO.finding(again, "This stands on line " + line + " already: keep one of the two.")
                .withRelated(List.of(first));
    }
}
