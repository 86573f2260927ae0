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
    static final List<PlaceholderForm> ALWAYS =
            List.of(
                    // [insert source], [add a link to the study], [your company name]
                    PlaceholderForm.of(
                            List.of("insert "),
                            "(?i)[\\[<](?:please )?insert [^\\[\\]<>\\n]{2,60}[\\]>]"),
                    PlaceholderForm.of(
                            List.of("add "),
                            "(?i)\\[(?:please )?add (?:a |an |the )?"
                                    + NOUN
                                    + "\\b[^\\[\\]\\n]{0,40}\\]"),
                    PlaceholderForm.of(
                            List.of("[your "),
                            "(?i)\\[your (?:full |first |last |company |business )?"
                                    + NOUN
                                    + "(?: here)?\\]"),
                    PlaceholderForm.of(List.of(" here]"), "(?i)\\[" + NOUN + "(?: goes)? here\\]"),
                    PlaceholderForm.of(
                            List.of("name]", "recipient]"),
                            "\\[(?:First Name|Last Name|Company Name|Recipient)\\]"),
                    PlaceholderForm.of(
                            List.of(" name]", " title]"),
                            "\\[(?:Author|Writer|Reporter|Editor|Speaker|Publication|Company|City"
                                    + "|School|Product|Client) (?:Name|Title)\\](?![(\\[:])"),
                    PlaceholderForm.of(
                            List.of(" goes here"),
                            "(?i)\\b(?:text|caption|headline|title|content|image|photo|quote)"
                                    + " goes here\\b"),
                    // Notes to oneself, in brackets or with a colon
                    PlaceholderForm.of(
                            List.of("[todo", "[fixme", "[tb", "[tk", "[xxx"),
                            "\\[(?:TODO|FIXME|TBD|TBC|TK|TKTK|XXX)\\b[^\\[\\]\\n]{0,80}\\]"),
                    PlaceholderForm.of(
                            List.of("(todo", "(fixme"), "\\((?:TODO|FIXME)\\b[^()\\n]{0,80}\\)"),
                    PlaceholderForm.of(
                            List.of("todo:", "fixme:", "tbd:", "tk:"),
                            "(?<![\\w/@#.\"'`-])(?:TODO|FIXME|TBD|TK):(?!//)(?=\\s)"),
                    PlaceholderForm.of(
                            List.of("xxx"),
                            "\\bXXX(?= (?:check|verify|confirm|fix|ask|add|find|insert|rewrite)\\b)"
                                    + "|(?<![\\w.])XXX:(?= )"),
                    PlaceholderForm.of(
                            List.of("note to editor:", "note to self:"),
                            "(?i:\\bnote to editor:)|\\bNOTE TO SELF:"),
                    PlaceholderForm.of(
                            List.of("(("),
                            "(?i)\\(\\((?:ask|check|verify|confirm|find|add|insert|get|call|todo)"
                                    + "\\b[^()\\n]{0,60}\\)\\)"),
                    // Doubts of whoever wrote it
                    PlaceholderForm.of(
                            List.of("?)", "?]"),
                            "\\((?:source|citation|cite|ref|reference|date|year|name|number|figure"
                                    + "|spelling|sp|check)\\?\\)|\\[(?:citation|cite|ref|check)\\?\\]"),
                    PlaceholderForm.of(List.of("??"), "\\b(?:1[4-9]|20)\\?\\?(?!\\?)"),
                    PlaceholderForm.of(
                            List.of("? "),
                            "(?i)\\[(?:who|what|when|where|which|how many|how much)\\? (?:ask|check"
                                    + "|find|get|call|verify|confirm|see)\\b[^\\[\\]\\n]{0,60}\\]"),
                    // References that lead nowhere yet
                    PlaceholderForm.of(
                            List.of("??"),
                            "\\b(?:[Ss]ection|[Ss]ec\\.|[Ff]igure|[Ff]ig\\.|[Tt]able|[Cc]hapter"
                                    + "|[Ee]quation|[Ee]q\\.|[Aa]ppendix|[Tt]heorem|[Ll]emma)"
                                    + "[ \u00a0~]\\?\\?(?!\\?)"),
                    PlaceholderForm.of(List.of("19xx", "20xx", "18xx"), "\\b(?:18|19|20)XX\\b"),
                    PlaceholderForm.of(
                            List.of("xx ", "dd "),
                            "\\b(?:XX|DD)(?= (?:January|February|March|April|May|June|July|August"
                                    + "|September|October|November|December|Month)\\b)"),
                    // To come
                    PlaceholderForm.of(List.of("tktk", "tk tk"), "\\bTK(?:TK)+\\b|\\bTK TK\\b"),
                    PlaceholderForm.of(List.of("$tk", "£tk", "€tk"), "[$£€]TK\\b"),
                    PlaceholderForm.of(
                            List.of("tk "),
                            "\\bTK(?= (?:percent|per cent|million|billion|thousand|people|years|"
                                    + "months|days|words|miles|dollars|pounds|euros)\\b)"),
                    // Figures to be filled in
                    PlaceholderForm.of(
                            List.of(" xx "),
                            "(?<=(?:^|\\s)(?:Some|About|Over|Nearly|[a-z]{1,12}) )XX(?= (?:people|children|years|months|days|hours"
                                    + "|members|employees|pounds|dollars|euros"
                                    + "|percent|miles|tonnes|tons)\\b)"),
                    PlaceholderForm.of(
                            List.of("xx by xx", "xx x xx"),
                            "\\bXX (?:by|x) XX(?= ?(?:m|cm|mm|km|ft|metres|meters|feet|inches|miles"
                                    + "|yards|pixels)\\b)"),
                    PlaceholderForm.of(
                            List.of("xx"), "[$£€]X{2,9}\\b|\\bX{2,9}%|\\bX{2,9}(?= per ?cent\\b)"));

    /** Fields of a form letter: a closed list, since editors put other words in brackets. */
    private static final String FIELD =
            "(?:name|location|city|town|company|date|address|phone|email|venue|title|surname"
                    + "|firstname|lastname)";

    /** In running text only: schedules and tables say TBD and mean it. */
    static final List<PlaceholderForm> IN_PROSE =
            List.of(
                    PlaceholderForm.of(
                            List.of(" tbd", " tbc", " tk"), "\\b" + NOUN + " (?:TBD|TBC|TK)\\b"),
                    // not where it abbreviates the words before it
                    PlaceholderForm.of(
                            List.of("(tbd)"), "(?<=\\b[a-ce-zA-CE-Z0-9]\\w{0,30} )\\(TBD\\)"),
                    PlaceholderForm.of(
                            List.of("(tbc)"), "(?<=\\b[abd-zABD-Z0-9]\\w{0,30} )\\(TBC\\)"),
                    PlaceholderForm.of(
                            List.of("(tk)"), "(?<=\\b[a-jl-zA-JL-Z0-9]\\w{0,30} )\\(TK\\)"),
                    PlaceholderForm.of(List.of("(xxx)"), "\\(XXX\\)"),
                    PlaceholderForm.of(
                            List.of(" tbd"),
                            "(?<=\\b(?:in|on|at|by|from|for|of) )TBD(?=[.,;](?:\\s|$))"),
                    PlaceholderForm.of(
                            List.of(" tk"),
                            "(?<=\\b(?:in|on|at|by|from|for|of|is|was|were) )TK(?=[.,;](?:\\s|$))"),
                    PlaceholderForm.of(List.of(" fixme"), "(?<=[.!?] )FIXME(?=\\s*$)"),
                    PlaceholderForm.of(
                            List.of(" xxx "),
                            "(?<=[a-z] )XXX(?= (?:people|years|million|billion)\\b)"),
                    PlaceholderForm.of(
                            List.of("fixme "),
                            "^FIXME(?= [a-z]+ (?!comment|comments|tag|tags|note|notes))"),
                    PlaceholderForm.of(
                            List.of("lorem ipsum"), "(?i)^Lorem ipsum[.\u2026]{0,3}\\s*$"),
                    PlaceholderForm.of(
                            List.of("click "),
                            "(?i)^(?:double )?click (?:here )?to (?:edit|add|change) (?:this |your"
                                    + " |some |a |the )?(?:own )?(?:text|title|content|heading"
                                    + "|subtitle|paragraph|caption)[.!]?$"),
                    PlaceholderForm.of(
                            List.of("todo "),
                            "^TODO(?= [a-z]+ (?!list|lists|app|apps|comment|comments|item))"));

    /** Fields of a template that nobody filled in. */
    static final List<PlaceholderForm> FIELDS =
            List.of(
                    PlaceholderForm.of(List.of("{{"), "\\{\\{ ?[A-Za-z][A-Za-z0-9_. ]{0,40}\\}\\}"),
                    PlaceholderForm.of(List.of("*|"), "\\*\\|[A-Z][A-Z0-9_:]{1,40}\\|\\*"),
                    PlaceholderForm.of(List.of("%%"), "%%[a-z][a-z0-9_]{1,40}%%"));

    /** Alone in brackets, where a name would stand. */
    static final List<PlaceholderForm> FORM =
            List.of(
                    PlaceholderForm.of(
                            List.of(" ["),
                            "(?<=\\b(?:[Dd]ear|[Hh]i|[Hh]ello|in|at|near|on|from|by|with) )\\["
                                    + FIELD
                                    + "\\](?![(\\[:])"),
                    PlaceholderForm.of(
                            List.of("[number]", "[amount]", "[figure]"),
                            "(?<=\\b(?:[Aa]bout|[Aa]round|[Ss]ome|[Nn]early|[Aa]lmost|[Oo]ver|than|least"
                                    + "|to) )\\[(?:number|amount|figure)\\](?= [a-z])"),
                    PlaceholderForm.of(
                            List.of("["),
                            "(?<![\\w\\]\\\\])\\[(?:"
                                    + FIELD.toUpperCase(Locale.ROOT)
                                    + "|YEAR|AUTHOR|AMOUNT|NUMBER|CHECK|CHECK THIS|VERIFY|CONFIRM"
                                    + "|SOURCE|CITATION|CITE|REF)\\](?![(\\[:])"));

    /** A citation that was not found when the page was set. */
    static final List<PlaceholderForm> TYPESET =
            List.of(PlaceholderForm.of(List.of("[?]"), "(?<=[\\w.,;] )\\[\\?\\]"));

    /** Who writes about templates shows their fields. */
    static final Pattern ABOUT_TEMPLATES =
            Pattern.compile(
                    "(?i)\\b(?:template|templates|templating|syntax|placeholder|placeholders|"
                            + "variable|variables|tag|tags|expression|expressions|field|fields|"
                            + "merge|mustache|braces|token|tokens|markup|code|render|rendered)\\b");

    private PlaceholderForms() {}
}
