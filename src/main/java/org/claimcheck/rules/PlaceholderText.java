package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.FillerText;
import org.claimcheck.input.Format;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** What holds a place for words that were never written. */
public final class PlaceholderText implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("placeholder-text", Family.PAGE, Severity.WARNING)
                    .summary("A placeholder was left in the text")
                    .question("What belongs here?")
                    .why("Something that should stand here was never written or filled in.")
                    .fix("Write what belongs here, or take the placeholder out.")
                    .flagged("Dolorem ipsum voluptatem quisquam corporis velit.")
                    .flagged("The mayor declined to comment [insert source].")
                    .flagged("Some TK percent of the houses stand empty.")
                    .clean("She keeps a TODO list on the door of her fridge.")
                    .clean("See 570 U. S. ____ (2013) for the opinion of the court.")
                    .clean("The motto reads \"Dum spiro spero\" in gold letters.")
                    .source(
                            "The usual filler text: the words of Cicero, De finibus 1.32-33, as"
                                    + " typesetters cut them.")
                    .source("TK and TKTK: what English-language newsrooms write for \"to come\".")
                    .misses("Blanks such as ____, which courts print on purpose.")
                    .build();

    private static final int LONGEST = 40;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Cover opaque = Checked.opaque(article);
        Cover quoted = Cover.of(article.quotations().all().stream().map(Quotation::span).toList());
        Format format = article.document().source().format();
        Set<Span> out = new LinkedHashSet<>();
        List<Span> filler = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            Sentence sentence = article.sentences().get(i);
            Block block = article.block(sentence);
            if (!article.isChecked(block) || article.citations().isReference(sentence.span())) {
                continue;
            }
            if (FillerText.is(article.words(sentence.span()))) {
                filler.add(sentence.span());
            } else {
                boolean prose = article.isProse(block);
                out.addAll(Placeholders.in(article.text(), whole(article, i), prose, format));
            }
        }
        Predicate<Span> meant = s -> !opaque.overlaps(s) && !quoted.overlaps(s);
        Stream<Finding> single = out.stream().filter(meant).map(s -> finding(article.text(), s));
        return Stream.concat(
                single, filler(article.text(), filler.stream().filter(meant).toList()));
    }

    /** A sentence, with the next one where its question ends within brackets: "[who? ask Ann]". */
    private static Span whole(Article article, int i) {
        Sentence sentence = article.sentences().get(i);
        Span span = sentence.span();
        if (article.text().charAt(span.end() - 1) != '?') {
            return span;
        }
        int from = Math.max(span.start(), span.end() - LONGEST);
        String end = article.text().substring(from, span.end());
        boolean open = end.lastIndexOf('[') > end.lastIndexOf(']');
        boolean last = i + 1 == article.sentences().size();
        if (!open || last || article.sentences().get(i + 1).block() != sentence.block()) {
            return span;
        }
        return span.cover(article.sentences().get(i + 1).span());
    }

    /** However long the filler is, it has one cause. */
    private static Stream<Finding> filler(String text, List<Span> sentences) {
        return sentences.stream()
                .limit(1)
                .map(s -> finding(text, s).withRelated(sentences.subList(1, sentences.size())));
    }

    private static Finding finding(String text, Span span) {
        String shown = Whitespace.single(span.of(text));
        String name = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "\u2026" : shown;
        return INFO.finding(
                span,
                "\u201c"
                        + name
                        + "\u201d is a placeholder: write what belongs here, or take it out.");
    }
}
