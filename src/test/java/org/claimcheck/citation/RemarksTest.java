package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors left in a text: remarks in brackets, and copies that nothing leads to. */
final class RemarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forty mills stood here.[citation needed] Most burned.",
                "Forty mills stood here. [citation needed] Most burned.",
                "Some historians[who?] doubt it.",
                "As of May,[update] it stands empty.",
                "The largest[by whom?] mill burned.",
                "The list is long.[1][dead link]",
            })
    void findsRemarks(String text) {
        assertThat(Draft.text().p(text).read().cleanup()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[UPDATE] The hearing was moved.",
                "[update] The hearing was moved.",
                "The hearing [update] was moved.",
                "The hearing was moved [Updated].",
                "He said that [who?] is the question.",
                "The tag \"[citation needed]\" became a joke.",
                "A forgrey [sic] of the worst kind.",
                "The word[s] of the charter.",
            })
    void otherBracketsAreNoRemarks(String text) {
        assertThat(Draft.text().p(text).read().cleanup()).isEmpty();
    }

    @Test
    void archivedWithoutLink() {
        assertThat(
                        Draft.text()
                                .p(
                                        "The mayor condemned the fire (archived) in a letter to both towns.")
                                .read()
                                .archiveMentions())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor condemned <a https://mill.example|the fire> (archived) in a long letter.",
                "The mayor condemned the fire (<a https://old.example|archived>) in a long letter.",
                "The mayor condemned it, https://mill.example/1 (archived) in a very long letter.",
                "The letters (archived since 1911) tell of a fire in both of the towns.",
                "Old page (archived)",
            })
    void archivedWithLinkOrOtherwise(String marked) {
        assertThat(Draft.html().p(marked).read().archiveMentions()).isEmpty();
    }
}
