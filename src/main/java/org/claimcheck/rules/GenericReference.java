package org.claimcheck.rules;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Whitespace;

/** A source whose title or author is what a program puts where it knows none. */
public final class GenericReference implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("generic-reference", Family.CITATION, Severity.WARNING)
                    .summary("A reference has a title or author that says nothing")
                    .question("What is the source called, and who wrote it?")
                    .why(
                            "A reader cannot tell what the source is, nor find it when its page moves.")
                    .fix("Give the title and the author that the page itself shows.")
                    .flagged(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] "Archived copy". https://harbour.example/yearbook
                            """)
                    .clean(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] Harbour office, yearbook. Archived copy: https://harbour.example/yearbook
                            """)
                    .source(
                            "Generic titles and names that Wikipedia's citation templates refuse: Help:CS1 errors.")
                    .misses(
                            "Titles such as \u201cHome\u201d, which books have, without an address beside them.")
                    .build();

    private static final Set<String> TITLES =
            Set.of(
                    "archived copy",
                    "archive copy",
                    "archived page",
                    "archived",
                    "untitled",
                    "untitled document",
                    "untitled page",
                    "no title",
                    "title",
                    "new page",
                    "new document",
                    "document",
                    "document1",
                    "index",
                    "index page",
                    "home",
                    "home page",
                    "homepage",
                    "welcome",
                    "main page",
                    "default",
                    "website",
                    "link",
                    "source",
                    "click here",
                    "here",
                    "read more",
                    "pdf",
                    "page title",
                    "article title",
                    "title of article",
                    "insert title here",
                    "unknown title",
                    "webcite query result",
                    "site title",
                    "blank page");

    private static final Set<String> AUTHORS =
            Set.of(
                    "admin",
                    "administrator",
                    "webmaster",
                    "author",
                    "no author",
                    "author name",
                    "unknown author",
                    "author unknown",
                    "firstname lastname",
                    "lastname, firstname",
                    "first last",
                    "user",
                    "author, a",
                    "author, a.a",
                    "last name, first name",
                    "about us",
                    "contact us",
                    "subscribe",
                    "super user");

    /** What a word processor puts into a file. */
    private static final Pattern FILE =
            Pattern.compile("microsoft (?:word|powerpoint|excel) - .{1,200}|untitled[- ]?\\d{1,3}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return article.citations().references().stream()
                .filter(r -> r.fields().url() != null && Checked.is(article, r.span()))
                .flatMap(r -> finding(article, r));
    }

    private static Stream<Finding> finding(Article article, Reference reference) {
        return ReferenceTitles.of(article, reference).stream()
                .filter(ReferenceTitles.Title::first)
                .filter(t -> isGeneric(t.words(article.text())))
                .limit(1)
                .map(t -> finding(article, t));
    }

    private static boolean isGeneric(String words) {
        return TITLES.contains(words) || AUTHORS.contains(words) || FILE.matcher(words).matches();
    }

    private static Finding finding(Article article, ReferenceTitles.Title title) {
        boolean author = AUTHORS.contains(title.words(article.text()));
        String message =
                "\u201c%s\u201d says nothing about the source: give the %s that the page itself shows."
                        .formatted(
                                Whitespace.single(title.span().of(article.text())),
                                author ? "author" : "title");
        return INFO.finding(title.span(), message);
    }
}
