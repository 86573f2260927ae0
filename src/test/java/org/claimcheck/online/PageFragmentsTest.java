package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.claimcheck.lookup.LinkCheck.Fragment;
import org.claimcheck.online.Transport.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFragmentsTest {

    private static final String TEXT = "<p>The mill stands by the weir.</p>".repeat(20);
    private static final String PAGE =
            "<h2 id=history>a</h2><a name='old'></a><h2 id='user-content-use'>b</h2>"
                    + "<h2 id='größe'>c</h2><h2 id='a.b-c'>d</h2>"
                    + TEXT;

    private static Fragment find(String type, String page, boolean truncated, String place) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Answer answer = Answer.of(200, Map.of("content-type", type), bytes, truncated);
        return PageFragments.find(answer, Set.of(place)).get(place);
    }

    @ParameterizedTest
    @CsvSource({
        "history, FOUND",
        "old, FOUND",
        "use, FOUND",
        "größe, FOUND",
        "gr%C3%B6%C3%9Fe, FOUND",
        "a.b-c, FOUND",
        "History, MISSING",
        "hist, MISSING",
        "%zz, MISSING"
    })
    void placesAreIdsAndNames(String place, Fragment expected) {
        assertThat(find("text/html; charset=\"UTF-8\"; x", PAGE, false, place)).isEqualTo(expected);
    }

    @Test
    void nothingIsMissingOnPagesThatWereNotRead() {
        assertThat(find("application/pdf", PAGE, false, "x")).isEqualTo(Fragment.UNKNOWN);
        assertThat(find("text/html", PAGE, true, "x")).isEqualTo(Fragment.UNKNOWN);
        assertThat(find("text/html; charset=no such", PAGE, false, "x"))
                .isEqualTo(Fragment.MISSING);
        assertThat(find("text/html", "<div id=app></div>", false, "x"))
                .as("made in the browser")
                .isEqualTo(Fragment.UNKNOWN);
        assertThat(find("text/html", TEXT, false, "x"))
                .as("no place at all")
                .isEqualTo(Fragment.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/view/1",
                "!page",
                ":~:text=mill",
                "L10",
                "L10-L20",
                "page=3",
                "top",
                "a b"
            })
    void addressesOfProgramsAreNoPlaces(String fragment) {
        assertThat(PageFragments.isPlace(fragment)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "Lamps", "topics", "a.b-c", "%C3%9F", "cite_note-1"})
    void namesArePlaces(String fragment) {
        assertThat(PageFragments.isPlace(fragment)).isTrue();
    }

    @Test
    void deepPagesAreReadInTime() {
        String deep = "<div><b id=x>".repeat(100_000) + TEXT;
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(find("text/html", deep, false, "x")).isEqualTo(Fragment.FOUND));
    }
}
