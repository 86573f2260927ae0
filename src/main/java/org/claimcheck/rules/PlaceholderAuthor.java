package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Credit;
import org.claimcheck.document.FillerText;
import org.claimcheck.document.Metadata;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;

/** An author who was never born: sample data in an author box, or "Jane Doe" in the byline. */
public final class PlaceholderAuthor implements Rule {

    private static final Set<String> NAMES =
            Set.of(
                    "john doe",
                    "jane doe",
                    "author name",
                    "your name",
                    "firstname lastname",
                    "first last",
                    "lorem ipsum",
                    "test user",
                    "test author",
                    "full name",
                    "name surname",
                    "author",
                    "insert name");

    /** What programs that invent people fill in, side by side. */
    private static final Set<String> KEYS =
            Set.of(
                    "name",
                    "username",
                    "email",
                    "birthdate",
                    "birthday",
                    "date of birth",
                    "address",
                    "phone",
                    "company",
                    "job",
                    "bio",
                    "website");

    /** A profile with more of these keys is of nobody who has a say in it. */
    private static final int ALL_KEYS = 6;

    private static final int FEWEST_KEYS = 3;

    private static final int LONGEST_FIELD = 400;

    /** Domains and numbers that RFC 2606 and the North American plan set aside for examples. */
    private static final Pattern RESERVED =
            Pattern.compile(
                    "@(?:example\\.(?:com|net|org)|[\\w.-]{1,60}\\.(?:example|invalid|test))\\b"
                            + "|\\b555[-. ]01\\d\\d\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final RuleInfo INFO =
            RuleInfo.named("placeholder-author", Family.PAGE, Severity.WARNING)
                    .summary("The author is sample data")
                    .question("Who wrote the article?")
                    .why("Nobody answers for an article whose author a program made up.")
                    .fix("Name who wrote it, or take the author's data out.")
                    .flagged("# Two ports\n\nBy Jane Doe\n\nThe two ports were rivals.")
                    .flagged(
                            """
                            The two ports were rivals for a century. They shared one railway, one
                            customs house and, in the last war, one anti-aircraft battery that
                            never fired a shot.

                            Name : Ada Quillfeather

                            Username : aquill

                            Email : ada@example.org

                            Birthdate : 1999-01-02
                            """)
                    .clean("# Two ports\n\nBy Ada Holm\n\nThe two ports were rivals.")
                    .clean("# Jane Doe\n\nThe court called the witness Jane Doe to hide her name.")
                    .source(
                            "Fields that the Faker libraries fill in; RFC 2606 for example domains.")
                    .misses("An invented name that could be somebody's.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return Stream.concat(byline(article), boxes(article).stream());
    }

    private static Stream<Finding> byline(Article article) {
        List<Block> blocks = article.document().blocks();
        List<Finding> out = new ArrayList<>();
        for (Block block : blocks.subList(0, Math.min(blocks.size(), Credit.HEAD))) {
            String line = block.span().of(article.text()).strip();
            Credit.line(line)
                    .map(Credit::author)
                    .filter(PlaceholderAuthor::isSample)
                    .ifPresent(name -> out.add(named(block.span(), name)));
        }
        for (Metadata.Field field : article.document().metadata().fields()) {
            if (field.key().equals("author") && isSample(field.value()) && !blocks.isEmpty()) {
                out.add(named(blocks.get(0).span(), field.value()).onField(field.place()));
            }
        }
        return out.stream();
    }

    private static boolean isSample(String name) {
        return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    private static Finding named(Span span, String name) {
        return INFO.finding(
                span,
                "\u201c" + name.strip() + "\u201d stands in for an author: name who wrote it.");
    }

    private static List<Finding> boxes(Article article) {
        List<Finding> out = new ArrayList<>();
        List<Block> blocks = article.document().blocks();
        for (int from = 0; from < blocks.size(); ) {
            int to = from;
            Set<String> keys = new HashSet<>();
            boolean sham = false;
            while (to < blocks.size()) {
                String field = field(blocks.get(to), article.text());
                int colon = field.indexOf(':');
                String key = colon < 0 ? "" : field.substring(0, colon).strip();
                if (!KEYS.contains(key.toLowerCase(Locale.ROOT))) {
                    break;
                }
                keys.add(key.toLowerCase(Locale.ROOT));
                sham |= isSham(field.substring(colon + 1));
                to++;
            }
            boolean profile = keys.contains("name") && keys.size() >= FEWEST_KEYS;
            if (profile && (sham || keys.size() >= ALL_KEYS)) {
                Span box = blocks.get(from).span().cover(blocks.get(to - 1).span());
                out.add(
                        INFO.finding(
                                box,
                                "These are the fields of an invented person: name who wrote the"
                                        + " article, or take them out."));
            }
            from = Math.max(to, from + 1);
        }
        return out;
    }

    private static String field(Block block, String text) {
        boolean prose = block instanceof Block.Paragraph || block instanceof Block.ListItem;
        return prose && block.span().length() <= LONGEST_FIELD ? block.span().of(text) : "";
    }

    private static boolean isSham(String value) {
        return RESERVED.matcher(value).find() || FillerText.is(value, new Span(0, value.length()));
    }
}
