package org.claimcheck.document.wiki;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.document.Drafts;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.input.Format;

/** Any wikitext whatever: its document leads back to what was written. */
class WikiMappingTest {

    private static final List<String> SCRAPS =
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
    Arbitrary<String> drafts() {
        return Drafts.of(SCRAPS);
    }

    @Property(tries = 4000)
    void leadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.WIKITEXT);
    }
}
