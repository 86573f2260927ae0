package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.citation.web.WebAddress;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.jspecify.annotations.Nullable;

/** An address that leads nowhere as it is written. */
public final class BadUrl implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-url", Family.CITATION, Severity.WARNING)
                    .summary("An address is malformed")
                    .question("What is the right address?")
                    .why("A reader who follows it reaches an error, or another page.")
                    .fix("Copy the address anew from the page it is meant to lead to.")
                    .flagged(
                            Format.MARKDOWN,
                            "The [yearbook](http:/harbour.example/yearbook) has the figures.\n")
                    .flagged(
                            Format.MARKDOWN,
                            "The [yearbook](www.harbour.example/yearbook) has the figures.\n")
                    .flagged("The yearbook (https://https://harbour.example/) has the figures.")
                    .clean(
                            Format.MARKDOWN,
                            "The [yearbook](https://www.harbour.example/yearbook) has the figures.\n")
                    .clean("Addresses begin with http:// or https://, and never with a comma.")
                    .source("The parts of an address: RFC 3986, section 3.")
                    .misses("Well-formed addresses of pages that do not exist.")
                    .misses("Addresses without a scheme that do not begin with www.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        for (AddressMention address : Addresses.in(article)) {
            String flaw = flaw(article.text(), address);
            if (flaw != null) {
                String message =
                        "The address \u201c%s\u201d %s: copy it anew from the page."
                                .formatted(Addresses.shown(address.target()), flaw);
                out.add(INFO.finding(address.span(), message));
            }
        }
        return out.stream();
    }

    private static @Nullable String flaw(String text, AddressMention address) {
        boolean isLink = !address.span().of(text).equals(address.target());
        boolean meant = isLink || namesSite(address.target());
        if (meant) {
            return WebAddress.flaw(address.target());
        }
        boolean cut = text.startsWith(" www.", address.span().end());
        return cut && address.target().endsWith("://") ? "is broken by a space" : null;
    }

    /** Who writes about schemes writes no site. */
    private static boolean namesSite(String written) {
        int dot = written.indexOf('.');
        return dot > 0 && dot + 2 < written.length();
    }
}
