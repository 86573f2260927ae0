package org.claimcheck.document.wiki;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the page sees where a template stands, for the templates that writers of the
 * English Wikipedia and of Wikinews use in running text. Any other template is opaque.
 */
enum Family {
    /** A citation out of its parameters. */
    CITATION,
    /** A footnote: {@code {{efn|text}}}. */
    NOTE,
    /** A footnote that names an entry of the bibliography: {@code {{sfn|Smith|2004}}}. */
    SHORT_NOTE,
    /** The same in running text: {@code {{harvnb|Smith|2004}}}. */
    SHORT_FORM,
    /** Markers of named references: {@code {{r|name}}}. */
    REUSE,
    /** The place where footnotes are listed. */
    NOTE_LIST,
    /** A remark of an editor: {@code [citation needed]}. */
    REMARK,
    /** A sign or two. */
    SIGN,
    /** Its first parameter. */
    FIRST,
    /** The last of its unnamed parameters, after a language or a colour. */
    LAST,
    /** Its first parameter, and nothing an English reader could judge. */
    FOREIGN,
    DATE,
    FRACTION,
    CONVERSION,
    /** A quotation in a block of its own. */
    QUOTE,
    /** Its parameters, an item each. */
    ITEMS,
    /** Its first parameter, which holds whole paragraphs or lists. */
    BLOCKS,
    /** {@code {{ISBN|...}}} and its like: a label and a number. */
    IDENTIFIER,
    /** {@code {{URL|...}}}. */
    ADDRESS,
    /** {@code {{w|Page|text}}}. */
    PAGE_LINK,
    WEB_ARCHIVE,
    ANCHOR,
    /** The box of facts beside the article. */
    INFOBOX,
    /** Wikinews: the day of the article. */
    NEWS_DATE,
    BYLINE,
    /** Known to show nothing of the article's text. */
    SILENT,
    UNKNOWN;

    private static final Map<String, Family> NAMES = new HashMap<>();

    static {
        names(
                CITATION,
                "citation|cite|vcite book|vcite web|vcite journal|vcite news|source|sources");
        names(NOTE, "refn|efn|efn-ua|efn-lr|efn-ur|efn-lg|efn-la|notetag|#tag:ref|nb|footnote");
        names(SHORT_NOTE, "sfn|sfnp|sfnm|sfnmp|sfn2");
        names(
                SHORT_FORM,
                "harvnb|harv|harvtxt|harvp|harvcol|harvcolnb|harvcoltxt|harvid text|harvc|harvs");
        names(REUSE, "r|ref name");
        names(
                NOTE_LIST,
                "reflist|references|notelist|notelist-ua|notelist-lr|notelist-ur|notelist-lg"
                        + "|notelist-la|refs|reference list|notefoot|notes|ref list|references-small"
                        + "|efn-list|listaref|#tag:references");
        names(
                FIRST,
                "nowrap|small|smaller|big|larger|nobold|em|strong|center|centre|longitem|abbr"
                        + "|tooltip|sic|nihongo|no wrap|nobr|bold|italic|resize|large|sc|smallcaps"
                        + "|u|s|del|ins|var|mono|code|kbd|samp|tq|text|allow wrap|normal|nbsp text"
                        + "|visible anchor|vanchor|as of text|not a typo|proper name|title|noitalic"
                        + "|smalldiv|fontcolor text|ill|interlanguage link|nastaliq|unicode|hebrew|zh|noprint");
        names(LAST, "lang|color|font color|transl|transliteration|script|rtl-lang|colored link");
        names(
                DATE,
                "start date|end date|birth date|death date|birth date and age|death date and age"
                        + "|start date and age|end date and age|film date|dts|date table sorting|bda"
                        + "|dda|birth-date|death-date|birth-date and age|death-date and age"
                        + "|start-date|end-date|launch date|release date|birth year and age");
        names(FRACTION, "frac|fraction|sfrac");
        names(CONVERSION, "convert|cvt");
        names(
                QUOTE,
                "quote|blockquote|cquote|quotation|bquote|rquote|quote box|quotebox|pull quote"
                        + "|centered pull quote|poemquote|poem quote|block quote|long quotation"
                        + "|verse translation");
        names(
                ITEMS,
                "ublist|ubl|unbulleted list|hlist|flowlist|bulleted list|ordered list|bullet list"
                        + "|comma separated values|plain list items|indented plainlist");
        names(
                BLOCKS,
                "columns-list|plainlist|flatlist|cols|multicol list|div|block indent|in5|stack"
                        + "|collapsible list|hidden|collapse|align|colum list|column list|centered");
        names(ADDRESS, "url|official website|official|official url|website");
        names(PAGE_LINK, "w|wikipedia|link|wp");
        names(WEB_ARCHIVE, "webarchive|wayback|cite archive");
        names(ANCHOR, "anchor|anchors");
        names(INFOBOX, "taxobox|speciesbox|automatic taxobox|chembox|drugbox|geobox");
        names(NEWS_DATE, "date|pub date|publication date");
        names(BYLINE, "byline");
        names(
                IDENTIFIER,
                "isbn|issn|doi|oclc|pmid|pmc|arxiv|jstor|lccn|bibcode|isbnt|s2cid|hdl|ismn");
        names(
                SILENT,
                "main|main article|see also|for|about|further|further information|redirect"
                        + "|distinguish|other uses|hatnote|details|see|also|two other uses"
                        + "|reflist talk|refbegin|refend|div col|div col end|div end|col div"
                        + "|colbegin|colend|col-begin|col-break|col-end|col-2|clear|-|clr|toc"
                        + "|toc limit|toc left|toc right|notoc|authority control|portal|portal bar"
                        + "|commons|commons category|commonscat|wikiquote|wikisource|wiktionary"
                        + "|wikivoyage|wikinews|sister project links|coord|short description"
                        + "|use dmy dates|use mdy dates|use british english|use american english"
                        + "|use australian english|use canadian english|use indian english"
                        + "|pp-move-indef|pp-protected|pp-vandalism|good article|featured article"
                        + "|multiple issues|refimprove|more citations needed|unreferenced"
                        + "|unreferenced section|refimprove section|original research|primary sources"
                        + "|notability|pov|cleanup|cleanup rewrite|more footnotes|no footnotes"
                        + "|one source|tone|advert|orphan|update section|expand section|stub"
                        + "|persondata|el icon|dl icon|rp|ref label|note label|sfnref|harvid"
                        + "|pagename|fullpagename|defaultsort|displaytitle|increase|decrease"
                        + "|steady|flag|flagicon|spaces|void|null|s-start|s-end|s-off|s-bef"
                        + "|s-ttl|s-aft|s-legal|succession box|haudio|audio|listen|respell"
                        + "|publish|develop|original|abandoned|archived|peer reviewed|dispute"
                        + "|breaking|editprotected|haveyoursay|sister|commonsinline|bots"
                        + "|dynamic list|incomplete list|citation style|dead end|under construction"
                        + "|in use|current|merge|split|copyedit|copy edit|globalize|lead too short");
    }

    private static void names(Family family, String names) {
        for (String name : names.split("\\|", -1)) {
            NAMES.putIfAbsent(name, family);
        }
    }

    static Family of(Template template) {
        String name = template.name();
        if (Remarks.contain(name)) {
            return REMARK;
        }
        Family known = NAMES.get(name);
        if (known == CITATION && name.startsWith("source")) {
            // Wikinews cites with it; elsewhere it is anything.
            return template.first("url", "title") != null ? CITATION : UNKNOWN;
        }
        if (name.equals("date") && template.positional() != 1) {
            return UNKNOWN;
        }
        if (known != null) {
            return known;
        }
        if (Signs.contain(name)) {
            return SIGN;
        }
        if (name.startsWith("cite ") || name.startsWith("vcite ")) {
            return CITATION;
        }
        if (name.startsWith("infobox") || name.endsWith(" infobox")) {
            return INFOBOX;
        }
        if (name.startsWith("lang-")) {
            return FIRST;
        }
        if (name.startsWith("ipa") && (name.length() == 3 || "-c".indexOf(name.charAt(3)) >= 0)) {
            return FOREIGN;
        }
        boolean stub = name.endsWith("-stub") || name.endsWith(" icon") || name.startsWith("use ");
        boolean word = name.startsWith("defaultsort:") || name.startsWith("displaytitle:");
        boolean box = name.startsWith("s-") || name.endsWith("navbox") || name.startsWith("pp-");
        return stub || word || box ? SILENT : UNKNOWN;
    }

    /** The group of footnotes a template makes or lists; null where it has none of its own. */
    static @Nullable String group(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.equals("notetag") || low.equals("notefoot") || low.equals("nb")) {
            return "note";
        }
        if (!low.startsWith("efn") && !low.startsWith("notelist")) {
            return null;
        }
        int dash = low.indexOf('-');
        return switch (dash < 0 ? "" : low.substring(dash + 1)) {
            case "ua" -> "upper-alpha";
            case "lr" -> "lower-roman";
            case "ur" -> "upper-roman";
            case "lg" -> "lower-greek";
            default -> "lower-alpha";
        };
    }
}
