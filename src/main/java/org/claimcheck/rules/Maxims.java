package org.claimcheck.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.quote.Echoes;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.SmallLetters;
import org.claimcheck.text.Span;

/**
 * Tells by their grammar words that hold at any time from words about what the text tells. Who is
 * quoted with nothing but the former is somebody every reader is taken to know, and no witness.
 */
final class Maxims {

    /** Words that point to the speaker, the hearer, a time or a place. */
    private static final Set<String> POINTING =
            Set.of(
                    "i",
                    "me",
                    "my",
                    "mine",
                    "we",
                    "us",
                    "our",
                    "ours",
                    "you",
                    "your",
                    "he",
                    "him",
                    "his",
                    "she",
                    "her",
                    "they",
                    "them",
                    "their",
                    "this",
                    "these",
                    "those",
                    "here",
                    "there",
                    "now",
                    "today",
                    "yesterday",
                    "tomorrow",
                    "ago",
                    "was",
                    "were",
                    "had",
                    "did",
                    "been",
                    "will",
                    "would",
                    "im",
                    "ive",
                    "weve",
                    "youre",
                    "theyre",
                    "wont",
                    "didnt",
                    "wasnt",
                    "werent",
                    "hes",
                    "shes",
                    "going",
                    "again",
                    "still",
                    "yet");

    /** "As Ida Voss said,": words that the reader has heard before. */
    private static final Pattern AS = Pattern.compile("\\b[Aa]s (?:\\p{L}{2,12} )?$");

    private static final Set<String> WOULD =
            Set.of("would", "might", "once", "famously", "would have", "might have");

    private static final Set<String> WRITTEN =
            Set.of(
                    "wrote",
                    "writes",
                    "says",
                    "argues",
                    "argued",
                    "observes",
                    "observed",
                    "holds",
                    "held",
                    "teaches",
                    "taught",
                    "puts",
                    "put",
                    "remarks",
                    "remarked",
                    "declares",
                    "declared");

    private static final Pattern THE_NOUN = Pattern.compile("\\b[Tt]he (\\p{Ll}{4,20})\\b");

    private final Article article;
    private final String lower;

    Maxims(Article article) {
        this.article = article;
        this.lower = SmallLetters.of(article.text());
    }

    boolean isMaxim(Quotation quotation) {
        if (isProverbial(quotation)) {
            return true;
        }
        String words = quotation.inner().of(article.text());
        List<String> all = Echoes.words(article.text(), quotation.inner());
        boolean general =
                all.size() > 3
                        && all.stream().noneMatch(POINTING::contains)
                        && words.chars().noneMatch(Character::isDigit);
        return general && (isWritten(quotation) || !takesUp(words, quotation.span().start()));
    }

    /** "As Holmes would say": words that stand for the one who says them. */
    private boolean isProverbial(Quotation quotation) {
        Span cue = quotation.attribution().cue();
        Span mention = quotation.attribution().mention();
        boolean between = cue != null && mention != null && mention.end() < cue.start();
        return between && WOULD.contains(lower.substring(mention.end(), cue.start()).strip());
    }

    private boolean isWritten(Quotation quotation) {
        Span cue = quotation.attribution().cue();
        Span mention = quotation.attribution().mention();
        int from = mention == null ? 0 : Math.max(0, mention.start() - 20);
        boolean as =
                mention != null
                        && AS.matcher(article.text().substring(from, mention.start())).find();
        return as || (cue != null && WRITTEN.contains(cue.of(lower)));
    }

    /** Whether "the roof" is one that the text spoke of. */
    private boolean takesUp(String words, int start) {
        Matcher noun = THE_NOUN.matcher(words);
        while (noun.find()) {
            int before = lower.indexOf(noun.group(1));
            if (before >= 0 && before < start) {
                return true;
            }
        }
        return false;
    }
}
