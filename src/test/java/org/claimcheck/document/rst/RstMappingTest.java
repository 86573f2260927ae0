package org.claimcheck.document.rst;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.document.Drafts;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.input.Format;

/** Any reStructuredText whatever: its document leads back to what was written. */
class RstMappingTest {

    private static final List<String> SCRAPS =
            List.of(
                    "word",
                    "Word.",
                    " ",
                    "  ",
                    "   ",
                    "\n",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\t",
                    "*",
                    "**",
                    "`",
                    "``",
                    "|",
                    "_",
                    "__",
                    "\\",
                    "::",
                    "::\n\n   ",
                    ":",
                    "* ",
                    "- ",
                    "1. ",
                    "#. ",
                    "(a) ",
                    "[1]_",
                    "[#]_",
                    "[#x]_",
                    "[*]_",
                    "[CIT]_",
                    ".. [1] ",
                    ".. [#] ",
                    ".. [#x] ",
                    ".. [*] ",
                    ".. [CIT] ",
                    ".. ",
                    "..\n",
                    ".. _a: http://a.b\n",
                    "a_",
                    "`a b`_",
                    "`a <http://b>`_",
                    ".. note:: ",
                    ".. figure:: a\n",
                    ".. epigraph::\n",
                    ".. math:: a\n",
                    ".. code:: x\n",
                    ".. table:: T\n",
                    "   :a: b\n",
                    ":Date: 2020-01-02\n",
                    ":ref:`a`",
                    ":cite:`a,b`",
                    ":sup:`2`",
                    "=====",
                    "-----",
                    "\n=====\n",
                    "\n----\n",
                    "===  ===\n",
                    "+---+---+\n",
                    "| a | b |\n",
                    "| a\n",
                    ">>> x\n",
                    "-- A",
                    "\"",
                    "http://a.b.",
                    "\u00e9",
                    "\ud83d\ude00",
                    "\u00a0",
                    "\0");

    @Provide
    Arbitrary<String> drafts() {
        return Drafts.of(SCRAPS);
    }

    @Property(tries = 2000)
    void leadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.RST);
    }
}
