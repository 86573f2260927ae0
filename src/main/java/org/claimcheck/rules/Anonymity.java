package org.claimcheck.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.text.Span;

/**
 * Tells whether a text says that a name is kept back, and so that the writer knows it: who does not
 * want it told, who gives a part of it only. The turns are this project's own; every repetition in
 * them is bounded.
 */
final class Anonymity {

    private static final String NAME =
            "(?:(?:be|being|been|were|was|is|are) (?:publicly |fully |further )?"
                    + "(?:named|identified|quoted by name)"
                    + "|(?:her|his|their|its|a|any|my|the|whose|first|last|full|real|family|sur|of)[ -]?names?"
                    + "|identity|surname|identif(?:y|ies) (?:him|her|them)sel(?:f|ves))\\b";

    private static final String GAP = "[^.!?\\n\"\u201c\u201d]{0,60}?";

    /** Not to be named, afraid to give a name, gave a first name only. */
    private static final Pattern NOT_NAMED =
            Pattern.compile(
                    "\\b(?:not|n['\u2019]t|never|without|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)"
                            + "|unwilling|reluctant|afraid|fear(?:s|ed|ing)?|only|rather than|instead of"
                            + "|withh(?:eld|old|olds|olding)|keep(?:s|ing)?|kept|left? out|leave out"
                            + "|omit(?:s|ted)?|protect(?:s|ed|ing)?|conceal(?:s|ed|ing)?|hid(?:e|es|ing)?"
                            + "|changed|if)\\b"
                            + GAP
                            + "\\b"
                            + NAME,
                    Pattern.CASE_INSENSITIVE);

    /** Her name was left out, gave his name only as, by her first name alone. */
    private static final Pattern NAME_NOT =
            Pattern.compile(
                    "\\b"
                            + NAME
                            + GAP
                            + "\\b(?:withheld|changed|left out|kept out|kept private|kept secret|omitted"
                            + "|removed|out of (?:the|this|it)|only|alone|known to|protect(?:s|ed|ing)?"
                            + "|not (?:be |being )?(?:used|printed|published|given|released|made public))\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SPOKE_ANONYMOUSLY =
            Pattern.compile(
                    "\\banonym(?:ity|ous|ously)\\b"
                            + "|\\bnot (?:being )?(?:authori[sz]ed|allowed|permitted) to (?:speak|talk"
                            + "|comment)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final List<Pattern> ALL = List.of(SPOKE_ANONYMOUSLY, NOT_NAMED, NAME_NOT);

    private final Article article;

    Anonymity(Article article) {
        this.article = article;
    }

    /** Whether a stretch of the writer's own words says so. */
    boolean isExplained(Span stretch) {
        for (Pattern pattern : ALL) {
            Matcher matcher =
                    pattern.matcher(article.text()).region(stretch.start(), stretch.end());
            while (matcher.find()) {
                if (!article.quotations().holds(new Span(matcher.start(), matcher.end()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
