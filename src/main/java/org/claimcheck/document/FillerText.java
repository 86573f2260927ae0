package org.claimcheck.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Span;

/**
 * Knows the filler text of typesetters and of programs that invent it. Its words come from Cicero,
 * De finibus bonorum et malorum 1.32-33; only words of five letters or more that hardly occur in
 * the Latin of mottoes and law are listed.
 */
public final class FillerText {

    private static final Set<String> WORDS =
            Set.of(
                    """
                    accusamus accusantium adipisci adipiscing adipisicing alias aliqua aliquam aliquid
                    aliquip animi aperiam architecto asperiores aspernatur assumenda atque autem beatae
                    blanditiis cillum commodo consectetur consequat consequatur consequuntur corporis
                    corrupti culpa cumque cupidatat cupiditate debitis delectus deleniti deserunt dicta
                    dignissimos distinctio dolor dolore dolorem doloremque dolores doloribus ducimus
                    eaque earum eiusmod eligendi error eveniet excepteur excepturi exercitation
                    exercitationem expedita explicabo facere facilis fugiat fugit harum illum impedit
                    incididunt incidunt inventore ipsam ipsum irure itaque iusto labore laboriosam
                    laboris laborum laborumque laudantium libero lorem magna magnam magni maiores maxime
                    minim minima minus molestiae molestias mollit mollitia natus necessitatibus neque
                    nesciunt nihil nobis nostrud nulla numquam occaecat occaecati officia officiis omnis
                    optio pariatur perferendis perspiciatis placeat porro possimus praesentium proident
                    provident quaerat quasi quibusdam quidem quisquam ratione recusandae reiciendis
                    repellat repellendus reprehenderit repudiandae rerum saepe sapiente sequi similique
                    soluta suscipit tempor tempora tempore temporibus tenetur totam ullam ullamco velit
                    veniam veritatis vitae voluptas voluptate voluptatem voluptates voluptatibus
                    voluptatum
                    """
                            .strip()
                            .split("\\s+", -1));

    private static final int SHORTEST = 5;

    /** Distinct words of the list in one sentence. */
    private static final int FEWEST = 4;

    /** The share of the sentence's longer words that must be on the list. */
    private static final double SHARE = 0.6;

    private FillerText() {}

    /** Whether a sentence or paragraph is filler. */
    public static boolean is(CharSequence text, Span span) {
        Set<String> known = new HashSet<>();
        int words = 0;
        int hits = 0;
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean letter = i < span.end() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start >= SHORTEST && i - start < 20) {
                    String word = text.subSequence(start, i).toString().toLowerCase(Locale.ROOT);
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
