package org.claimcheck.quote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** Answers for a stretch of text whether somebody is said to speak in it. For one thread. */
public final class Reporting {

    /** A reporting verb this many words before a quotation governs it. */
    private static final int REACH = 4;

    private static final Set<String> EXAMPLES =
            Words.set("e.g e.g. i.e i.e. example examples like");

    /** Holds the last {@link #REACH} words and the one before, in UTF-16 units. */
    private static final int LONGEST_END = 400;

    private final String text;
    private final Map<Span, Set<Cues.Type>> typesOf = new HashMap<>();
    private final Speakers speakers = new Speakers(new Cast());

    private Reporting(String text) {
        this.text = text;
    }

    /**
     * @param text the document's text
     */
    public static Reporting in(String text) {
        return new Reporting(text);
    }

    /** Whether a sentence has a reporting verb whose subject can speak. */
    public boolean names(Span sentence) {
        return !types(sentence).isEmpty();
    }

    /** Whether a sentence says that somebody said, asked or wrote something, not just judged it. */
    public boolean tells(Span sentence) {
        return types(sentence).contains(Cues.Type.SAY);
    }

    /** Read once a sentence: a long one may be asked about for each of its quotations. */
    private Set<Cues.Type> types(Span sentence) {
        return typesOf.computeIfAbsent(sentence, this::read);
    }

    private Set<Cues.Type> read(Span sentence) {
        List<FoldedToken> tokens = FoldedTokens.of(text, sentence, List.of(), List.of());
        Passage passage = new Passage(text, 0, tokens, speakers);
        Set<Cues.Type> types = EnumSet.noneOf(Cues.Type.class);
        for (int s = 0; s < passage.sentences().size(); s++) {
            ReportingClause report = passage.lastReport(s);
            if (report != null) {
                types.add(report.type());
            }
        }
        return types;
    }

    /**
     * Whether the words right before a quotation make it an example of what one may say: "when
     * people say", "to ask", "saying".
     */
    public boolean supposes(Span before) {
        List<FoldedToken> tokens = FoldedTokens.of(text, end(before), List.of(), List.of());
        for (int i = Math.max(0, tokens.size() - REACH); i < tokens.size(); i++) {
            Cues.Cue cue = Cues.of(tokens.get(i).word());
            boolean example =
                    EXAMPLES.contains(tokens.get(i).word())
                            || (tokens.get(i).is("as") && i > 0 && tokens.get(i - 1).is("such"));
            if (example) {
                return true;
            }
            boolean deed =
                    cue != null
                            && Cues.TRANSITIVE.contains(cue.verb())
                            && i + 1 < tokens.size()
                            && Words.DETERMINERS.contains(tokens.get(i + 1).word());
            boolean open =
                    cue != null
                            && !deed
                            && cue.type() == Cues.Type.SAY
                            && !cue.alsoNoun()
                            && cue.form() != Cues.Form.PAST;
            if (open) {
                return true;
            }
        }
        return false;
    }

    /** The end of a stretch, from white space on, so that no word is cut. */
    private Span end(Span stretch) {
        int start = Math.max(stretch.start(), stretch.end() - LONGEST_END);
        while (start > stretch.start()
                && start < stretch.end()
                && !Whitespace.is(text.charAt(start))) {
            start++;
        }
        return new Span(start, stretch.end());
    }
}
