package org.claimcheck.document;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.input.Format;

/** Any Markdown and plain text whatever: its document leads back to what was written. */
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
        return Drafts.of(SCRAPS);
    }

    @Property(tries = 2000)
    void markdownLeadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.MARKDOWN);
    }

    @Property(tries = 1500)
    void plainTextLeadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.TEXT);
    }
}
