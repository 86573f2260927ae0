package org.claimcheck.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Format;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** Words said to another outlet, which is named but not linked. */
public final class SecondHandQuote implements Rule {

    /** What an outlet does for a text of its own. */
    private static final String ASKS =
            " (?:asked|spoke|interviewed|contacted|talked|discuss(?:es|ed)|investigates|reached"
                    + "|approached|learned|understands|sat down|got in touch|has seen|put)\\b";

    /** So many outlets are looked up, each in the whole text. */
    private static final int MOST_OUTLETS = 50;

    private static final RuleInfo INFO =
            RuleInfo.named("second-hand-quote", Family.QUOTE, Severity.NOTE)
                    .summary("A quotation taken from another outlet, without a link to it")
                    .question("Where did the other outlet print this?")
                    .why(
                            "Who said it is named, but the writer did not hear it: the words stand"
                                    + " and fall with the outlet that printed them, so the reader"
                                    + " must be able to find that report.")
                    .fix("Link or cite the report of that outlet.")
                    .flagged("\"The lock will hold,\" engineer Ana Prado told the Delta Herald.")
                    .flagged(
                            "The Delta Herald, quoting the port office, said the lock was \"as good"
                                    + " as new\".")
                    .clean(
                            Format.MARKDOWN,
                            "\"The lock will hold,\" engineer Ana Prado [told the Delta"
                                    + " Herald](https://example.org/lock).")
                    .clean("\"The lock will hold,\" engineer Ana Prado told the committee.")
                    .misses("Outlets whose name does not show that they are one.")
                    .misses("Words copied from an outlet that is not named.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Spoken spoken = new Spoken(article);
        Places places = new Places();
        Map<String, Boolean> linked = new HashMap<>();
        for (Quotation quotation : spoken.attributed()) {
            Span via = quotation.attribution().via();
            String outlet = via == null ? "" : outlet(article.text(), via);
            if (via != null && (linked.size() < MOST_OUTLETS || linked.containsKey(outlet))) {
                boolean told = linked.computeIfAbsent(outlet, o -> isOwn(article, o));
                linked.put(outlet, told || spoken.isCited(quotation));
                if (!linked.get(outlet)) {
                    places.add(outlet, quotation.span());
                }
            }
        }
        return places.findings(
                INFO,
                (outlet, at) ->
                        (at.size() == 1 ? "These words were" : "These and other words were")
                                + " said to "
                                + outlet
                                + ", not to you: link or cite its report.");
    }

    /** The name, with its article where the text gives it one. */
    private static String outlet(String text, Span via) {
        int start = via.start();
        boolean article = start >= 4 && text.regionMatches(true, start - 4, "the ", 0, 4);
        return (article ? "the " : "") + Whitespace.single(via.of(text));
    }

    /** Whether the outlet is the one that publishes the document. */
    private static boolean isOwn(Article article, String outlet) {
        String name = bare(outlet);
        Metadata metadata = article.document().metadata();
        boolean given =
                Stream.of(metadata.site(), metadata.canonicalUrl(), metadata.author())
                        .anyMatch(v -> v != null && squeezed(v).contains(squeezed(name)));
        return given || Pattern.compile(Pattern.quote(name) + ASKS).matcher(article.text()).find();
    }

    private static String bare(String outlet) {
        return outlet.startsWith("the ") || outlet.startsWith("The ")
                ? outlet.substring(4)
                : outlet;
    }

    private static String squeezed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
