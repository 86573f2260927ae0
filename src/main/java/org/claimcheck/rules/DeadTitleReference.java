package org.claimcheck.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A source whose title is that of an error page. */
public final class DeadTitleReference implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("dead-title-reference", Family.CITATION, Severity.WARNING)
                    .summary("A reference has the title of an error page")
                    .question("What was the source, and did anybody see it?")
                    .why(
                            "Whoever took the title down did not see the source: the page was gone or closed.")
                    .fix("Find the page or an archived copy, and give its real title.")
                    .flagged(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] "Page not found". Harbour office. https://harbour.example/yearbook
                            """)
                    .clean(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] "Pages not found in the yearbook". Harbour office, 1911.
                            """)
                    .source(
                            "Titles that servers give to errors: RFC 9110, section 15, and common servers.")
                    .source(
                            "Generic titles that Wikipedia's citation templates refuse: Help:CS1 errors.")
                    .misses("Error pages in other languages than English.")
                    .build();

    /** What no publication is called. */
    private static final Set<String> SURE =
            Set.of(
                    "page not found",
                    "404 not found",
                    "404 - not found",
                    "404 error",
                    "error 404",
                    "404: not found",
                    "404 - page not found",
                    "404 page not found",
                    "error 404 not found",
                    "file not found",
                    "page cannot be found",
                    "the page cannot be found",
                    "page could not be found",
                    "the page you requested could not be found",
                    "the page you are looking for could not be found",
                    "page no longer available",
                    "this page is no longer available",
                    "page unavailable",
                    "content unavailable",
                    "403 forbidden",
                    "403 - forbidden",
                    "500 internal server error",
                    "internal server error",
                    "502 bad gateway",
                    "503 service unavailable",
                    "service temporarily unavailable",
                    "301 moved permanently",
                    "302 found",
                    "object moved",
                    "are you a robot",
                    "please verify you are a human",
                    "verify you are human",
                    "bot verification",
                    "attention required! | cloudflare",
                    "attention required",
                    "this domain is for sale",
                    "domain for sale",
                    "account suspended",
                    "this account has been suspended",
                    "domain expired",
                    "broadcast yourself",
                    "youtube - broadcast yourself",
                    "video unavailable",
                    "this video is unavailable",
                    "log in or sign up to view",
                    "sign in to continue",
                    "subscribe to read",
                    "subscribe to continue reading",
                    "page has moved",
                    "this page has moved",
                    "site not found",
                    "website is under maintenance",
                    "site under maintenance",
                    "problem loading page",
                    "error loading page",
                    "session expired");

    /** What a publication may be called, too: only where no author stands before it. */
    private static final Set<String> LIKELY =
            Set.of(
                    "404",
                    "not found",
                    "access denied",
                    "forbidden",
                    "just a moment",
                    "security check",
                    "redirecting",
                    "log in",
                    "login",
                    "sign in",
                    "sign up",
                    "server error",
                    "under construction",
                    "wayback machine",
                    "internet archive wayback machine",
                    "error",
                    "loading",
                    "please wait",
                    "service unavailable",
                    "captcha",
                    "robot check");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return article.citations().references().stream()
                .filter(r -> Checked.is(article, r.span()))
                .flatMap(r -> finding(article, r));
    }

    private static Stream<Finding> finding(Article article, Reference reference) {
        return ReferenceTitles.of(article, reference).stream()
                .filter(
                        t ->
                                isDead(
                                        t.words(article.text()),
                                        t.first() && reference.fields().url() != null))
                .limit(1)
                .map(
                        t ->
                                INFO.finding(
                                        t.span(),
                                        "\u201c%s\u201d is the title of an error page, not of a source: find the page or an archived copy, and give its title."
                                                .formatted(
                                                        t.span()
                                                                .of(article.text())
                                                                .replaceAll("\\s+", " "))));
    }

    private static boolean isDead(String title, boolean alone) {
        return SURE.contains(title) || (alone && LIKELY.contains(title));
    }
}
