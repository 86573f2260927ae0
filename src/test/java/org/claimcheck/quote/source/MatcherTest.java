package org.claimcheck.quote.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.claimcheck.quote.source.Comparison.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {

    private static final String SOURCE =
            "The ferry to Skarholm will not sail in winter, the harbour office said on Friday."
                    + " “We’ve carried 1,204 pas­sengers since June – more than in 2019 – and none of"
                    + " them complained,” said its head, Ruth Vane. “Fuel costs 12.5 % more (tax"
                    + " included) than last year.” The well-known quay [built in 1911] is closed.\n"
                    + "She refused to raise the fare. The crew, after three hours, did not leave the"
                    + " ship. We were, as everybody knows, never asked, and the office paid the bill."
                    + " Captain Orr said the Minister would visit the first lighthouse.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ferry to Skarholm will not sail in winter              | EXACT
                    We've carried 1,204 passengers since June - more than 2019 | ALTERED
                    We've carried 1204 passengers since June                   | EXACT
                    we’ve carried 1,204 passengers since June — more than in 2019 | EXACT
                    WE’VE CARRIED 1,204 PASSENGERS SINCE JUNE                  | EXACT
                    We have carried 1,204 passengers since June                | ALTERED
                    We’ve carried 1,240 passengers since June                  | ALTERED
                    The ferry to Skarholm will sail in winter                  | ALTERED
                    The ferry to Skarholm will … sail in winter                | ALTERED
                    The ferry to Skarholm will [surely] sail in winter         | ALTERED
                    The ferry to Skarholm will not sail […] the harbour office said | MARKED_OMISSION
                    The ferry … will not sail (...) the harbour office said    | MARKED_OMISSION
                    The ferry to Skarholm will not sail . . . the harbour office | MARKED_OMISSION
                    … will not sail in winter, the harbour office said         | MARKED_OMISSION
                    The ferry to Skarholm will never sail in winter            | ALTERED
                    The ferry to Skarholm may not sail in winter               | ALTERED
                    The ferry to Scarholm will not sail in winter              | ALTERED
                    Fuel costs 12.5 % more than last year                      | ALTERED
                    Fuel costs 12.5% more (tax included) than last year        | EXACT
                    Fuel costs 125 % more (tax included) than last year        | ALTERED
                    Fuel costs 12.5 more (tax included) than last year         | ALTERED
                    Fuel costs 12.5 % more [...] than last year                | MARKED_OMISSION
                    Fuel [now] costs 12.5 % more                               | MARKED_EDIT
                    [Diesel] costs 12.5 % more (tax included)                  | MARKED_EDIT
                    [F]uel costs 12.5 % more                                   | MARKED_EDIT
                    fuel cost[s] 12.5 % more                                   | MARKED_EDIT
                    fuel cost[ing] 12.5 % more                                 | MARKED_EDIT
                    fuel price[s] 12.5 % more                                  | ALTERED
                    The well-known quay [built in 1911] is closed              | EXACT
                    The well known quay [built in 1911] is closed              | EXACT
                    The well-known quay [built in 1912] is closed              | MARKED_EDIT
                    The wellknown quay [built in 1911] is closed               | EXACT
                    The well-known quay is closed                              | ALTERED
                    The well-known quay [sic] [built in 1911] is closed        | MARKED_EDIT
                    She … raise the fare                                       | ALTERED
                    The crew … did not leave the ship                          | MARKED_OMISSION
                    The crew … leave the ship                                  | ALTERED
                    We were … asked, and the office paid the bill              | ALTERED
                    We were … never asked, and the office paid the bill        | MARKED_OMISSION
                    We were, as everybody knows … and the office paid the bill | MARKED_OMISSION
                    the office paid the bill … She refused to raise the fare   | ALTERED
                    We've carried 1,204 passengers[7] since June               | EXACT
                    We've carried 1,204 passengers since June[citation needed] | EXACT
                    Captain Orr said the minister would visit                  | ALTERED
                    more than in 2019                                          | EXACT
                    in 2019                                                    | TOO_SHORT
                    the fare                                                   | TOO_SHORT
                    …                                                          | TOO_SHORT
                    Nobody in the valley believed a word of that story         | NOT_FOUND
                    They would close the office before the ferry could sail    | NOT_FOUND
                    said its head, Ruth Vane. Fuel costs 12.5 % more           | EXACT
                    none of them complained. Fuel costs 12.5 % more            | ALTERED
                    """)
    void readsAQuotation(String quotation, Verdict verdict) {
        assertThat(Matcher.compare(quotation, SOURCE).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ferry to Skarholm will … sail in winter              | NEGATION
                    the office paid the bill … She refused to raise the fare | ORDER
                    The ferry to Skarholm will never sail in winter          | NONE
                    """)
    void saysWhatAnOmissionDoes(String quotation, Flaw flaw) {
        assertThat(Matcher.compare(quotation, SOURCE).flaw()).isEqualTo(flaw);
    }

    @Test
    void fragmentsFarApartAreNoStatement() {
        String far = "Two boats left at dawn. " + "Rain fell all day. ".repeat(60) + "Nobody swam.";
        Comparison comparison = Matcher.compare("Two boats left … fell all day. Nobody swam", far);
        assertThat(comparison.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(Matcher.compare("Two boats left at dawn … Rain fell all day", far).verdict())
                .isEqualTo(Verdict.MARKED_OMISSION);
    }

    @Test
    void theDiffNamesTheWords() {
        String quotation = "The ferry to Skarholm shall sail in deep winter";
        Comparison comparison = Matcher.compare(quotation, SOURCE);
        assertThat(comparison.changes())
                .extracting(
                        c ->
                                c.kind().id()
                                        + ":"
                                        + c.quoted().of(quotation)
                                        + ":"
                                        + c.source().of(SOURCE))
                .containsExactly("replaced:shall:will not", "put-in:deep:");
        assertThat(comparison.place().of(SOURCE))
                .isEqualTo("The ferry to Skarholm will not sail in winter");
    }

    @Test
    void aLineEndMayCutAWord() {
        String wrapped =
                "The com-\nmittee of the long-\nterm plan met at the har- bour office twice.";
        assertThat(Matcher.compare("The committee of the long-term plan met", wrapped).verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(Matcher.compare("met at the harbor office twice", wrapped).verdict())
                .isEqualTo(Verdict.ALTERED);
        assertThat(Matcher.compare("met at the harbour office twice", wrapped).verdict())
                .isEqualTo(Verdict.EXACT);
    }

    @Test
    void raisedDigitsBehindWordsAreNotes() {
        String source = "The plot¹ of 40 m² was sold,[2] and the buyer paid −5 € for it.";
        assertThat(Matcher.compare("The plot of 40 m² was sold, and the buyer", source).verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(Matcher.compare("The plot of 40 m³ was sold, and the buyer", source).verdict())
                .isEqualTo(Verdict.ALTERED);
        assertThat(Matcher.compare("and the buyer paid 5 € for it", source).verdict())
                .isEqualTo(Verdict.ALTERED);
        assertThat(Matcher.compare("and the buyer paid –5 € for it", source).verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(Matcher.compare("and the buyer paid −5 $ for it", source).verdict())
                .isEqualTo(Verdict.ALTERED);
    }

    @Test
    void theSourcesOwnDotsAndBracketsAreItsWords() {
        String source =
                "She wrote: [T]he mayor … said [sic] nothing, they [two] left. . . . We [all] ate.";
        assertThat(Matcher.compare("[T]he mayor … said [sic] nothing", source).verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(Matcher.compare("they [two] left. . . . We [all] ate", source).verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(Matcher.compare("they [four] left. . . . We [all] ate", source).verdict())
                .isEqualTo(Verdict.MARKED_EDIT);
        assertThat(Matcher.compare("[S]he wrote: [T]he mayor … said", source).verdict())
                .isEqualTo(Verdict.MARKED_EDIT);
    }

    @Test
    void numbersOfNotesMayStandApart() {
        String source = "The two ports [4] [5] were rivals and shared 12 boats.";
        assertThat(Matcher.compare("The two ports were rivals and shared", source).verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(Matcher.compare("The two ports were rivals [6] and shared", source).verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(Matcher.compare("were rivals and shared [13] boats", source).verdict())
                .isEqualTo(Verdict.MARKED_EDIT);
    }

    @Test
    void hostileTextsTakeLinearTime() {
        String same = "a ".repeat(200_000);
        String brackets = "[".repeat(200_000);
        String dots = ". ".repeat(200_000);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    Matcher.compare("a ".repeat(5_000) + "b", same);
                    Matcher.compare("a … ".repeat(2_000) + "a", same);
                    Matcher.compare("a a b … ".repeat(700) + "a", same);
                    Matcher.compare(brackets + "one two three", brackets);
                    Matcher.compare(dots + "one two three", dots);
                    Matcher.compare("[a] ".repeat(1_000) + "one two three", same);
                });
    }
}
