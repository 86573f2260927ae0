package org.claimcheck.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;

/**
 * Tells what the writer only sets apart as the name of a thing, the "water tax on all wells", from
 * what somebody said of it, a "serious lack of care at the top". A judgement has adjectives, or
 * begins with an indefinite article.
 */
final class QuotedTerms {

    private static final int MOST_WORDS = 8;

    private static final int LONGEST = 80;

    private static final Pattern DEFINITE =
            Pattern.compile("\\b(?:the|The|its|Its|their|Their|this|This|these|These) $");

    private static final Set<String> IN_NAMES =
            Set.of("NOUN", "PROPN", "ADP", "DET", "NUM", "CCONJ", "PUNCT", "SYM");

    /** Adjectives that judge nothing. */
    private static final Set<String> PLAIN =
            Set.of("new", "old", "first", "second", "annual", "national", "local", "public");

    private final Article article;

    QuotedTerms(Article article) {
        this.article = article;
    }

    boolean is(Quotation quotation) {
        String text = article.text();
        Span inner = quotation.inner().trim(text);
        int from = Math.max(0, quotation.span().start() - 8);
        if (quotation.kind() != Quotation.Kind.PARTIAL
                || inner.isEmpty()
                || inner.length() > LONGEST
                || !Character.isLowerCase(text.charAt(inner.start()))
                || !DEFINITE.matcher(text.substring(from, quotation.span().start())).find()) {
            return false;
        }
        List<Span> words = article.tokens(inner);
        if (words.size() > MOST_WORDS) {
            return false;
        }
        List<String> tags = article.partsOfSpeech(words);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).of(text).toLowerCase(Locale.ROOT);
            boolean plain = tags.get(i).equals("ADJ") && PLAIN.contains(word);
            if (!plain && !IN_NAMES.contains(tags.get(i))) {
                return false;
            }
        }
        return tags.get(tags.size() - 1).equals("NOUN") && !tags.get(0).equals("ADP");
    }
}
