package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** A quotation mark whose partner is missing. */
public final class UnbalancedQuote implements Rule {

    /** A page break with a heading and a footnote lies between the parts of one quotation. */
    private static final int MOST_PARAGRAPHS = 12;

    private static final RuleInfo INFO =
            RuleInfo.named("unbalanced-quote", Family.QUOTE, Severity.WARNING)
                    .summary("A quotation mark without its partner")
                    .question("Where does the quotation begin or end?")
                    .why(
                            "The reader cannot tell where the quoted words end and the writer's own"
                                    + " begin.")
                    .fix("Put in the missing mark, or take out the one that stands alone.")
                    .flagged("Ola Brandt wrote: \"We start again in May. The hall was full.")
                    .flagged("The vote was never counted\", the clerk said.")
                    .clean("Ola Brandt wrote: \"We start again in May.\" The hall was full.")
                    .clean("The shelf is 30\" wide and 6' tall.")
                    .misses("A quotation of several paragraphs, of which only the last closes.")
                    .misses("Single marks, which cannot be told from apostrophes.")
                    .misses("A quotation that a page break cuts and that closes on the next page.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Cover opaque = Checked.opaque(article);
        Map<Integer, List<Span>> byBlock = new TreeMap<>();
        for (Span mark : alone(article)) {
            int block = article.document().blockAt(mark.start());
            if (article.isProse(article.document().blocks().get(block)) && !opaque.overlaps(mark)) {
                byBlock.computeIfAbsent(block, k -> new ArrayList<>()).add(mark);
            }
        }
        return byBlock.values().stream()
                .map(
                        marks ->
                                INFO.finding(
                                                marks.get(0),
                                                "This quotation mark has no partner in its"
                                                        + " paragraph: close the quotation, or remove it.")
                                        .withRelated(marks.subList(1, marks.size())));
    }

    /** The marks without those that a page break, or a paragraph's end, cut from their partner. */
    private static List<Span> alone(Article article) {
        List<Span> marks = article.quotations().unbalanced();
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (i + 1 < marks.size() && arePartners(article, marks.get(i), marks.get(i + 1))) {
                i++;
            } else {
                out.add(marks.get(i));
            }
        }
        return out;
    }

    private static boolean arePartners(Article article, Span first, Span second) {
        String text = article.text();
        int block = article.document().blockAt(first.start());
        int other = article.document().blockAt(second.start());
        boolean near = block != other && other - block <= MOST_PARAGRAPHS;
        if (!near || !opens(text, first) || opens(text, second)) {
            return false;
        }
        Span paragraph = article.document().blocks().get(block).span().trim(text);
        boolean cut = ".!?".indexOf(text.charAt(paragraph.end() - 1)) < 0;
        return cut || text.charAt(first.start()) != '"';
    }

    private static boolean opens(String text, Span mark) {
        char sign = text.charAt(mark.start());
        char before = mark.start() == 0 ? ' ' : text.charAt(mark.start() - 1);
        return sign == '"'
                ? Whitespace.is(before) || "([\u2014\u2013".indexOf(before) >= 0
                : "\u201c\u201e\u00ab\u2018".indexOf(sign) >= 0;
    }
}
