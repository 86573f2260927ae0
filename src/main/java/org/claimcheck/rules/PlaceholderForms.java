package org.claimcheck.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How placeholders are written. Every repetition is bounded. */
final class PlaceholderForms {

    private static final String NOUN =
            "(?:source|link|url|citation|reference|quote|quotation|photo|picture|image|caption|"
                    + "name|date|number|figure|title|headline|text|details?|example|statistics?|"
                    + "data|email|address|city|company|company name|product|price|location|byline)";

    /** Anywhere. */
    static final List<Pattern> ALWAYS =
            List.of(
                    // [insert source], [add a link to the study], [your company name]
                    Pattern.compile("(?i)[\\[<](?:please )?insert [^\\[\\]<>\\n]{2,60}[\\]>]"),
                    Pattern.compile(
                            "(?i)\\[(?:please )?add (?:a |an |the )?"
                                    + NOUN
                                    + "\\b[^\\[\\]\\n]{0,40}\\]"),
                    Pattern.compile(
                            "(?i)\\[your (?:full |first |last |company |business )?"
                                    + NOUN
                                    + "(?: here)?\\]"),
                    Pattern.compile("(?i)\\[" + NOUN + "(?: goes)? here\\]"),
                    Pattern.compile("\\[(?:First Name|Last Name|Company Name|Recipient)\\]"),
                    Pattern.compile(
                            "\\[(?:Author|Writer|Reporter|Editor|Speaker|Publication|Company|City"
                                    + "|School|Product|Client) (?:Name|Title)\\](?![(\\[:])"),
                    Pattern.compile(
                            "(?i)\\b(?:text|caption|headline|title|content|image|photo|quote)"
                                    + " goes here\\b"),
                    // Notes to oneself, in brackets or with a colon
                    Pattern.compile(
                            "\\[(?:TODO|FIXME|TBD|TBC|TK|TKTK|XXX)\\b[^\\[\\]\\n]{0,80}\\]"),
                    Pattern.compile("\\((?:TODO|FIXME)\\b[^()\\n]{0,80}\\)"),
                    Pattern.compile("(?<![\\w/@#.\"'`-])(?:TODO|FIXME|TBD|TK):(?!//)(?=\\s)"),
                    Pattern.compile(
                            "\\bXXX(?= (?:check|verify|confirm|fix|ask|add|find|insert|rewrite)\\b)"
                                    + "|(?<![\\w.])XXX:(?= )"),
                    Pattern.compile("(?i)\\bnote to editor:|\\bNOTE TO SELF:"),
                    Pattern.compile(
                            "(?i)\\(\\((?:ask|check|verify|confirm|find|add|insert|get|call|todo)"
                                    + "\\b[^()\\n]{0,60}\\)\\)"),
                    // Doubts of whoever wrote it
                    Pattern.compile(
                            "\\((?:source|citation|cite|ref|reference|date|year|name|number|figure"
                                    + "|spelling|sp|check)\\?\\)|\\[(?:citation|cite|ref|check)\\?\\]"),
                    Pattern.compile("\\b(?:1[4-9]|20)\\?\\?(?!\\?)"),
                    // References that lead nowhere yet
                    Pattern.compile(
                            "\\b(?:[Ss]ection|[Ss]ec\\.|[Ff]igure|[Ff]ig\\.|[Tt]able|[Cc]hapter"
                                    + "|[Ee]quation|[Ee]q\\.|[Aa]ppendix|[Tt]heorem|[Ll]emma)"
                                    + "[ \u00a0~]\\?\\?(?!\\?)"),
                    // To come
                    Pattern.compile("\\bTK(?:TK)+\\b|\\bTK TK\\b"),
                    Pattern.compile("[$£€]TK\\b"),
                    Pattern.compile(
                            "\\bTK(?= (?:percent|per cent|million|billion|thousand|people|years|"
                                    + "months|days|words|miles|dollars|pounds|euros)\\b)"),
                    // Figures to be filled in
                    Pattern.compile(
                            "(?<=(?:^|\\s)(?:Some|About|Over|Nearly|[a-z]{1,12}) )XX(?= (?:people|children|years|months|days|hours"
                                    + "|members|employees|pounds|dollars|euros"
                                    + "|percent|miles|tonnes|tons)\\b)"),
                    Pattern.compile("[$£€]X{2,9}\\b|\\bX{2,9}%|\\bX{2,9}(?= per ?cent\\b)"));

    /** Fields of a form letter: a closed list, since editors put other words in brackets. */
    private static final String FIELD =
            "(?:name|location|city|town|company|date|address|phone|email|venue|title|surname"
                    + "|firstname|lastname)";

    /** In running text only: schedules and tables say TBD and mean it. */
    static final List<Pattern> IN_PROSE =
            List.of(
                    Pattern.compile("\\b" + NOUN + " (?:TBD|TBC|TK)\\b"),
                    // not where it abbreviates the words before it
                    Pattern.compile("(?<=\\b[a-ce-zA-CE-Z0-9]\\w{0,30} )\\(TBD\\)"),
                    Pattern.compile("(?<=\\b[abd-zABD-Z0-9]\\w{0,30} )\\(TBC\\)"),
                    Pattern.compile("(?<=\\b[a-jl-zA-JL-Z0-9]\\w{0,30} )\\(TK\\)"),
                    Pattern.compile("\\(XXX\\)"),
                    Pattern.compile("(?<=\\b(?:in|on|at|by|from|for|of) )TBD(?=[.,;](?:\\s|$))"),
                    Pattern.compile("(?<=[a-z] )XXX(?= (?:people|years|million|billion)\\b)"),
                    Pattern.compile("^FIXME(?= [a-z]+ (?!comment|comments|tag|tags|note|notes))"),
                    Pattern.compile("(?i)^Lorem ipsum[.\u2026]{0,3}\\s*$"),
                    Pattern.compile(
                            "(?i)^(?:double )?click (?:here )?to (?:edit|add|change) (?:this |your"
                                    + " |some |a |the )?(?:own )?(?:text|title|content|heading"
                                    + "|subtitle|paragraph|caption)[.!]?$"),
                    Pattern.compile(
                            "^TODO(?= [a-z]+ (?!list|lists|app|apps|comment|comments|item))"));

    /** Fields of a template that nobody filled in. */
    static final List<Pattern> FIELDS =
            List.of(
                    Pattern.compile("\\{\\{ ?[A-Za-z][A-Za-z0-9_. ]{0,40}\\}\\}"),
                    Pattern.compile("\\*\\|[A-Z][A-Z0-9_:]{1,40}\\|\\*"),
                    Pattern.compile("%%[a-z][a-z0-9_]{1,40}%%"));

    /** Alone in brackets, where a name would stand. */
    static final List<Pattern> FORM =
            List.of(
                    Pattern.compile(
                            "(?<=\\b(?:[Dd]ear|[Hh]i|[Hh]ello|in|at|near|on|from|by|with) )\\["
                                    + FIELD
                                    + "\\](?![(\\[:])"),
                    Pattern.compile(
                            "(?<![\\w\\]\\\\])\\[(?:"
                                    + FIELD.toUpperCase(Locale.ROOT)
                                    + "|YEAR|AUTHOR|AMOUNT|NUMBER|CHECK|CHECK THIS|VERIFY|CONFIRM"
                                    + "|SOURCE|CITATION|CITE|REF)\\](?![(\\[:])"));

    /** A citation that was not found when the page was set. */
    static final List<Pattern> TYPESET = List.of(Pattern.compile("(?<=[\\w.,;] )\\[\\?\\]"));

    /** Who writes about templates shows their fields. */
    static final Pattern ABOUT_TEMPLATES =
            Pattern.compile(
                    "(?i)\\b(?:template|templates|templating|syntax|placeholder|placeholders|"
                            + "variable|variables|tag|tags|expression|expressions|field|fields|"
                            + "merge|mustache|braces|token|tokens|markup|code|render|rendered)\\b");

    private PlaceholderForms() {}
}
