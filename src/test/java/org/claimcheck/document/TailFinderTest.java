package org.claimcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;

class TailFinderTest {

    private static final String PROSE =
            "The harbour of the town was built by hand over eleven long years, and it was paid for"
                    + " with a loan that the grandchildren of the builders were still repaying. ";

    private static final String ARTICLE =
            "Harbours Old and New\n\n" + (PROSE.repeat(6).strip() + "\n\n").repeat(4);

    private static final String PROFILE =
            """
            Detail Author:

              \u2022 Name : Ann Ede
              \u2022 Username : annede
              \u2022 Phone : 555-0100
              \u2022 Birthdate : 1999-01-02
              \u2022 Bio : Sit ipsa quia totam. Aut sint qui ea modi.

            Voluptatem qui ea sint aut modi quia sit.

            Socials

            instagram:

              \u2022 url : https://instagram.example/annede
              \u2022 followers : 12

            linkedin:
            """;

    private static final String CAPTIONS =
            """
            Boats leave the old harbour at dawn

            Boats leave the old harbour at dawn

            Repairs to the sea wall have begun

            Repairs to the sea wall have begun

            """;

    private static final String CALL =
            "What are your thoughts? Share them in the comments below.\n\n";

    private static List<String> boilerplate(String text) {
        Document document = MappingCheck.checked(text, Format.TEXT);
        List<String> out = new ArrayList<>();
        for (Region region : document.regions()) {
            if (region.kind() == Region.Kind.BOILERPLATE) {
                out.add(region.reason());
            }
        }
        return out;
    }

    private static String firstTaken(String text) {
        Document document = MappingCheck.checked(text, Format.TEXT);
        return document.blocks().stream()
                .filter(b -> b.region() == Region.Kind.BOILERPLATE)
                .map(b -> b.span().of(document.text()))
                .findFirst()
                .orElse("");
    }

    @Test
    void takesAProfileAndWhatLeadsToIt() {
        String text = ARTICLE + CALL + CAPTIONS + PROFILE;
        assertThat(firstTaken(text)).startsWith("What are your thoughts?");
        assertThat(boilerplate(text))
                .containsExactly(
                        "tail: call for comments, subscriptions or shares",
                        "tail: the same line twice",
                        "tail: author block of key : value lines",
                        "tail: filler text",
                        "tail: author block of key : value lines");
        Document document = MappingCheck.checked(text, Format.TEXT);
        Block last = document.blocks().get(document.blocks().size() - 1);
        assertThat(last.region()).isEqualTo(Region.Kind.BOILERPLATE);
    }

    @Test
    void takesCaptionsPrintedTwice() {
        assertThat(boilerplate(ARTICLE + CAPTIONS)).containsExactly("tail: the same line twice");
    }

    @Test
    void takesTheHeadingOfAMissingTable() {
        String text =
                "Harbours\n\n" + PROSE + "\n\nTable of Contents\n\nThe Loan\n\n" + PROSE.repeat(2);
        assertThat(boilerplate(text))
                .containsExactly("tail: heading without the list it announces");
    }

    @Test
    void keepsTheHeadingOfATableThatIsThere() {
        String text = "Harbours\n\nContents\n\n- The Loan\n- The Wall\n\n" + PROSE + "\n";
        assertThat(boilerplate(text)).isEmpty();
    }

    @Test
    void keepsAWritersOwnCallForComments() {
        assertThat(boilerplate(ARTICLE + CALL)).isEmpty();
    }

    @Test
    void keepsAPressContact() {
        String contact =
                "Contact\n\nName: Ann Ede\nEmail: a@b.example\nPhone: 555\nAddress: Quay 1\n";
        assertThat(boilerplate(ARTICLE + contact)).isEmpty();
    }

    @Test
    void keepsFieldsAtTheTop() {
        assertThat(boilerplate(PROFILE + "\n" + ARTICLE)).isEmpty();
    }

    @Test
    void keepsOnePairOfEqualLinesAndVerse() {
        String pair = CAPTIONS.substring(0, CAPTIONS.indexOf("Repairs"));
        String verse = "And still the harbour sings to me.\n\n".repeat(4);
        assertThat(boilerplate(ARTICLE + pair)).isEmpty();
        assertThat(boilerplate(ARTICLE + verse)).isEmpty();
    }

    @Test
    void stopsAtProseAfterAProfile() {
        String text = ARTICLE + PROFILE + "\n" + PROSE + "\n";
        Document document = MappingCheck.checked(text, Format.TEXT);
        Block last = document.blocks().get(document.blocks().size() - 1);
        assertThat(last.region()).isEqualTo(Region.Kind.MAIN);
        assertThat(boilerplate(text)).isNotEmpty();
    }

    @Test
    void takesNothingWhereItWouldTakeTooMuch() {
        assertThat(
                        boilerplate(
                                "Harbours\n\n"
                                        + PROSE.repeat(3)
                                        + "\n\n"
                                        + CALL
                                        + CAPTIONS
                                        + PROFILE))
                .isEmpty();
    }
}
