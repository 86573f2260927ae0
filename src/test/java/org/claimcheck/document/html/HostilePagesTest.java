package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.document.Document;
import org.claimcheck.document.MappingCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePagesTest {

    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<i id=x>",
        "</i>",
        "<a href=u>",
        "</a>",
        "<a name=y>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<th>",
        "<li>",
        "<ol>",
        "</ol>",
        "<ul class=references>",
        "<pre>",
        "</pre>",
        "<br>",
        "<br><br>",
        "<h1>",
        "</h2>",
        "<blockquote>",
        "</blockquote>",
        "<svg>",
        "</svg>",
        "<math>",
        "</math>",
        "<select>",
        "<option>",
        "</select>",
        "<template>",
        "</template>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<textarea>\n",
        "</textarea>",
        "<title>",
        "<form>",
        "<figure>",
        "<figcaption>",
        "<q>",
        "<sup>",
        "</sup>",
        "<span hidden>",
        "</span>",
        "<noscript>",
        "<code>",
        "&amp;",
        "&amp",
        "&nbsp;",
        "&nbsp",
        "&lt;p&gt;",
        "&eacute;",
        "&notit;",
        "&notin;",
        "&#0;",
        "&#xD83D;",
        "&#128512;",
        "&#x80;",
        "&",
        "&;",
        "&#",
        "&#x",
        "&#x;",
        "&unknown;",
        "&NotEqual",
        "&bne;",
        "&fjlig;",
        "&semi;",
        "&Tab;",
        "&NewLine;",
        "&shy;",
        "&ZeroWidthSpace;",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "\u00a0",
        "\u3000",
        "\r\n",
        "\r",
        "\n",
        "\t",
        " ",
        "  ",
        "\0",
        "\f",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "e\u0301",
        "word",
        "Two words, ",
        "<",
        ">",
        "\"",
        "1",
        "A sentence that is long enough to count as prose, by any measure, on any page of text. ",
    };

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1500)
    void everyPieceOfTextLeadsToItsSource(@ForAll("pages") String html) {
        Document page = Pages.read(html);
        MappingCheck.check(page);
        assertThat(Pages.texts(Pages.read(html))).isEqualTo(Pages.texts(page));
    }

    static Stream<Arguments> large() {
        int many = 100_000;
        return Stream.of(
                Arguments.of("nested", "<div>".repeat(many) + "core" + "</div>".repeat(many)),
                Arguments.of("inline", "<b>".repeat(many) + "core"),
                Arguments.of("paragraphs", "<p>core ".repeat(many)),
                Arguments.of("links", "<a href=x>core ".repeat(many)),
                Arguments.of("anchors", "<a name=x></a><i id=y></i>".repeat(many) + "core"),
                Arguments.of("lists", "<ul><li>".repeat(many) + "core"),
                Arguments.of("cells", "core<table><tr>" + "<td>a".repeat(many)),
                Arguments.of("tables", "<table><tr><td>core".repeat(many / 20)),
                Arguments.of("breaks", "core" + "<br>".repeat(many) + "core"),
                Arguments.of("entities", "core " + "&amp".repeat(many)),
                Arguments.of("ampersands", "core " + "&".repeat(many)),
                Arguments.of("digits", "core &#" + "1".repeat(50 * many)),
                Arguments.of("letters", "core &" + "a".repeat(50 * many)),
                Arguments.of("line", "core " + "word, ".repeat(9 * many)),
                Arguments.of("space", "core" + " \n".repeat(25 * many) + "core"),
                Arguments.of("no-break space", "core" + "&nbsp;".repeat(many) + "core"),
                Arguments.of("brackets", "core" + "<".repeat(many)),
                Arguments.of("hidden", "<div hidden class=comments>".repeat(many) + "core"),
                Arguments.of(
                        "notes", "<ol class=references>" + "<li id=cite_note-1>core".repeat(many)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void readsLargePagesInLinearTime(String name, String html) {
        Document page = assertTimeout(Duration.ofSeconds(20), () -> Pages.read(html));
        assertThat(page.text()).as(name).contains("core");
    }

    @Test
    void readsEveryPrefixOfAPage() {
        String html =
                "<html><head><title>A &amp; b</title><meta property=og:title content='A'></head>"
                        + "<body><p id='a'>One <a href=\"b\">two</a> &eacute;<!-- c --></p></body>";
        for (int end = 0; end <= html.length(); end++) {
            MappingCheck.check(Pages.read(html.substring(0, end)));
        }
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(List.of("", " ", "\0", "<", "<!doctype html>", "<frameset><frame></frameset>"))
                .allSatisfy(html -> MappingCheck.check(Pages.read(html)));
        assertThat(Pages.texts(Pages.read(" \n"))).isEmpty();
    }
}
