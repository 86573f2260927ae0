package org.claimcheck.input;

/**
 * What one document may cost: the only home of each limit's name, usual value and outcome. None
 * acts in silence: {@link Truncation} tells of those that were reached.
 */
public enum Limit {
    INPUT_BYTES("input-bytes", "--max-input-bytes", 16 << 20, "the file is refused"),
    NESTING(
            "nesting",
            "--max-nesting",
            256,
            "what lies deeper is read flat; deeper Word files are refused"),
    BLOCKS(
            "blocks",
            "--max-blocks",
            1_000_000,
            "later paragraphs, headings and the like are read, for markers and links that lead to"
                    + " them, and not checked"),
    SENTENCES("sentences", "--max-sentences", 1_000_000, "later ones are not checked"),
    SENTENCE_TOKENS(
            "sentence-tokens",
            "--max-sentence-tokens",
            5_000,
            "a sentence of more words and signs is not checked"),
    FINDINGS(
            "findings",
            "--max-findings",
            1_000,
            "those that matter most are reported, the others counted"),
    SECONDS(
            "seconds",
            "--max-seconds",
            0,
            "rules that have not begun by then do not run; 0 is no limit, and the only value with"
                    + " which all reports are the same from run to run");

    private final String id;
    private final String option;
    private final int usual;
    private final String outcome;

    Limit(String id, String option, int usual, String outcome) {
        this.id = id;
        this.option = option;
        this.usual = usual;
        this.outcome = outcome;
    }

    /** As reports name it. */
    public String id() {
        return id;
    }

    /** The option that moves it. */
    public String option() {
        return option;
    }

    /** What counts unless the user says otherwise. */
    public int usual() {
        return usual;
    }

    /** What happens where it is reached. */
    public String outcome() {
        return outcome;
    }
}
