package org.claimcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.lookup.LinkCheck.Status;
import org.claimcheck.lookup.Lookups;
import org.junit.jupiter.api.Test;

class LookupGapsTest {

    private static List<String> gaps(Status... links) {
        Map<String, LinkCheck> checks = new LinkedHashMap<>();
        for (Status status : links) {
            checks.put("https://" + checks.size() + ".example/", LinkCheck.of(status, "so"));
        }
        return LookupGaps.of(new Lookups(true, checks, Map.of(), 0), links.length);
    }

    @Test
    void whereNoHostAnsweredThatIsSaid() {
        assertThat(gaps(Status.UNVERIFIED, Status.UNVERIFIED, Status.NOT_FOLLOWED))
                .anyMatch(g -> g.startsWith("Nothing could be looked up: no host answered."))
                .anyMatch(g -> g.startsWith("2 addresses could not be verified"))
                .anyMatch(g -> g.startsWith("1 address was not visited"));
    }

    @Test
    void oneAnswerIsANetwork() {
        assertThat(gaps(Status.UNVERIFIED, Status.DEAD))
                .containsExactly(
                        "1 address could not be verified: the server refused, failed or was too"
                                + " slow.");
        assertThat(gaps(Status.OK)).isEmpty();
        assertThat(gaps()).isEmpty();
    }

    @Test
    void offlineIsSaidWhereThereAreLinks() {
        assertThat(LookupGaps.of(Lookups.NONE, 1)).hasSize(1);
        assertThat(LookupGaps.of(Lookups.NONE, 0)).isEmpty();
    }
}
