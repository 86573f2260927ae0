package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.document.Document;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a page leads to its place in the author's file, whatever the markup. */
class PagePositionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Caf&eacute; &amp; bar &#x1F600; &#128512; &notit; &copy2019 &hellip;x</p>",
                "<p>ten&nbsp;kilometres, 5\u00a0% and\u202f7\u2009m&ensp;wide</p>",
                "<p>one\r\ntwo\rthree\nfour</p>\r\n<pre>\r\na\r\nb\r\n</pre>",
                "<p>tide \ud83c\udf0a up \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 here</p>",
                "<p>dis\u00adestab&shy;lish and&zwnj;zero\u200bwidth &#8203;join\u2060ed</p>",
                "\ufeff<p>behind a mark of byte order</p>",
                "<p>one<b>two<i>three</b>four</i> five</p><p>six<div>seven</p>eight</div>",
                "<table>fostered<tr>words<td>cell</td>more</tr><p>again</p></table>after",
                "<p>wo<b>rd</b>s <a href=x>li<em>n</em>k</a>ed<!-- not -->here</p>",
                "<ul><li>one<ul><li>two</ul>three<li>four</ul>",
                "<p>a &lt;b&gt; c &amp;amp; d &#0; e &#xD800; f &; g &#; h</p>",
                "<svg><text>sign</text></svg><p>x\0y</p><plaintext>rest <p>of it",
                "<?xml version='1.0'?><html><body><p>one<span/> two</p><div/><p>three</p>"
                        + "<p><em/>four <i/>five</p></body></html>",
            })
    void everyWordLeadsToItsPlace(String html) {
        Document page = Pages.read(html);
        MappingCheck.check(page);
        MappingCheck.checkWords(page);
        MappingCheck.checkLineEnds(html, Format.HTML);
        assertThat(page.blocks()).isNotEmpty();
    }

    @Test
    void aShortFormInXhtmlClosesItself() {
        Document page =
                Pages.read(
                        "<?xml version='1.0'?><html><head><title/><script/></head><body>"
                                + "<p>One <em/>two.</p><table><tr><td/><td>Three</td></tr></table>"
                                + "<h2/><p>Four.</p></body></html>");
        assertThat(Pages.texts(page)).containsExactly("One two.", "Three", "Four.");
        assertThat(page.inlines()).isEmpty();
    }
}
