package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** References that are an address and nothing else. */
public final class BareUrl implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bare-url", Family.CITATION, Severity.NOTE)
                    .summary("A reference is only an address")
                    .question("What stands at this address: who wrote it, and when?")
                    .why("When the page moves, nobody can tell any more what it was.")
                    .fix("Add who wrote it, its title and its date.")
                    .flagged(
                            """
                            Both ports traded in timber [1] and in salt [2].

                            [1] https://harbour.example/yearbook/1911

                            [2] https://salt.example/wharf. Retrieved 3 May 2019.
                            """)
                    .clean(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] Harbour office, yearbook 1911. https://harbour.example/yearbook/1911
                            """)
                    .source("What editors of Wikipedia call a bare URL.")
                    .misses("Addresses in running text, which their sentence explains.")
                    .build();

    private static final Phrases ACCESS =
            Phrases.of(
                    "retrieved|accessed|visited|viewed|checked|archived|available|see|cf|source"
                            + "|link|via|last|date|on|at|from|the|original|online|url|in|of|pdf"
                            + "|and|also|access|web|website|n|d");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<AddressMention> addresses =
                Addresses.in(article).stream().filter(AddressMention::written).toList();
        TimeIndex times = new TimeIndex(article.times());
        List<Span> bare = new ArrayList<>();
        for (Reference reference : article.citations().references()) {
            List<AddressMention> inside =
                    Spans.startingIn(addresses, AddressMention::span, reference.span());
            if (!inside.isEmpty() && isBare(article, reference, inside, times)) {
                bare.add(inside.get(0).span());
            }
        }
        if (bare.isEmpty()) {
            return Stream.empty();
        }
        String message =
                bare.size() == 1
                        ? "This reference is only an address: add who wrote it, its title and its date."
                        : bare.size()
                                + " references are only an address: add who wrote each, its title"
                                + " and its date.";
        return Stream.of(
                INFO.finding(bare.get(0), message).withRelated(bare.subList(1, bare.size())));
    }

    private static boolean isBare(
            Article article, Reference reference, List<AddressMention> inside, TimeIndex times) {
        int at = reference.span().start();
        for (AddressMention address : inside) {
            if (tells(article, at, address.span().start(), times)) {
                return false;
            }
            at = Math.max(at, address.span().end());
        }
        return !tells(article, at, reference.span().end(), times);
    }

    /** Whether words stand there that tell something about the page. */
    private static boolean tells(Article article, int from, int to, TimeIndex times) {
        if (from >= to) {
            return false;
        }
        Tokens t = Tokens.of(article.text(), new Span(from, to));
        for (int i = 0; i < t.size(); i++) {
            Token token = t.at(i);
            if (token.isWord() && ACCESS.end(t, i) < 0 && times.in(token.span()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
