package org.claimcheck.document.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.claimcheck.document.Document;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is repeated 100,000 times is read in time linear in its length, on a small stack. */
class HostileWikitextTest {

    private static final int TIMES = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "}}",
                "{{{",
                "[[",
                "]]",
                "[[a|",
                "{{a|",
                "{{a|b=",
                "<ref>",
                "<ref name=a>",
                "<ref name=a />",
                "</ref>",
                "\n{|",
                "\n{|\n|a",
                "\n|}",
                "<!--",
                "-->",
                "<nowiki>",
                "<pre>",
                "<a ",
                "<",
                "<references>",
                "<references />",
                "<ref>x</ref>\n<references/>",
                "<ref name=a>",
                "<ref name=a>x</ref>",
                "''",
                "'''",
                "'''''",
                "''a'''b ",
                "*",
                "#",
                "\n* a",
                "\n=",
                "\n== a",
                "\n== a ==",
                "=",
                "[http://a ",
                "http://a",
                "http://a.b/c ",
                "&",
                "&amp;",
                "__",
                "----",
                "\n-",
                "\n|-",
                "|",
                "||",
                "{{cite web|url=http://a|title=b}}",
                "{{cite web|title=",
                "{{sfn|a|2004}}",
                "{{sfn|a|",
                "{{efn|",
                "{{quote|",
                "<blockquote>",
                "</blockquote>",
                "<sup>",
                "</sup>",
                "<tr><td>",
                "[[File:a|thumb|",
                "[[File:a|thumb|b]]",
                "{{x}}",
                "{{x}} {{y}}\n",
                "{{x|<ref>a</ref>}}",
                "\n x",
                " ",
                "\n",
                "<gallery>",
                "~~~~",
                "{{infobox\n|a=",
                "{{reflist}}",
                "{{r|a}}",
                "[[|",
                "[[File:|\n\n",
                "[[Category:",
                "[[Category:a]]",
                "[[Category:a|",
                "{{a|[[|",
                "\n{|\n|",
                "{{ublist|",
                "{{columns-list|\n",
                "<poem>",
                "[",
                "{",
                "{|",
                "<math>",
                "\r"
            })
    void repeatsTakeLinearTime(String piece) {
        assertTimeoutPreemptively(PATIENCE, () -> read(piece.repeat(TIMES)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{a|;}}",
                "{{lang|fr|;}}",
                "{{quote|;}}",
                "[[a|;]]",
                "<sup>;</sup>",
                "{{efn|;}}",
                "{{nowrap|;}}",
                "{{cite web|title=;}}",
                "{{ublist|;}}",
                "{{columns-list|;}}",
                "<blockquote>;</blockquote>",
                "\n{|\n|;\n|}",
                "{{{a|;}}}",
                "[[File:a|thumb|;]]"
            })
    void depthTakesNoStack(String pair) throws InterruptedException {
        String[] halves = pair.split(";", -1);
        String page = halves[0].repeat(20_000) + "x" + halves[1].repeat(20_000);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread =
                new Thread(
                        null,
                        () -> assertTimeoutPreemptively(PATIENCE, () -> read(page)),
                        "small stack",
                        256 << 10);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        thread.join(PATIENCE.toMillis() * 2);
        assertThat(thread.isAlive()).isFalse();
        assertThat(thrown.get()).isNull();
    }

    @Test
    void anOpenMarkSwallowsNothing() {
        for (String mark :
                new String[] {"{{", "[[", "<ref>", "\n{|", "<!--", "<nowiki>", "<pre>"}) {
            Document page = read("One " + mark + " two.\n\nThree.\n\n" + "Four. ".repeat(100));
            assertThat(page.text()).contains("two.", "Three.", "Four. Four.");
        }
    }

    private static Document read(String page) {
        return MappingCheck.read(page, Format.WIKITEXT);
    }
}
