package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER =
            new SentenceSplitter(new Models().sentences.get());

    /** A bar marks where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two are old allies. [4] [5]|Next week they meet again.",
                "The two are old allies.[4][5]|Next week they meet again.",
                "The plan was dropped (1921). [22]|His notes survive.",
                "It rained.[citation needed]|Nobody minded.",
                "The dam holds.[^2]|The road does not.",
                "\"Will it last?\" he asked.|Nobody answered.",
                "\"Will it last?\" Marta Oduya asked.|Nobody answered.",
                "\"It will last.\"|Marta Oduya shook her head.",
                "\"It will last.\"|The mayor shook her head.",
                "He met Dr. Oduya and Sen. Falk in Washington.|They spoke for an hour.",
                "The U.S. Navy sent two ships.|The U.S. is not alone.",
                "She moved to the U.S.|The house was small.",
                "It opened in Jan. 2020 and closed in Feb. 2021.|It never reopened.",
                "Sen. Falk (R-Ariz.) voted no.|The bill passed.",
                "The meeting starts at 5 p.m. on Friday.|Bring a pen.",
                "The meeting ended at 5 p.m.|The mayor left at once.",
                "The court decided Hall v. Oduya in May.|It was close.",
                "See No. 10 and p. 55 of the report.|It is long.",
                "J. R. Falk wrote it.|It sold well.",
                "He joined Falk Inc. in May.|It failed.",
                "He joined Falk Inc.|The firm failed.",
                "It grew by 3.5 percent.|Nobody knows why.",
                "Is it true?|Yes!|It is.",
                "He left (she stayed.)|They met again.",
                "He wrote e.g. plays.|They failed.",
            })
    void boundaries(String marked) {
        List<String> wanted = List.of(marked.split("\\|", -1));
        String paragraph = marked.replace('|', ' ');
        assertThat(sentences(paragraph)).isEqualTo(wanted);
    }

    /** The same, with a broken bar where no space stands between. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two are old allies. [4], [5]|Next week they meet again.",
                "The two are old allies.[4][5]¦Next week they meet again.",
                "They were old allies [4]. [5]|Next week they meet again.",
                "They were old allies [4].|Next week they meet again.",
                "They were old allies.1|Next week they meet again.",
                "They were old allies.¹²|Next week they meet again.",
                "They were old allies.[a]|Next week they meet again.",
                "They were old allies.[note 3]|Next week they meet again.",
                "They were old allies.[12]:45|Next week they meet again.",
                "They were old allies.[12]:45–47|Next week they meet again.",
                "They were old allies (Oduya et al. 2019).|Next week they meet again.",
                "As Oduya et al. (2019) show, dams hold.|Others doubt it.",
                "Oduya et al. [12] show that dams hold.",
                "See Fig. 3 and Eq. 4 in Sect. 2.|The rest is noise.",
                "See Figs. 3 and 4, pp. 12–15, and vol. 3, no. 4.|The rest is noise.",
                "In Falk v. Oduya, the court ruled.|It was 1921.",
                "In Falk vs. Oduya Co., the court ruled.|It was 1921.",
                "The ruling, 410 U.S. 113 (1973), stands.|It was close.",
                "In Hall v. United States, 12 F.3d 45 (2d Cir. 1994), it held so.|It was close.",
                "The case is United States v. Falk.|The judge was old.",
                "The case is In re Falk.|The judge was old.",
                "\"Will it last?\" asked Marta Oduya.|Nobody answered.",
                "\"Will it last?\" the mayor asked.|Nobody answered.",
                "\"Will it last?\" the new mayor of Tarn asked.|Nobody answered.",
                "\"It will last!\" she said.|Nobody answered.",
                "\"It will last!\" Mr. Falk said.|Nobody answered.",
                "\"It will last.\"|He left.",
                "“It will last.”|“It will not.”",
                "“Will it last?”|The mayor shook her head.",
                "“Will it last?” Oduya, the mayor, said.|She left.",
                "'Will it last?' he asked.|Nobody answered.",
                "\"It will last,\" he said.|\"It must.\"",
                "“It will last,” said Dr. Oduya.|“It must.”",
                "She said: \"It will last.\"|Then she left.",
                "She asked \"Why?\" and left.|Nobody answered.",
                "He said he was \"done.\"|She was not.",
                "The band Wham! was popular.|It split.",
                "The site Yahoo! is old.|It was sold.",
                "The show \"What Now?\" is old.|It was sold.",
                "At 5 p.m. Mr. Oduya left the town.",
                "They met at 5 p.m.|Mr. Oduya left the town.",
                "They met at 5 p.m. on Monday.|It was cold.",
                "They met at 5 p.m. Monday in Tarn.|It was cold.",
                "They met at 5 p.m. EST in Tarn.|It was cold.",
                "They met at 5:30 p.m. (local time) in Tarn.|It was cold.",
                "They met at 5 a.m.|It was cold.",
                "They met at 5 a.m.|Nobody spoke.",
                "They came on the 3. of May.",
                "He was born on Jan. 5.|She was born later.",
                "He was born in Jan.|She was born later.",
                "He was born on Sept. 5, 1921.|She was born later.",
                "The Jan. 6 committee met.|It was cold.",
                "He came 3rd.|She came 4th.",
                "It was in World War I.|The town fell.",
                "It was in World War I.|Germany lost.",
                "Did you see Albert I. Oduya?|He left.",
                "We agreed, she and I.|Then we left.",
                "J. R. R. Falk wrote it.|It sold well.",
                "John F. Kennedy won.|He was young.",
                "George W. Bush and Dick B. Cheney won.|They were old.",
                "He met John F.|The rest is not known.",
                "She lives in Washington, D.C.|The house is small.",
                "She lives in Washington, D.C. and works there.",
                "She lives in Washington, D.C., and works there.|It is far.",
                "He works for the U.S. Department of Labor.|It is large.",
                "He works for the U.S. government.|It is large.",
                "He left the U.S. in May.|It was cold.",
                "He left the U.S.|In May he came back.",
                "The U.N. Security Council met.|It was cold.",
                "He has a Ph.D. in law.|She has none.",
                "He has a Ph.D.|She has none.",
                "Falk Jr. won.|Oduya lost.",
                "Martin Falk Jr. won.|Oduya lost.",
                "He joined Apple Inc. Falk left.",
                "They sell apples, pears, etc.|The shop is small.",
                "They sell apples, pears, etc. in the shop.|It is small.",
                "Gov. Falk and Lt. Gov. Oduya met.|It was cold.",
                "Rev. Falk and Prof. Dr. Oduya met.|It was cold.",
                "St. Falk Street and Mt. Oduya are near.|It is cold.",
                "He lives on Falk St.|The house is small.",
                "He lives at 12 Oak Ave. in Tarn.|It is small.",
                "Brig. Gen. Falk met Maj. Oduya.|It was cold.",
                "Approx. 20 came.|It was cold.",
                "It cost approx. $20.|It was cheap.",
                "It cost c. 20 pounds.|It was cheap.",
                "She lived c. 1650–1720.|He did not.",
                "The dam (est. 1921) holds.|It is old.",
                "It is 5 ft. tall.|It is heavy.",
                "It is 5 in. wide and 3 in. tall.|It is heavy.",
                "It weighs 5 lbs.|The box is small.",
                "It grew 3.5%.|Nobody knows why.",
                "It cost $3.50.|Nobody paid.",
                "It cost $3.|Nobody paid.",
                "It opened in 2020.|Nobody came.",
                "It opened in 2020.|30 people came.",
                "There were 20.|Thirty left.",
                "He waited ... and left.|Nobody came.",
                "He waited...|Nobody came.",
                "He waited . . . and left.|Nobody came.",
                "He waited…|Nobody came.",
                "“He waited …” said Falk.|Nobody came.",
                "He thought […] it was cold.|Nobody came.",
                "He thought it was cold. [...] Nobody came.",
                "It ended.¦Next came the rain.",
                "It ended.¦The rain came.",
                "It ended!¦Then came the rain.",
                "It cost 1,000.¦That is a lot.",
                "See config.Yaml for it.",
                "See example.com for it.|It is good.",
                "See Example.Com for it.|It is good.",
                "The site Booking.com is old.|It was sold.",
                "Use Node.js here.|It is fast.",
                "Use ASP.NET here.|It is fast.",
                "Use version 2.0.|It is fast.",
                "Use version 2.0.1 here.|It is fast.",
                "Open main.py and README.md now.|It is fast.",
                "Call System.out here.|It is fast.",
                "Call console.Log here.|It is fast.",
                "It is on amazon.Co here.",
                "Visit www.Example.org now.|It is fast.",
                "Write to falk@Tarn.org now.|It is fast.",
                "He said \"no.\"|She said \"yes.\"",
                "It rained (it always does).|We left.",
                "It rained.|(It always does.)|We left.",
                "It rained (it always does!) and we left.",
                "Is it so?|Yes.|No!|Who knows?!|We left.",
                "What?!|No.",
                "No. 5 is alive.|It is fast.",
                "The No. 1 team won.|It is fast.",
                "Is it true?|No.|It is not.",
                "He said no.|Then he left.",
                "Dr. No. was a film.",
                "The firm, Falk & Co., failed.|It was old.",
                "The firm, Falk Ltd., failed.|It was old.",
                "Falk Corp. Chief Executive Jane Oduya left.|It was cold.",
                "Falk Co. said it failed.|It was old.",
                "It is e.g. a dam, i.e. a wall.|It holds.",
                "It has many parts (e.g., Dams).|It holds.",
                "It is a dam, viz. Tarn.|It holds.",
                "Cf. Falk 1999.|It holds.",
                "Ibid., p. 3.|It holds.",
                "Op. cit., pp. 3 f.|It holds.",
                "He was 5 ft. 10 in.|She was taller.",
                "Sen. Falk (D-Calif.) and Rep. Oduya (R-Tex.) met.|It was cold.",
                "Gen. Sir J. Falk K.C.B. met the king.|It was cold.",
                "The Ph.D. Program is old.|It holds.",
                "He moved to St. Louis, Mo.|The house is small.",
                "He moved to Tarn, Pa., in May.|The house is small.",
                "Vol. 2 is out.|It sold well.",
                "It is the U.S.'s oldest dam.|It holds.",
                "The E.U. is large.|It holds.",
                "The temperature was 5 °C.|Nobody swam.",
                "The a.m. session was long.|It was cold.",
                "1. The dam holds.",
                "1.) The dam holds.|2.) The wall holds.",
                "1) The dam holds|2) The wall holds",
                "It has 1) a dam, 2) a wall and 3) a gate.|It holds.",
                "• The dam holds|• The wall holds",
                "The U.S. is big; the U.K. is not.|It holds.",
                "Lord J.R. Falk spoke.|It was cold.",
                "Oduya, R. (2016).|Dams of the north.",
                "It has Vitamin C.|(The other one has none.)",
                "Oduya M.D. spoke.|It was cold.",
                "He was No. 1.|She was No. 2.",
                "The result was 3–2.|Falk scored.",
                "The rule is in art. 5 para. 3.|It is old.",
                "The rule is in § 5.|It is old.",
                "Is it Falk's?|\"No,\" he said.",
                "He asked: \"Why?\"|Nobody knew.",
                "He asked, \"Why?\" before he left.|Nobody knew.",
                "He called it \"the dam.\"[4]|She did not.",
                "He called it “the dam.”4|She did not.",
                "*It holds.*|*It does.*",
                "It holds.**|**It does.",
            })
    void boundariesByWhatStandsAround(String marked) {
        List<String> wanted = List.of(marked.split("[|¦]", -1));
        assertThat(sentences(marked.replace('|', ' ').replace("¦", ""))).isEqualTo(wanted);
    }

    @Test
    void listNumberAloneIsNoSentence() {
        assertThat(sentences("1. The first point stands.")).hasSize(1);
    }

    @Test
    void sentencesCoverEverythingButWhiteSpace() {
        String paragraph = "  One.  Two?\u00a0Three… four!\tFive [4]  ";
        String kept =
                SPLITTER.split(paragraph).stream()
                        .map(s -> s.of(paragraph))
                        .collect(Collectors.joining());
        assertThat(kept.replaceAll("[\\s\u00a0]", ""))
                .isEqualTo(paragraph.replaceAll("[\\s\u00a0]", ""));
    }

    @Test
    void longParagraphsAreLinear() {
        String megabyte = "The dam holds (for now). ".repeat(40_000);
        List<Span> sentences = assertTimeout(Duration.ofMinutes(1), () -> SPLITTER.split(megabyte));
        assertThat(sentences).hasSize(40_000);
        String closing = "a] ".repeat(300_000);
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> SPLITTER.split(closing)))
                .isNotEmpty();
        for (String piece : List.of("a.\"A", "ab.Ab", "• 1) ", "a/a:", "=====", "1:1 ", "x.1 ")) {
            String text = piece.repeat(200_000 / piece.length());
            assertThat(assertTimeout(Duration.ofSeconds(20), () -> SPLITTER.split(text)))
                    .isNotEmpty();
        }
        String brackets = "[".repeat(100_000) + "] ".repeat(100_000);
        assertThat(assertTimeout(Duration.ofMinutes(1), () -> SPLITTER.split(brackets)))
                .isNotEmpty();
    }

    private static List<String> sentences(String paragraph) {
        return SPLITTER.split(paragraph).stream().map(s -> s.of(paragraph)).toList();
    }
}
