package org.claimcheck.document;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.input.Format;

/** Any text whatever: its document leads back to what was written. */
class MappingPropertyTest {

    private static final List<String> SCRAPS =
            List.of(
                    "word",
                    "Word.",
                    " ",
                    "  ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "*",
                    "**",
                    "_",
                    "`",
                    "``",
                    "[",
                    "]",
                    "(",
                    ")",
                    "](",
                    "[^1]",
                    "[^1]: ",
                    "![",
                    "> ",
                    "- ",
                    "1. ",
                    "[x] ",
                    "# ",
                    "---",
                    "===",
                    "|",
                    "\\|",
                    "\\*",
                    "\\",
                    "&amp;",
                    "&nbsp;",
                    "&#x41;",
                    "&no;",
                    "<b>",
                    "</b>",
                    "<br>",
                    "<div>",
                    "</div>",
                    "<p>",
                    "<td>",
                    "<!-- c -->",
                    "<!--",
                    "<script>",
                    "<a href=\"u\">",
                    "</a>",
                    "<http://a.b>",
                    "```",
                    "    ",
                    "{{ x }}",
                    "$a$",
                    "\0",
                    "\u00e9",
                    "\ud83d\ude00",
                    "\u00a0",
                    "key: value",
                    "\u2022 ",
                    "|-|-|\n",
                    "\"",
                    "'",
                    "http://a.b/",
                    "[a]: /u\n",
                    "+++",
                    "...");

    @Provide
    Arbitrary<String> drafts() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(40).map(s -> String.join("", s));
    }

    @Property(tries = 2000)
    void markdownLeadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.MARKDOWN);
    }

    @Property(tries = 1500)
    void plainTextLeadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.TEXT);
    }

    private static final List<String> WIKI_SCRAPS =
            List.of(
                    "word",
                    "Word.",
                    " ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "'",
                    "''",
                    "'''",
                    "'''''",
                    "[[",
                    "]]",
                    "[",
                    "]",
                    "|",
                    "||",
                    "{{",
                    "}}",
                    "{{{",
                    "}}}",
                    "{|",
                    "|}",
                    "\n{|\n",
                    "\n|-\n",
                    "\n| ",
                    "\n! ",
                    "\n|}",
                    "\n* ",
                    "\n# ",
                    "\n: ",
                    "\n; ",
                    "\n== H ==\n",
                    "==",
                    "<ref>",
                    "</ref>",
                    "<ref name=x>",
                    "<ref name=x />",
                    "<references />",
                    "<references>",
                    "</references>",
                    "{{reflist}}",
                    "{{reflist|refs=",
                    "{{cite web|title=T|url=http://a.b/|date=2004",
                    "{{cite book",
                    "|last=Smith|first=Ann",
                    "|isbn=1",
                    "{{sfn|Smith|2004|p=3}}",
                    "{{efn|",
                    "{{refn|group=n|",
                    "{{r|x}}",
                    "{{harvnb|Smith|2004}}",
                    "{{cn}}",
                    "{{citation needed|date=May 2004}}",
                    "{{unknown|a=",
                    "{{quote|",
                    "{{cquote|",
                    "{{ublist|a|b}}",
                    "{{infobox x\n| a = b\n| c = ",
                    "{{convert|600000|sqft|m2}}",
                    "{{start date|2004|5|1}}",
                    "{{circa|1890}}",
                    "{{nbsp}}",
                    "{{frac|3|1|2}}",
                    "{{lang|fr|mot}}",
                    "{{official website|http://a.b/}}",
                    "{{webarchive|url=http://a/}}",
                    "[http://a.b/ x",
                    "[http://a.b/]",
                    "http://a.b/c.",
                    "[[File:a.jpg|thumb|",
                    "[[Category:X]]",
                    "[[fr:X]]",
                    "[[Page (x)|]]",
                    "[[#h|x]]",
                    "<!--",
                    "-->",
                    "<nowiki>",
                    "</nowiki>",
                    "<pre>",
                    "</pre>",
                    "<math>",
                    "</math>",
                    "<br>",
                    "<blockquote>",
                    "</blockquote>",
                    "<tr><td>",
                    "</td>",
                    "</tr>",
                    "<li>",
                    "<sup>",
                    "</sup>",
                    "<gallery>\nFile:a|b\n",
                    "</gallery>",
                    "&amp;",
                    "&nbsp;",
                    "&no;",
                    "__TOC__",
                    "----",
                    "\n code",
                    "=",
                    "\0",
                    "\u00e9",
                    "\ud83d\ude00",
                    "\u00a0",
                    "<",
                    ">",
                    "\"");

    @Provide
    Arbitrary<String> wikiDrafts() {
        return Arbitraries.of(WIKI_SCRAPS).list().ofMaxSize(40).map(s -> String.join("", s));
    }

    @Property(tries = 4000)
    void wikitextLeadsBack(@ForAll("wikiDrafts") String draft) {
        MappingCheck.checked(draft, Format.WIKITEXT);
    }
}
