package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentNamesTest {
    @Test
    void findsTheLastNameOfAnIntroducedPerson() {
        List<String[]> sentences =
                List.of(words("Ottilie Brandvold arrived ."), words("Later Brandvold left ."));

        List<List<NameMention>> agreed =
                DocumentNames.agree(
                        sentences,
                        List.of(
                                List.of(new NameMention(0, 2, EntityMention.Kind.PERSON, 0.9)),
                                List.of()));

        assertThat(agreed.get(1)).hasSize(1);
        NameMention last = agreed.get(1).get(0);
        assertThat(last.start()).isEqualTo(1);
        assertThat(last.end()).isEqualTo(2);
        assertThat(last.kind()).isEqualTo(EntityMention.Kind.PERSON);
    }

    @Test
    void findsACompanyWithoutItsLegalForm() {
        List<String[]> sentences =
                List.of(words("Quillmere Ltd sells ink ."), words("Critics of Quillmere agree ."));

        List<List<NameMention>> agreed =
                DocumentNames.agree(
                        sentences,
                        List.of(
                                List.of(
                                        new NameMention(
                                                0, 2, EntityMention.Kind.ORGANIZATION, 0.8)),
                                List.of()));

        assertThat(agreed.get(1)).extracting(NameMention::start).containsExactly(2);
        assertThat(agreed.get(1).get(0).kind()).isEqualTo(EntityMention.Kind.ORGANIZATION);
    }

    @Test
    void findsAnEventAgainWhereItsNameIsWhole() {
        List<String[]> sentences =
                List.of(
                        words("The Selm Rebellion began ."),
                        words("After the Selm Rebellion he fled ."),
                        words("After the Selm Rebellion of 1497 he fled ."));

        List<List<NameMention>> agreed =
                DocumentNames.agree(
                        sentences,
                        List.of(
                                List.of(new NameMention(1, 3, EntityMention.Kind.EVENT, 0.8)),
                                List.of(),
                                List.of()));

        assertThat(agreed.get(1)).extracting(NameMention::start).containsExactly(2);
        assertThat(agreed.get(2)).isEmpty();
    }

    @Test
    void findsAnAbbreviationThatStandsBehindItsName() {
        List<String[]> sentences =
                List.of(words("Harbour Safety Board ( HSB ) met ."), words("Critics of HSB agree"));

        List<List<NameMention>> agreed =
                DocumentNames.agree(
                        sentences,
                        List.of(
                                List.of(
                                        new NameMention(
                                                0, 3, EntityMention.Kind.ORGANIZATION, 0.8)),
                                List.of()));

        assertThat(agreed.get(0)).extracting(NameMention::start).containsExactly(0, 4);
        assertThat(agreed.get(1)).extracting(NameMention::start).containsExactly(2);
    }

    @Test
    void theSurerKindWins() {
        List<String[]> sentences =
                List.of(words("in Velmora ."), words("Velmora said"), words("to Velmora ."));

        List<List<NameMention>> agreed =
                DocumentNames.agree(
                        sentences,
                        List.of(
                                List.of(new NameMention(1, 2, EntityMention.Kind.LOCATION, 0.9)),
                                List.of(new NameMention(0, 1, EntityMention.Kind.PERSON, 0.4)),
                                List.of()));

        assertThat(agreed)
                .allSatisfy(
                        s ->
                                assertThat(s)
                                        .extracting(NameMention::kind)
                                        .containsExactly(EntityMention.Kind.LOCATION));
    }

    @Test
    void aFirstWordThatIsAlsoACommonWordIsNotTakenForTheName() {
        List<String[]> sentences =
                List.of(
                        words("then Mark spoke ."),
                        words("Mark the date ."),
                        words("they mark dates ."));
        List<List<NameMention>> found =
                List.of(
                        List.of(new NameMention(1, 2, EntityMention.Kind.PERSON, 0.9)),
                        List.of(),
                        List.of());

        assertThat(DocumentNames.agree(sentences, found)).isEqualTo(found);
        assertThat(DocumentNames.agree(sentences.subList(0, 2), found.subList(0, 2)).get(1))
                .hasSize(1);
    }

    @Test
    void leavesLowerCaseWordsLongerNamesAndWeakNamesAlone() {
        List<String[]> sentences =
                List.of(
                        words("Mr Frost spoke ."),
                        words("there was frost ."),
                        words("the Frost Valley Trail"));
        List<List<NameMention>> strong =
                List.of(
                        List.of(new NameMention(1, 2, EntityMention.Kind.PERSON, 0.9)),
                        List.of(),
                        List.of());
        List<List<NameMention>> weak =
                List.of(
                        List.of(new NameMention(1, 2, EntityMention.Kind.PERSON, 0.1)),
                        List.of(),
                        List.of());

        assertThat(DocumentNames.agree(sentences, strong)).isEqualTo(strong);
        assertThat(
                        DocumentNames.agree(
                                List.of(
                                        words("Mr Frost spoke ."),
                                        words("then Frost left ."),
                                        new String[0]),
                                weak))
                .isEqualTo(weak);
    }

    private static String[] words(String sentence) {
        return sentence.split(" ");
    }
}
