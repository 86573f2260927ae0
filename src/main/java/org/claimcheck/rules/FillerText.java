package org.claimcheck.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Span;

/**
 * Knows the filler text of typesetters and of programs that invent it. Its words come from Cicero,
 * De finibus bonorum et malorum 1.32-33; only words of five letters or more that hardly occur in
 * the Latin of mottoes and law are listed.
 */
final class FillerText {

    private static final Set<String> WORDS =
            new HashSet<>(
                    Arrays.asList(
                            ("lorem ipsum dolor consectetur adipiscing adipisci adipisicing elit"
                                            + " eiusmod tempor incididunt labore dolore magna aliqua enim"
                                            + " minim veniam nostrud exercitation ullamco laboris aliquip"
                                            + " commodo consequat irure reprehenderit voluptate velit esse"
                                            + " cillum fugiat nulla pariatur excepteur occaecat cupidatat"
                                            + " proident culpa officia deserunt mollit laborum perspiciatis"
                                            + " unde omnis natus error voluptatem accusantium doloremque"
                                            + " laudantium totam aperiam eaque inventore veritatis quasi"
                                            + " architecto beatae dicta explicabo ipsam voluptas aspernatur"
                                            + " consequuntur magni dolores ratione sequi nesciunt porro"
                                            + " quisquam dolorem numquam eius tempora incidunt magnam"
                                            + " aliquam quaerat minima exercitationem ullam corporis"
                                            + " suscipit laboriosam aliquid consequatur nihil molestiae"
                                            + " illum accusamus iusto dignissimos ducimus blanditiis"
                                            + " praesentium voluptatum deleniti atque corrupti quos quas"
                                            + " molestias excepturi sint occaecati cupiditate provident"
                                            + " similique mollitia animi harum quidem rerum facilis"
                                            + " expedita distinctio libero soluta nobis eligendi optio"
                                            + " cumque impedit minus quod maxime placeat facere possimus"
                                            + " assumenda repellendus temporibus quibusdam debitis"
                                            + " necessitatibus saepe eveniet voluptates repudiandae"
                                            + " recusandae itaque earum tenetur sapiente delectus"
                                            + " reiciendis voluptatibus maiores alias perferendis"
                                            + " doloribus asperiores repellat")
                                    .split(" ")));

    private static final int SHORTEST = 5;

    /** Distinct words of the list in one sentence. */
    private static final int FEWEST = 4;

    /** The share of the sentence's longer words that must be on the list. */
    private static final double SHARE = 0.6;

    private FillerText() {}

    /** Whether a sentence is filler. */
    static boolean is(String text, Span sentence) {
        Set<String> known = new HashSet<>();
        int words = 0;
        int hits = 0;
        int start = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean letter = i < sentence.end() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start >= SHORTEST && i - start < 20) {
                    String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                    words++;
                    if (WORDS.contains(word)) {
                        hits++;
                        known.add(word);
                    }
                }
                start = -1;
            }
        }
        return known.size() >= FEWEST && hits >= SHARE * words;
    }
}
