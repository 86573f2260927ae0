package org.claimcheck.document;

import java.util.HashSet;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;

/**
 * Knows the sham Latin of typesetters and of programs that invent it. Its words come from Cicero,
 * De finibus bonorum et malorum 1.32-33, from which such programs draw.
 */
public final class FillerText {

    private static final Set<String> WORDS =
            Set.of(
                    """
                    a ab accusamus accusantium adipisci adipiscing adipisicing alias aliqua
                    aliquam aliquid aliquip amet anim animi aperiam architecto asperiores
                    aspernatur assumenda atque aut aute autem beatae blanditiis cillum commodo
                    consectetur consequat consequatur consequuntur corporis corrupti culpa cum
                    cumque cupidatat cupiditate debitis delectus deleniti deserunt dicta
                    dignissimos distinctio dolor dolore dolorem doloremque dolores doloribus
                    ducimus duis ea eaque earum eius eiusmod eligendi elit enim eos error esse est
                    et eu eveniet excepteur excepturi exercitation exercitationem expedita
                    explicabo facere facilis fugiat fugit harum hic id illo illum impedit in
                    incididunt incidunt inventore ipsa ipsam ipsum irure iste itaque iusto labore
                    laboriosam laboris laborum laborumque laudantium libero lorem magna magnam
                    magni maiores maxime minim minima minus modi molestiae molestias mollit
                    mollitia nam natus necessitatibus nemo neque nesciunt nihil nisi nobis non
                    nostrud nulla numquam occaecat occaecati odit officia officiis omnis optio
                    pariatur perferendis perspiciatis placeat porro possimus praesentium proident
                    provident quae quaerat quas quasi qui quia quibusdam quidem quis quisquam quo
                    quod quos ratione recusandae reiciendis rem repellat repellendus reprehenderit
                    repudiandae rerum saepe sapiente sed sequi similique sint sit soluta sunt
                    suscipit tempor tempora tempore temporibus tenetur totam ullam ullamco unde ut
                    velit veniam veritatis vitae voluptas voluptate voluptatem voluptates
                    voluptatibus voluptatum
                    """
                            .strip()
                            .split("\\s+", -1));

    /** Distinct words of the list; mottoes and terms of law have fewer. */
    private static final int FEWEST = 4;

    private static final int FEWEST_WORDS = 5;
    private static final double SHARE = 0.7;

    private FillerText() {}

    /** Whether a sentence or paragraph is filler: seven in ten of its words are on the list. */
    public static boolean is(String text, Span span) {
        return is(Tokens.of(text, span));
    }

    /** As {@link #is(String, Span)}, of one that was read. */
    public static boolean is(Tokens tokens) {
        Set<String> known = new HashSet<>();
        int words = 0;
        int hits = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).isWord()) {
                words++;
                String word = tokens.at(i).word();
                if (WORDS.contains(word)) {
                    hits++;
                    known.add(word);
                }
            }
        }
        return words >= FEWEST_WORDS && known.size() >= FEWEST && hits >= SHARE * words;
    }
}
