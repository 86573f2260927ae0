package org.claimcheck.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.nlp.Language;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for words that came a roundabout way, and quotations that stand apart. */
class AttributionTest {

    private static final Language LANGUAGE = new Language();

    private static List<Quotation> read(String text, EntityMention... names) {
        return QuotationReader.read(
                        Paragraphs.document(text.replace('|', '\n')),
                        LANGUAGE,
                        () -> List.of(names))
                .all();
    }

    private static String of(Span span, String text) {
        return span == null ? "-" : span.of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We lost,\" Mia Kern told Reuters.; Mia Kern; Reuters",
                "\"We lost,\" Mia Kern told the Weir Courier on Monday.; Mia Kern; Weir Courier",
                "\"We lost,\" Mia Kern said in an interview with Weir Radio.; Mia Kern; Weir Radio",
                "\"We lost,\" Mia Kern was quoted as saying by the BBC.; Mia Kern; BBC",
                "The Weir Courier, quoting Mia Kern, said it was \"a lost day\".; Mia Kern; Weir Courier",
                "\"We lost,\" the Weir Courier reported, quoting Mia Kern.; Mia Kern; Weir Courier",
                "\"We lost,\" Mia Kern told the committee.; Mia Kern; -",
                "\"We lost,\" Mia Kern told Jo Barr.; Mia Kern; -",
                "\"We lost,\" Mia Kern said in a statement.; Mia Kern; -",
                "The Weir Courier said it was \"a lost day\".; Weir Courier; -",
            })
    void outletBetweenSpeakerAndWriter(String text, String speaker, String outlet) {
        Attribution who = read(text).get(0).attribution();
        assertThat(who.speaker()).isEqualTo(speaker);
        assertThat(of(who.via(), text)).isEqualToIgnoringCase(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The High Court held that \"no boat may lie here\" at night.; ORGANISATION",
                "The Fifth Amendment provides that nobody may \"lie here at night\".; DOCUMENT",
                "The Weir Act 1911 says \"no boat may lie here\" at night.; DOCUMENT",
                "The survey found \"no boat of any size\" in the bay.; DOCUMENT",
                "In a statement, the port office said it was \"a lost day\".; ORGANISATION",
                "The report said it was \"a lost day for the port\".; DOCUMENT",
                "Critics say it was \"a lost day for the port\".; UNNAMED",
                "The club held \"a long and merry feast\" in May.; NOBODY",
                "Mia Kern found \"a long and merry feast\" in May.; NOBODY",
                "\"It is late,\" the keeper thought.; PERSON",
            })
    void whoLaysDownAndFinds(String text, Attribution.Kind kind) {
        assertThat(read(text).get(0).attribution().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We lost,\" said Omar Sheikh, 52, who sells tyres.; Omar Sheikh",
                "\"We lost,\" said Jo Major.; Jo Major",
                "\"We lost,\" said Mia Sergeant, a coach.; Mia Sergeant",
                "\"We lost,\" said Dr Mia Imam, who leads the club.; Mia Imam",
                "\"We lost,\" said Mr Sheikh, 40.; Sheikh",
                "Omar Sheikh sells tyres. \"We lost,\" Sheikh said.; Omar Sheikh",
                "\"We lost,\" said Sheikh Omar.; Omar",
                "\"We lost,\" Major Mia Kern said.; Mia Kern",
                "\"We lost,\" the Major said.; the Major",
                "\"We lost,\" the Weir Bishop said.; the Weir Bishop",
                "\"We lost,\" said the Prime Minister.; the Prime Minister",
                "\"We lost,\" Witness A told the inquiry.; Witness A",
                "\"We lost,\" Witness B told the inquiry.; Witness B",
                "\"We lost,\" said Player A on Monday.; Player A",
                "\"We lost\", as Mayor Mia Kern likes to put it.; Mia Kern",
                "\"We lost\", as my teacher Mr Kern liked to say.; Kern",
                "\"We lost\", as she used to say.; she",
            })
    void surnamesThatAreTitlesAndLettersAndHabits(String text, String speaker) {
        Attribution who = read(text).get(0).attribution();
        assertThat(who.speaker() == null ? of(who.mention(), text) : who.speaker())
                .isEqualTo(speaker);
    }

    @Test
    void namesFoundDecideWhatALastNameIs() {
        String text = "Rain fell. \"We lost,\" Tarkwell said.";
        Span name = new Span(text.indexOf("Tarkwell"), text.indexOf("Tarkwell") + 8);
        for (EntityMention.Kind kind : EntityMention.Kind.values()) {
            Attribution who = read(text, new EntityMention(kind, name, "x")).get(0).attribution();
            assertThat(who.kind())
                    .isEqualTo(
                            kind == EntityMention.Kind.PERSON
                                    ? Attribution.Kind.PERSON
                                    : Attribution.Kind.ORGANISATION);
        }
        assertThat(read(text).get(0).attribution().kind()).isEqualTo(Attribution.Kind.ORGANISATION);
    }

    @Test
    void mostMentionsDecideWhereOneIsMissing() {
        String text = "Tarkwell came. Tarkwell sat. Rain fell. \"We lost,\" Tarkwell said.";
        List<EntityMention> names = new ArrayList<>();
        names.add(new EntityMention(EntityMention.Kind.PERSON, new Span(0, 8), "x"));
        names.add(new EntityMention(EntityMention.Kind.PERSON, new Span(15, 23), "x"));
        Attribution who = read(text, names.toArray(EntityMention[]::new)).get(0).attribution();
        assertThat(who.kind()).isEqualTo(Attribution.Kind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "“The mayor, Jo Barr, said ‘never’ to me,” Mia Kern said.; Jo Barr; PERSON",
                "“I said ‘never’ to them,” Mia Kern said.; Mia Kern; PERSON",
                "“He said ‘never’ to me,” Mia Kern said.; -; PRONOUN_UNRESOLVED",
                "“The sign at the door read ‘closed’,” Mia Kern said.; -; DOCUMENT",
                "“It was a ‘never’ place,” Mia Kern said.; -; NOBODY",
            })
    void nestedHasItsOwnSpeaker(String text, String speaker, Attribution.Kind kind) {
        List<Quotation> all = read(text);
        assertThat(all.get(0).attribution().speaker()).isEqualTo("Mia Kern");
        assertThat(all.get(1).kind()).isEqualTo(Quotation.Kind.NESTED);
        assertThat(all.get(1).attribution().kind()).isEqualTo(kind);
        assertThat(all.get(1).attribution().speaker())
                .isEqualTo(speaker.equals("-") ? null : speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "> The sea gives. — Mia Kern|The town lies by the sea.; EPIGRAPH",
                "“The sea gives.” — Mia Kern|The town lies by the sea.; EPIGRAPH",
                "The town lies by the sea.|> The sea gives. — Mia Kern|It rains.; BLOCK",
                "The town lies by the sea.|“The sea gives.” — Mia Kern|It rains.; PULL",
                "> The sea gives, it takes, it waits.|The town lies by the sea.; BLOCK",
                "Rain.|> The sea gives and takes.|\"The sea gives and takes,\" said Mia Kern.; PULL",
                "Rain.|\"The sea gives and takes.\"|She said the sea gives and takes at will.; PULL",
                "Rain.|\"The sea gives and takes.\"|\"The sea gives and takes.\"; DIRECT",
                "Rain.|> The sea gives and takes.|The sea gives and rests.; BLOCK",
            })
    void whatStandsApart(String text, Quotation.Kind kind) {
        assertThat(read(text).get(0).kind()).isEqualTo(kind);
    }
}
