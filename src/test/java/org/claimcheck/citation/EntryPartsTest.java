package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reed, A. (2004). The two ports. Harbour Studies, 12(3), 45-61. | Harbour Studies",
                "Reed, A. The two ports. In Proceedings of the Quay Workshop, pages 4-9, 2004. "
                        + "| Proceedings of the Quay Workshop",
                "Reed, A. (2004). The two ports. Oxbridge, MA: Weir Press. |",
                "Reed, A. (2004). The two ports. Oxbridge: Weir & Sons. |",
                "Reed, A. The two ports. Weir University Press, 2004. |",
                "Reed, A. (2004). The two ports. PhD thesis, University of Weir, 2004. |",
                "Reed, A. The two ports. Technical report, Quay Institute, 2004. |",
                "Reed, A. (2004). The two ports. Weir Town, Halden. |",
            })
    void aJournalOrBookIsTheContainerAndAPublisherIsNot(String entry, String container) {
        assertThat(EntryParts.of(entry).container()).isEqualTo(container);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weir Press ", "Weir, ", "Oxbridge: ", "A. ", "press."})
    void longEntriesAreReadInTime(String piece) {
        String entry = "Reed, A. (2004). The two ports. " + piece.repeat(50_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(EntryParts.of(entry)).isNotNull());
    }
}
