package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Span;

/** The written forms of placeholders in a sentence. Every repetition is bounded. */
final class Placeholders {

    /**
     * A form that placeholders have.
     *
     * @param anchors one of these, in lower case, stands in every one: most sentences hold none
     */
    private record Form(List<String> anchors, Pattern pattern) {

        boolean mayStandIn(String lower) {
            for (String anchor : anchors) {
                if (lower.contains(anchor)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final String NOUN =
            "(?:source|link|url|citation|reference|quote|quotation|photo|picture|image|caption|"
                    + "name|date|number|figure|title|headline|text|details?|example|statistics?|"
                    + "data|email|address|city|company|company name|product|price|location|byline)";

    /** Anywhere. */
    private static final List<Form> ALWAYS =
            List.of(
                    // [insert source], [add a link to the study], [your company name]
                    form(List.of("insert "), "(?i)[\\[<](?:please )?insert [^\\[\\]<>\\n]{2,60}[\\]>]"),
                    form(List.of("add "), 
                            "(?i)\\[(?:please )?add (?:a |an |the )?"
                                    + NOUN
                                    + "\\b[^\\[\\]\\n]{0,40}\\]"),
                    form(List.of("[your "), 
                            "(?i)\\[your (?:full |first |last |company |business )?"
                                    + NOUN
                                    + "(?: here)?\\]"),
                    form(List.of(" here]"), "(?i)\\[" + NOUN + "(?: goes)? here\\]"),
                    form(List.of("name]", "recipient]"), "\\[(?:First Name|Last Name|Company Name|Recipient)\\]"),
                    form(List.of(" goes here"), 
                            "(?i)\\b(?:text|caption|headline|title|content|image|photo|quote)"
                                    + " goes here\\b"),
                    // Notes to oneself, in brackets or with a colon
                    form(List.of("[todo", "[fixme", "[tb", "[tk", "[xxx"), 
                            "\\[(?:TODO|FIXME|TBD|TBC|TK|TKTK|XXX)\\b[^\\[\\]\\n]{0,80}\\]"),
                    form(List.of("(todo", "(fixme"), "\\((?:TODO|FIXME)\\b[^()\\n]{0,80}\\)"),
                    form(List.of("todo:", "fixme:", "tbd:", "tk:"), "(?<![\\w/@#.\"'`-])(?:TODO|FIXME|TBD|TK):(?!//)(?=\\s)"),
                    // To come
                    form(List.of("tktk", "tk tk"), "\\bTK(?:TK)+\\b|\\bTK TK\\b"),
                    form(List.of("$tk", "£tk", "€tk"), "[$£€]TK\\b"),
                    form(List.of("tk "), 
                            "\\bTK(?= (?:percent|per cent|million|billion|thousand|people|years|"
                                    + "months|days|words|miles|dollars|pounds|euros)\\b)"),
                    // Figures to be filled in
                    form(List.of(" xx "), 
                            "(?<=(?:^|\\s)(?:Some|About|Over|Nearly|[a-z]{1,12}) )XX(?= (?:people|children|years|months|days|hours"
                                    + "|members|employees|pounds|dollars|euros"
                                    + "|percent|miles|tonnes|tons)\\b)"),
                    form(List.of("xx"), "[$£€]X{2,9}\\b|\\bX{2,9}%|\\bX{2,9}(?= per ?cent\\b)"));

    /** Fields of a form letter: a closed list, since editors put other words in brackets. */
    private static final String FIELD =
            "(?:name|location|city|town|company|date|address|phone|email|venue|title|surname"
                    + "|firstname|lastname)";

    /** In running text only: schedules and tables say TBD and mean it. */
    private static final List<Form> IN_PROSE =
            List.of(
                    form(List.of(" tbd", " tbc", " tk"), "\\b" + NOUN + " (?:TBD|TBC|TK)\\b"),
                    // not where it abbreviates the words before it
                    form(List.of("(tbd)"), "(?<=\\b[a-ce-zA-CE-Z0-9]\\w{0,30} )\\(TBD\\)"),
                    form(List.of("(tbc)"), "(?<=\\b[abd-zABD-Z0-9]\\w{0,30} )\\(TBC\\)"),
                    form(List.of("(tk)"), "(?<=\\b[a-jl-zA-JL-Z0-9]\\w{0,30} )\\(TK\\)"),
                    form(List.of("(xxx)"), "\\(XXX\\)"),
                    form(List.of(" xxx "), "(?<=[a-z] )XXX(?= (?:people|years|million|billion)\\b)"),
                    form(List.of("fixme "), "^FIXME(?= [a-z]+ (?!comment|comments|tag|tags|note|notes))"),
                    form(List.of("lorem ipsum"), "(?i)^Lorem ipsum[.\u2026]{0,3}\\s*$"),
                    form(List.of("click "), 
                            "(?i)^(?:double )?click (?:here )?to (?:edit|add|change) (?:this |your"
                                    + " |some |a |the )?(?:own )?(?:text|title|content|heading"
                                    + "|subtitle|paragraph|caption)[.!]?$"),
                    form(List.of("todo "), 
                            "^TODO(?= [a-z]+ (?!list|lists|app|apps|comment|comments|item))"));

    /** Fields of a template that nobody filled in. */
    private static final List<Form> FIELDS =
            List.of(
                    form(List.of("{{"), "\\{\\{ ?[A-Za-z][A-Za-z0-9_. ]{0,40}\\}\\}"),
                    form(List.of("*|"), "\\*\\|[A-Z][A-Z0-9_:]{1,40}\\|\\*"),
                    form(List.of("%%"), "%%[a-z][a-z0-9_]{1,40}%%"));

    /** Alone in brackets, where a name would stand. */
    private static final List<Form> FORM =
            List.of(
                    form(List.of("["), 
                            "(?<=\\b(?:[Dd]ear|[Hh]i|[Hh]ello|in|at|near|on|from|by|with) )\\["
                                    + FIELD
                                    + "\\](?![(\\[:])"),
                    form(List.of("["), 
                            "(?<![\\w\\]\\\\])\\["
                                    + FIELD.toUpperCase(Locale.ROOT)
                                    + "\\](?![(\\[:])"));

    /** Who writes about templates shows their fields. */
    private static final Pattern ABOUT_TEMPLATES =
            Pattern.compile(
                    "(?i)\\b(?:template|templates|templating|syntax|placeholder|placeholders|"
                            + "variable|variables|tag|tags|expression|expressions|field|fields|"
                            + "merge|mustache|braces|token|tokens|markup|code|render|rendered)\\b");

    private Placeholders() {}

    /**
     * @param prose whether the sentence is running text
     * @param fields whether fields of templates may be left in such a document
     */
    static List<Span> in(String text, Span sentence, boolean prose, boolean fields) {
        String shown = sentence.of(text);
        String lower = shown.toLowerCase(Locale.ROOT);
        List<Span> found = new ArrayList<>();
        find(ALWAYS, shown, lower, sentence.start(), found);
        if (prose) {
            find(IN_PROSE, shown, lower, sentence.start(), found);
            List<Span> unfilled = new ArrayList<>();
            find(FORM, shown, lower, sentence.start(), unfilled);
            if (fields) {
                find(FIELDS, shown, lower, sentence.start(), unfilled);
            }
            if (!unfilled.isEmpty() && !ABOUT_TEMPLATES.matcher(shown).find()) {
                found.addAll(unfilled);
            }
        }
        return apart(found);
    }

    private static Form form(List<String> anchors, String pattern) {
        return new Form(anchors, Pattern.compile(pattern));
    }

    private static void find(
            List<Form> forms, String shown, String lower, int offset, List<Span> found) {
        for (Form form : forms) {
            if (form.mayStandIn(lower)) {
                Matcher matcher = form.pattern.matcher(shown);
                while (matcher.find()) {
                    found.add(new Span(matcher.start(), matcher.end()).shift(offset));
                }
            }
        }
    }

    /** The first of those that overlap. */
    private static List<Span> apart(List<Span> found) {
        found.sort(null);
        List<Span> out = new ArrayList<>();
        for (Span span : found) {
            if (out.isEmpty() || !out.get(out.size() - 1).overlaps(span)) {
                out.add(span);
            }
        }
        return out;
    }
}
