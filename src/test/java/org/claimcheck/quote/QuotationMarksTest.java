package org.claimcheck.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.nlp.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a quotation mark, which two belong together, and which pieces are one utterance. */
class QuotationMarksTest {

    private static final Language LANGUAGE = new Language();

    private static Quotations read(String text) {
        return QuotationReader.read(
                Paragraphs.document(text.replace('|', '\n')), LANGUAGE, List::of);
    }

    private static List<String> spans(String text) {
        return read(text).all().stream().map(q -> q.span().of(text.replace('|', '\n'))).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "Kern wrote: &ldquo;Sold out&rdquo; again.^ &ldquo;Sold out&rdquo;",
                "Kern wrote: &laquo;Sold out&raquo; again.^ &laquo;Sold out&raquo;",
                "Kern wrote: &#34;Sold out&#34; again.^ &#34;Sold out&#34;",
                "Kern wrote: \uff02Sold out\uff02 again.^ \uff02Sold out\uff02",
                "Kern wrote: ‚Sold out‘ again.^ ‚Sold out‘",
                "Kern wrote: ‹Sold out› again.^ ‹Sold out›",
                "Kern wrote: ”Sold out” again.^ ”Sold out”",
                "Kern wrote: \"Sold out“ again.^ \"Sold out“",
                "Kern wrote: ``Sold out\" again.^ ``Sold out\"",
                "Kern wrote: `Sold out' again.^ `Sold out'",
                "Kern wrote: “Sold out.” ((it)) Then rain.^ “Sold out.”",
                "Kern wrote: “’Twas sold out in ’98.” Then rain.^ “’Twas sold out in ’98.”",
                "‘’Tis sold out,’ Kern wrote.^ ‘’Tis sold out,’",
                "Kern wrote: “[We] sold … out [sic].” Then rain.^ “[We] sold … out [sic].”",
                "Mayor calls hall 'a disgrace'^ 'a disgrace'",
                "Kern said the 6'2\" door is \"too low\".^ \"too low\"",
                "The 12\" disc was \"sold out\" by May.^ \"sold out\"",
            })
    void oneQuotation(String text, String span) {
        assertThat(spans(text)).containsExactly(span);
        assertThat(read(text).unbalanced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "“He said ‘no,’” Kern said.; “He said ‘no,’”; ‘no,’",
                "‘He said “no,”’ Kern said.; ‘He said “no,”’; “no,”",
                "\"He said 'no,'\" Kern said.; \"He said 'no,'\"; 'no,'",
                "Kern wrote: «He said “no” twice».; «He said “no” twice»; “no”",
                "Kern wrote: „He said ‚no‘ twice“.; „He said ‚no‘ twice“; ‚no‘",
                "``He said `no' twice,'' Kern said.; ``He said `no' twice,''; `no'",
            })
    void oneInsideTheOther(String text, String outer, String inner) {
        assertThat(spans(text)).containsExactly(outer, inner);
        assertThat(read(text).all().get(1).kind()).isEqualTo(Quotation.Kind.NESTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"The door,\" Mia Kern said, \"was locked,\" and added, \"from inside.\"; 3",
                "“We waited,” said Mia Kern. “Then we left.”; 2",
                "«We waited.|«Then we left», Mia Kern said.; 2",
                "‘We waited.|‘Then we left,’ Mia Kern said.; 2",
                "\"We waited.|\"Then we left,\" Mia Kern said.; 2",
                "Mia Kern called it \"frank\" and \"useful for all of us\".; 2",
            })
    void piecesHaveOneSpeaker(String text, int pieces) {
        List<Quotation> all = read(text).all();
        assertThat(all).hasSize(pieces);
        assertThat(all).extracting(q -> q.attribution().speaker()).containsOnly("Mia Kern");
        assertThat(read(text).unbalanced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"The door,\" Mia Kern said, \"was locked.\"; true",
                "«We waited.|«Then we left», Mia Kern said.; true",
                "\"We waited,\" Mia Kern said. Rain fell. \"We left,\" said Jo Barr.; false",
                "Mia Kern called it \"frank\". Jo Barr called it \"useful for us\".; false",
            })
    void piecesOfOneUtteranceShareTheirGroup(String text, boolean one) {
        List<Quotation> all = read(text).all();
        assertThat(all.get(0).group() == all.get(1).group()).isEqualTo(one);
    }

    @Test
    void valuesOfAttributesThatLeakedAreNoQuotations() {
        assertThat(spans("See <a href=\"https://example.org\" data-id=\"12 34\">it</a> there."))
                .isEmpty();
    }

    @Test
    void transcriptLinesHaveNoMarksAndNoQuotations() {
        assertThat(spans("KERN: Did you see it?|BARR: Look, I saw what I saw.")).isEmpty();
        assertThat(read("BARR: \"I saw what I saw.\"").all().get(0).attribution().speaker())
                .isEqualToIgnoringCase("barr");
    }
}
