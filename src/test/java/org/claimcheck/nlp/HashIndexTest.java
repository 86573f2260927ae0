package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HashIndexTest {

    static Stream<int[]> lists() {
        Random random = new Random(7);
        return Stream.of(
                new int[0],
                new int[] {0},
                new int[] {-1},
                new int[] {0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -2, -1},
                IntStream.range(0, 500).toArray(),
                IntStream.range(-500, 0).toArray(),
                ascending(random.ints(5_000)),
                ascending(random.ints(3_000, 0, 9_000)));
    }

    private static int[] ascending(IntStream numbers) {
        return numbers.distinct()
                .boxed()
                .sorted(Integer::compareUnsigned)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void findsWhatIsThereAndNothingElse(int[] sorted) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HashIndex.write(sorted, new DataOutputStream(bytes));
        bytes.write(7);
        ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
        HashIndex index = HashIndex.of(in, sorted.length);
        assertThat(in.get()).isEqualTo((byte) 7);
        for (int rank = 0; rank < sorted.length; rank++) {
            assertThat(index.rank(sorted[rank])).isEqualTo(rank);
        }
        IntStream others =
                IntStream.concat(
                        IntStream.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE),
                        IntStream.of(sorted).flatMap(n -> IntStream.of(n - 1, n + 1)));
        assertThat(others.filter(n -> IntStream.of(sorted).noneMatch(k -> k == n)).distinct())
                .allSatisfy(n -> assertThat(index.rank(n)).isEqualTo(-1));
    }
}
