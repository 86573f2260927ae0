package org.claimcheck.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.claimcheck.nlp.NameTags;
import org.claimcheck.nlp.NameTags.Label;
import org.junit.jupiter.api.Test;

class NameExamplesTest {
    private static final int OUTSIDE = 1 << NameTags.OUTSIDE;
    private static final int ANY = (1 << NameTags.COUNT) - 1;

    @Test
    void whatAFileDoesNotMarkIsOpenWhereANameCouldStand() {
        NameExamples unmarked = source(false, EnumSet.of(Label.EVENT), false);
        int open = OUTSIDE | NameTags.all(Label.EVENT);

        assertThat(unmarked.allowed(sentence("she won the Battle of Oxham 2 of late")))
                .containsExactly(OUTSIDE, OUTSIDE, OUTSIDE, open, open, open, open, open, OUTSIDE);
    }

    @Test
    void whatAFileMarksIsOutsideWhereItSaysSo() {
        NameExamples marked = source(false, EnumSet.noneOf(Label.class), false);

        assertThat(marked.allowed(sentence("she saw Oxham"))).containsOnly(OUTSIDE);
    }

    @Test
    void aNameIsNeverOpen() {
        NameExamples unmarked = source(false, EnumSet.allOf(Label.class), false);
        int person = NameTags.of(Label.PERSON, 0, 0, 1);

        assertThat(unmarked.allowed(sentence("Ulla spoke", person, 0)))
                .containsExactly(1 << person, OUTSIDE);
    }

    @Test
    void otherMayHoldEventsAndProductsOfTheSamePlace() {
        NameExamples mixed = source(false, EnumSet.noneOf(Label.class), true);
        int first = NameTags.of(Label.OTHER, 0, 0, 2);
        int last = NameTags.of(Label.OTHER, 1, 0, 2);

        assertThat(mixed.allowed(sentence("Oxham Cup", first, last)))
                .containsExactly(
                        1 << first
                                | 1 << NameTags.of(Label.EVENT, 0, 0, 2)
                                | 1 << NameTags.of(Label.PRODUCT, 0, 0, 2),
                        1 << last
                                | 1 << NameTags.of(Label.EVENT, 1, 0, 2)
                                | 1 << NameTags.of(Label.PRODUCT, 1, 0, 2));
    }

    @Test
    void approximateSpansLeavePartlyNamedCapitalsOpen() {
        NameExamples approximate = source(true, EnumSet.noneOf(Label.class), false);
        int place = NameTags.of(Label.LOCATION, 0, 0, 1);

        assertThat(approximate.allowed(sentence("in United Islands", 0, 0, place)))
                .containsExactly(OUTSIDE, ANY, ANY);
        assertThat(approximate.allowed(sentence("in Oxham", 0, place)))
                .containsExactly(OUTSIDE, 1 << place);
    }

    private static NameExamples source(
            boolean approximate, EnumSet<Label> unmarked, boolean mixed) {
        return new NameExamples("none", 1, approximate, unmarked, mixed);
    }

    private static Conll.Sentence sentence(String words, int... tags) {
        String[] tokens = words.split(" ");
        return new Conll.Sentence(tokens, tags.length == 0 ? new int[tokens.length] : tags);
    }
}
