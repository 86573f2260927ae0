package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.citation.web.WebAddress;
import org.claimcheck.input.Format;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** A link to nothing, which holds the place of one that was never put in. */
public final class PlaceholderLink implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("placeholder-link", Family.CITATION, Severity.WARNING)
                    .summary("A link leads to a placeholder")
                    .question("Which page is meant?")
                    .why("What looks like a source leads nowhere: nobody put its address in.")
                    .fix("Put in the address of the page that is meant, or take the link out.")
                    .flagged(
                            Format.MARKDOWN,
                            "The [yearbook](https://example.com/yearbook) has the figures.\n")
                    .flagged(Format.MARKDOWN, "The [yearbook](TODO) has the figures.\n")
                    .flagged(
                            Format.MARKDOWN,
                            "The [yearbook](http://localhost:4000/yearbook) has the figures.\n")
                    .clean(
                            Format.MARKDOWN,
                            "Names such as [example.com](https://example.com) were set aside.\n")
                    .clean(
                            Format.MARKDOWN,
                            "Run `serve`, then open [the page](http://localhost:4000/).\n")
                    .source("Names that are set aside for examples: RFC 2606, RFC 6761.")
                    .misses("Documents that show code, where such links may be examples.")
                    .misses("Links to the front page of a real site that stand for another page.")
                    .build();

    private static final Set<String> WORDS =
            Set.of(
                    "todo",
                    "tbd",
                    "tbc",
                    "tk",
                    "tktk",
                    "fixme",
                    "xxx",
                    "url",
                    "link",
                    "href",
                    "address",
                    "source",
                    "insert-link",
                    "insert_link",
                    "link-here",
                    "url-here",
                    "add-link",
                    "add_link",
                    "your-link",
                    "your-link-here",
                    "your-url-here",
                    "insert-url",
                    "insert-link-here",
                    "insert-url-here",
                    "placeholder",
                    "#todo",
                    "#link",
                    "#placeholder",
                    "http://",
                    "https://",
                    "http",
                    "https",
                    "about:blank");

    private static final List<String> EXAMPLES =
            List.of("example.com", "example.org", "example.net", "example.edu");

    private static final Pattern YOURS =
            Pattern.compile(
                    "(?:your|my)-?(?:domain|site|website|company|url|link)(?:-?here|name)?\\.[a-z]{2,5}");

    private static final Set<String> OWN_COMPUTER = Set.of("localhost", "127.0.0.1", "0.0.0.0");

    /** Who writes about addresses shows some. */
    private static final Pattern ABOUT_ADDRESSES =
            Pattern.compile(
                    "(?i)\\b(?:example|examples|e\\.g|such as|url|urls|uri|domain|domains|address"
                            + "|addresses|hostname|host|server|syntax|link to|links to|redirects?"
                            + "|placeholder|placeholders|dns|named|called|reserved)\\b");

    private static final int REACH = 200;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        boolean technical = Addresses.isTechnical(article);
        boolean scripted = article.document().source().format() == Format.HTML;
        List<Finding> out = new ArrayList<>();
        for (AddressMention address : Addresses.in(article)) {
            String lower = address.target().toLowerCase(Locale.ROOT);
            boolean word = WORDS.contains(lower) || isYours(lower);
            boolean empty = !scripted && (lower.isEmpty() || lower.equals("#"));
            boolean link = !address.written() && (word || empty);
            if (link || (!technical && isSetAside(article, address))) {
                out.add(finding(address));
            }
        }
        return out.stream();
    }

    private static boolean isYours(String lower) {
        WebAddress address = WebAddress.parse(lower);
        return address != null && YOURS.matcher(address.site()).matches();
    }

    private static boolean isSetAside(Article article, AddressMention address) {
        WebAddress parts = WebAddress.parse(address.target());
        if (parts == null) {
            return false;
        }
        boolean own = OWN_COMPUTER.contains(parts.host());
        boolean example = EXAMPLES.stream().anyMatch(parts::isOf);
        return (own || example) && !isAbout(article, address);
    }

    private static boolean isAbout(Article article, AddressMention address) {
        if (article.citations().isReference(address.span())) {
            return false;
        }
        int last = Spans.lastBy(article.sentences(), Sentence::span, address.span().start());
        if (address.written() || last < 0) {
            return true;
        }
        Span sentence = article.sentences().get(last).span();
        int from = Math.max(sentence.start(), address.span().start() - REACH);
        int to = Math.min(sentence.end(), address.span().end() + REACH);
        return from < to && ABOUT_ADDRESSES.matcher(article.text()).region(from, to).find();
    }

    private static Finding finding(AddressMention address) {
        String shown =
                address.target().isEmpty()
                        ? "This link has no address"
                        : "\u201c"
                                + Addresses.shown(address.target())
                                + "\u201d is a placeholder or a test address, not a page for readers";
        return INFO.finding(
                address.span(),
                shown + ": put in the address of the page that is meant, or take the link out.");
    }
}
