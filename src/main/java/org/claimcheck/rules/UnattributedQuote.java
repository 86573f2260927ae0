package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** Quoted words that nobody is made responsible for. */
public final class UnattributedQuote implements Rule {

    private static final int FEWEST_WORDS = 3;

    /** Documentation sets its notes in quote blocks. */
    private static final Pattern NOTE =
            Pattern.compile(
                    "\\W{0,4}(note|tip|warning|caution|important|info|update|editor)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Stands for a cause that no words can be, since they hold letters and spaces only. */
    private static final String PARAGRAPHS = "\u00b6";

    private static final int HEAD = 1_000;

    private static final int FEW_WORDS = 12;

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(?:the|of|and|to|is|was|are|it|that|for|with|you|we)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final RuleInfo INFO =
            RuleInfo.named("unattributed-quote", Family.QUOTE, Severity.WARNING)
                    .summary("A quotation that nobody is made responsible for")
                    .question("Who said or wrote this?")
                    .why(
                            "Quotation marks tell the reader that somebody said or wrote these very"
                                    + " words; without a name nobody can check that.")
                    .fix("Name who said or wrote it, or drop the marks and use your own words.")
                    .flagged("Ticket sales fell. \"It was the worst season we can remember.\"")
                    .flagged("The new rules were met with \"a wave of silent protest\" in June.")
                    .clean("\"It was the worst season we can remember,\" said manager Ines Kolb.")
                    .clean("The so-called \"silent protest wave\" never came.")
                    .misses(
                            "Fragments of up to three words, which are usually the writer's"
                                    + " distance.")
                    .misses("Words that a citation or link in the same sentence covers.")
                    .misses("A quotation beside a line with a person's name; other languages.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        QuoteAnswers answers = new QuoteAnswers(article);
        Cover opaque = Checked.opaque(article);
        Map<Integer, String> groups = new HashMap<>();
        Map<String, List<Span>> places = new LinkedHashMap<>();
        for (Quotation quotation : article.quotations().all()) {
            boolean nobody = quotation.attribution().kind() == Attribution.Kind.NOBODY;
            if (nobody
                    && needsSpeaker(article, quotation)
                    && !opaque.overlaps(quotation.span())
                    && !answers.answer(quotation)
                    // One cause, one finding: the placeholder's.
                    && !Placeholders.standBeside(article, quotation.span())) {
                String key =
                        groups.computeIfAbsent(quotation.group(), g -> cause(article, quotation));
                places.computeIfAbsent(key, k -> new ArrayList<>()).add(quotation.span());
            }
        }
        return places.entrySet().stream().map(e -> finding(e.getKey(), e.getValue()));
    }

    /** Paragraphs that are all quotation lack their names for one reason, so they are told once. */
    private static String cause(Article article, Quotation quotation) {
        Block block = blockOf(article, quotation.span());
        boolean paragraph =
                quotation.kind() == Quotation.Kind.BLOCK || isWhole(article, block, quotation);
        return paragraph ? PARAGRAPHS : words(article.text(), quotation);
    }

    /** The same words again have the same cause, whatever the marks and the last sign. */
    private static String words(String text, Quotation quotation) {
        return WORDLESS.matcher(quotation.inner().of(text))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Finding finding(String cause, List<Span> places) {
        boolean paragraphs = cause.equals(PARAGRAPHS);
        String message =
                places.size() == 1
                        ? "Nobody is named for these words: say who said or wrote them."
                        : paragraphs
                                ? "Nobody is named for this quotation and others that are"
                                        + " paragraphs of their own: say who said or wrote them."
                                : "Nobody is named for these words, which stand here more than"
                                        + " once: say who said or wrote them.";
        return INFO.finding(places.get(0), message).withRelated(places.subList(1, places.size()));
    }

    private static boolean needsSpeaker(Article article, Quotation quotation) {
        Block block = blockOf(article, quotation.span());
        if (quotation.kind() == Quotation.Kind.BLOCK) {
            return article.isChecked(block) && !isIntroduced(article, quotation.span());
        }
        if (block instanceof Block.ListItem && isWhole(article, block, quotation)) {
            return false;
        }
        boolean prose =
                article.isProse(block)
                        || (block.region() == Region.Kind.QUOTE_BLOCK && article.isChecked(block));
        boolean announced =
                block.region() == Region.Kind.QUOTE_BLOCK
                        && isWhole(article, block, quotation)
                        && isIntroduced(article, quotation.span());
        return quotation.isSpeech()
                && prose
                && !announced
                && isLong(quotation.inner().of(article.text()).strip())
                && isEnglish(block.span().of(article.text()));
    }

    /** Three words in small letters are mostly a name that the writer makes up for something. */
    static boolean isLong(String words) {
        boolean fragment = words.isEmpty() || Character.isLowerCase(words.charAt(0));
        boolean ended = !words.isEmpty() && ".!?,".indexOf(words.charAt(words.length() - 1)) >= 0;
        int fewest = fragment && !ended ? FEWEST_WORDS + 1 : FEWEST_WORDS;
        return Whitespace.split(words).size() >= fewest;
    }

    /** The verbs and nouns that answer who are known in English only. */
    private static boolean isEnglish(String paragraph) {
        String head = paragraph.length() > HEAD ? paragraph.substring(0, HEAD) : paragraph;
        return Whitespace.split(head).size() < FEW_WORDS || ENGLISH.matcher(head).find();
    }

    /** Whether a quotation is all of a list item: the list says what its items are. */
    private static boolean isWhole(Article article, Block block, Quotation quotation) {
        return block.span().trim(article.text()).length() <= quotation.span().length() + 2;
    }

    /** Whether the text before a block announces it, or the block is a note to the reader. */
    private static boolean isIntroduced(Article article, Span block) {
        int index = article.document().blockAt(block.start());
        List<Block> blocks = article.document().blocks();
        int before = index - 1;
        while (before >= 0 && blocks.get(before).region() == Region.Kind.QUOTE_BLOCK) {
            before--;
        }
        String text = article.text();
        boolean announced =
                before >= 0 && blocks.get(before).span().of(text).stripTrailing().endsWith(":");
        return announced || NOTE.matcher(text).region(block.start(), block.end()).lookingAt();
    }

    private static Block blockOf(Article article, Span span) {
        return article.document().blocks().get(article.document().blockAt(span.start()));
    }
}
