package org.claimcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void textAndAttributesAreEscaped() {
        Html html = new Html().open("p", "title", "\"><b> & '").text("</p> & \"'").close("p");
        assertThat(html)
                .hasToString(
                        "<p title=\"&quot;&gt;&lt;b&gt; &amp; &#39;\">&lt;/p&gt; &amp; &quot;&#39;"
                                + "</p>");
    }

    @Test
    void anEmptyAttributeIsABareName() {
        assertThat(new Html().open("details", "open", "")).hasToString("<details open>");
    }

    @Test
    void controlAndDirectionCharactersAreReplaced() {
        assertThat(new Html().text("a\u0000b\u001bc\u202ed\u2066e\u0085f\tg\nh"))
                .hasToString("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\tg\nh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/b?c=d", "http://a.example", "HTTPS://a.example/"})
    void webAddressesCanBeClicked(String address) {
        assertThat(new Html().address(address).toString())
                .contains("href=\"" + address + "\"")
                .contains("rel=\"noreferrer noopener\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//a.example/x",
                "/wiki/Page",
                "https ://a.example",
                "https://a.example/\"x",
                "mailto:a@b.example",
                "x"
            })
    void othersAreText(String address) {
        assertThat(new Html().address(address).toString()).doesNotContain("href");
    }
}
