package org.claimcheck.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** A person who is quoted by a last name only, and whom the text never introduces. */
public final class SpeakerNotIntroduced implements Rule {

    /** So many mentions of a name are looked at. */
    private static final int MOST_MENTIONS = 60;

    private static final int LONGEST_NAME = 40;

    /** So many names are looked up, each in the whole text. */
    private static final int MOST_NAMES = 50;

    /** A word right before a name that belongs to it or says what its bearer is. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}'\u2019-]{0,30}|\\p{Lu}\\p{L}{0,3}\\.|\\p{Ll}{3,20})"
                            + "(?:,| \"[^\"]{1,20}\"|)\\s$");

    private static final String TITLES = "(?:Dr|Mr|Mrs|Ms|Mx|Miss)\\.?\\s";

    private static final Pattern COURTESY = Pattern.compile("^" + TITLES);

    private static final Pattern TITLE_BEFORE = Pattern.compile("\\b" + TITLES + "$");

    /** Words before a name that say nothing of its bearer. */
    private static final Pattern EMPTY =
            Pattern.compile(
                    "(?:^|[^\\p{L}])(?:[Aa]nd|[Bb]ut|[Tt]hat|[Ss]aid|[Ss]ays|[Aa]dded|[Ww]hen|[Ww]hile"
                            + "|[Aa]s|[Ii]f|[Ff]or|[Tt]o|[Bb]y|[Ff]rom|[Ww]ith|[Aa]bout|[Ii]n|[Oo]f|[Oo]n|[Aa]t"
                            + "|[Bb]ecause|[Tt]hen|[Ll]ater|[Yy]esterday|[Tt]oday|[Aa]lso|[Hh]ere|[Tt]here"
                            + "|[Aa]ccording|[Hh]owever|[Mm]eanwhile|[Aa]sked|[Rr]eplied|[Ww]rote|[Tt]old"
                            + "|[Ee]xplained|[Ww]arned|[Rr]ecalled|[Aa]fter|[Bb]efore|[Ss]ince|[Ww]here|[Aa]lthough"
                            + "|[Tt]hough|[Ss]o|[Yy]et|[Oo]r|[Nn]or|[Aa]gainst|[Oo]ver|[Uu]nder)(?:,|)\\s$");

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?:['\u2019]s)?(?:, (?!and |but |who said|which )\\p{Ll}|, \\d{1,3}\\b"
                            + "| \\(| of | from | at | - | \u2013 | \u2014 |, \\p{Lu}"
                            + "| (?:is|was|are|were|has been|had been|works|worked|runs|ran|leads|led"
                            + "|owns|owned|heads|headed) )");

    private static final RuleInfo INFO =
            RuleInfo.named("speaker-not-introduced", Family.QUOTE, Severity.NOTE)
                    .summary("A quoted person of whom the text gives a last name only")
                    .question("Who is this person?")
                    .why(
                            "A last name alone tells the reader neither who speaks nor why that"
                                    + " person can know.")
                    .fix("Give the full name and the role at the first mention.")
                    .flagged(
                            "The lock broke at noon on Monday. \"We had warned the council since"
                                    + " the spring,\" Kessler said.")
                    .clean(
                            "Engineer Jo Kessler came at noon. \"We had warned the council since"
                                    + " the spring,\" Kessler said.")
                    .clean("\"We had warned the council since the spring,\" the engineer said.")
                    .misses("People with a full name whose role is never told.")
                    .misses("A name that only a caption or a heading explains.")
                    .misses("Words that hold at any time, of those whom a reader is taken to know.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Spoken spoken = new Spoken(article);
        List<Quotation> alone =
                spoken.attributed().stream().filter(q -> isLastName(article, q)).toList();
        if (alone.isEmpty()) {
            return Stream.empty();
        }
        Maxims maxims = new Maxims(article);
        Set<String> witnesses =
                alone.stream()
                        .filter(q -> isTitled(article.text(), q) || !maxims.isMaxim(q))
                        .map(spoken::source)
                        .collect(Collectors.toSet());
        Places places = new Places();
        Map<String, Boolean> known = new HashMap<>();
        for (Quotation quotation : alone) {
            String name = spoken.source(quotation);
            if (!witnesses.contains(name) || article.house().trusts(name)) {
                continue;
            }
            if (known.size() < MOST_NAMES || known.containsKey(name)) {
                if (!known.computeIfAbsent(name, n -> isIntroduced(article, n))) {
                    places.add(name, quotation.span());
                }
            }
        }
        return places.findings(
                INFO,
                (name, at) ->
                        "The text never says who "
                                + name
                                + " is: give the full name and the role at the first mention.");
    }

    private static boolean isLastName(Article article, Quotation quotation) {
        Attribution who = quotation.attribution();
        String name = who.speaker();
        Span mention = who.mention();
        return who.kind() == Attribution.Kind.PERSON
                && name != null
                && mention != null
                && name.length() <= LONGEST_NAME
                && name.equals(bare(mention.of(article.text())))
                && name.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && (isTitled(article.text(), quotation) || isPerson(article.names(), mention));
    }

    /** A name without the titles that say nothing of what its bearer does. */
    private static String bare(String mention) {
        return COURTESY.matcher(mention).replaceFirst("");
    }

    private static boolean isTitled(String text, Quotation quotation) {
        Span mention = quotation.attribution().mention();
        return mention != null && COURTESY.matcher(mention.of(text)).lookingAt();
    }

    private static boolean isPerson(List<EntityMention> names, Span mention) {
        int last = Spans.lastBy(names, EntityMention::span, mention.start());
        return last >= 0
                && names.get(last).kind() == EntityMention.Kind.PERSON
                && names.get(last).span().overlaps(mention);
    }

    private static boolean isIntroduced(Article article, String name) {
        boolean longer =
                article.entities().stream()
                        .map(e -> bare(e.name()))
                        .anyMatch(n -> n.length() > name.length() && isWordOf(n, name));
        if (longer) {
            return true;
        }
        String text = article.text();
        Matcher mentions =
                Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])")
                        .matcher(text);
        for (int n = 0; n < MOST_MENTIONS && mentions.find(); n++) {
            if (tells(text, mentions.start(), mentions.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordOf(String whole, String word) {
        return List.of(whole.split("[\\s-]+")).contains(word);
    }

    private static boolean tells(String text, int start, int end) {
        String before =
                TITLE_BEFORE
                        .matcher(text.substring(Math.max(0, start - LONGEST_NAME), start))
                        .replaceFirst("");
        boolean described = BEFORE.matcher(before).find() && !EMPTY.matcher(before).find();
        return described || AFTER.matcher(text).region(end, text.length()).lookingAt();
    }
}
