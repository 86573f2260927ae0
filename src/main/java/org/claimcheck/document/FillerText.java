package org.claimcheck.document;

import java.util.Set;

/** Tells the sham Latin that fills space from prose. */
final class FillerText {

    /**
     * Words of the passage of Cicero that type-setters fill space with (De finibus 1.10.32-33),
     * from which generators of filler draw.
     */
    private static final Set<String> WORDS =
            Set.of(
                    ("lorem ipsum dolor dolorem dolores sit amet consectetur adipisci adipiscing "
                                    + "elit eligendi sed eiusmod tempor incididunt labore et dolore magna aliqua "
                                    + "aliquam ut enim minim minima veniam quis nostrud ullam ullamco laboris "
                                    + "laborum nisi aliquip ea commodo consequat consequatur consequuntur duis "
                                    + "aute autem irure in reprehenderit voluptas voluptate voluptatem voluptatum "
                                    + "velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat "
                                    + "occaecati cupidatat cupiditate non proident sunt culpa qui officia officiis "
                                    + "deserunt mollit anim id est laborumque perspiciatis unde omnis iste natus "
                                    + "error accusantium doloremque laudantium totam rem aperiam eaque ipsa quae "
                                    + "ab illo inventore veritatis quasi architecto beatae vitae dicta explicabo "
                                    + "nemo ipsam quia aspernatur aut odit fugit magni eos ratione sequi nesciunt "
                                    + "neque porro quisquam numquam eius modi tempora incidunt magnam quaerat nam "
                                    + "libero tempore cum soluta nobis optio cumque nihil impedit quo minus quod "
                                    + "maxime placeat facere possimus assumenda repellendus temporibus quibusdam "
                                    + "debitis necessitatibus saepe eveniet voluptates repudiandae recusandae "
                                    + "itaque earum rerum hic tenetur a sapiente delectus reiciendis voluptatibus "
                                    + "maiores alias perferendis doloribus asperiores repellat expedita corporis "
                                    + "suscipit harum corrupti blanditiis")
                            .split(" ", -1));

    private FillerText() {}

    /**
     * At least five words, four in five of them filler.
     *
     * @param text in lower case
     */
    static boolean is(String text) {
        int count = 0;
        int filler = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                count++;
                filler += WORDS.contains(text.substring(start, i)) ? 1 : 0;
                start = -1;
            }
        }
        return count >= 5 && filler * 5 >= count * 4;
    }
}
