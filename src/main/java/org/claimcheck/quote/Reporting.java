package org.claimcheck.quote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Answers for a stretch of text whether somebody is said to speak in it. For one thread. */
public final class Reporting {

    /** A reporting verb this many words before a quotation governs it. */
    private static final int REACH = 4;

    private static final Set<String> EXAMPLES =
            Words.set("e.g e.g. i.e i.e. example examples like");

    /**
     * What stands before a verb in its bare form, never before a noun; and where it makes sense.
     */
    private static final Set<String> MODALS =
            Words.set("'ll will would can could may might should must just to simply then");

    private static final Set<String> LINKING =
            Words.set("feel feels feeling felt sound sounds sounded");

    private static final Set<String> SELVES =
            Words.set("yourself yourselves oneself ourselves myself");

    /** Holds the last {@link #REACH} words and the one before, in UTF-16 units. */
    private static final int LONGEST_END = 400;

    private final String text;
    private final Map<Span, Set<Cues.Type>> typesOf = new HashMap<>();
    private final Speakers speakers = new Speakers(new Cast(NameKinds.NONE));

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
        boolean linked =
                !tokens.isEmpty() && LINKING.contains(tokens.get(tokens.size() - 1).word());
        if (linked || isRole(tokens)) {
            return true;
        }
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
            if (open
                    || isSuggested(tokens, i, cue)
                    || isToSelf(tokens, i, cue)
                    || isHearsay(tokens, i, cue)) {
                return true;
            }
        }
        return false;
    }

    /** "The use of keys as": no verb that anybody could have judged or named it by. */
    private static boolean isRole(List<FoldedToken> tokens) {
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).is("as")
                && tokens.stream()
                        .noneMatch(t -> Cues.of(t.word()) != null || Words.isParticiple(t.word()));
    }

    /**
     * Whether the words right behind a quotation that ends in a comma are a clause that reports it,
     * with whatever verb: "offers Ada Reed", "Ada Reed, a senior fellow at the institute, wrote".
     */
    public boolean tags(Span after) {
        List<FoldedToken> tokens = FoldedTokens.of(text, after, List.of(), List.of());
        int last = tokens.size() - 1;
        while (last > 0 && !tokens.get(last).isWord()) {
            last--;
        }
        if (last < 1) {
            return false;
        }
        FoldedToken first = tokens.get(0);
        if (NounTokens.isName(first)) {
            Cues.Cue cue = Cues.of(tokens.get(last).word());
            return tokens.get(last).is("written") || (cue != null && cue.type() == Cues.Type.SAY);
        }
        boolean verb =
                !Words.isFunctionWord(first.word())
                        && (first.word().endsWith("s") || first.word().endsWith("ed"));
        return verb && NounTokens.isName(tokens.get(1));
    }

    /** "Then just note", "they will report": the last word, and no noun. */
    private static boolean isSuggested(List<FoldedToken> tokens, int i, Cues.@Nullable Cue cue) {
        boolean last =
                i == tokens.size() - 1 || (i == tokens.size() - 2 && tokens.get(i + 1).isSign());
        return cue != null
                && cue.form() == Cues.Form.BASE
                && last
                && i > 0
                && (MODALS.contains(tokens.get(i - 1).word())
                        || tokens.get(i - 1).word().endsWith("'ll"));
    }

    /** "If you have always told yourself". */
    private static boolean isToSelf(List<FoldedToken> tokens, int i, Cues.@Nullable Cue cue) {
        return cue != null && i + 1 < tokens.size() && SELVES.contains(tokens.get(i + 1).word());
    }

    /** "Is known to have said": the clause names who, if not who heard it. */
    private static boolean isHearsay(List<FoldedToken> tokens, int i, Cues.@Nullable Cue cue) {
        return cue != null
                && cue.form() == Cues.Form.PAST
                && i > 1
                && tokens.get(i - 1).is("have")
                && tokens.get(i - 2).is("to");
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
