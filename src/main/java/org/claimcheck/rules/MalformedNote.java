package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.NoteFault;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;

/** A note whose markup is broken, or the error message a wiki made of one. */
public final class MalformedNote implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("malformed-note", Family.CITATION, Severity.ERROR)
                    .summary("The markup of a note is broken, or an error message stands for it")
                    .question("What should this note say?")
                    .why(
                            "A reader sees an error message or running text where the source of"
                                    + " the statement should be.")
                    .fix("Close the note, give it a text, or take it out.")
                    .flagged(
                            Format.WIKITEXT,
                            "The mill burned down twice.<ref></ref> Nobody rebuilt it.")
                    .clean(Format.WIKITEXT, "The mill burned down twice.<ref>Fire register.</ref>")
                    .source("The errors that MediaWiki's Cite extension reports.")
                    .misses(
                            "Formats other than wikitext, but for notes without text; a link markup"
                                    + " that is never closed.")
                    .build();

    /** How the messages of MediaWiki's Cite extension begin, in English. */
    private static final String MESSAGE = "Cite error: ";

    private static final int LONGEST = 200;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        for (NoteFault fault : article.document().noteFaults()) {
            String message = message(fault);
            if (!message.isEmpty()) {
                out.add(INFO.finding(fault.span(), message));
            }
        }
        String text = article.text();
        int at = text.indexOf(MESSAGE);
        while (at >= 0) {
            Span shown = new Span(at, end(text, at));
            if (isShown(text, at) && !article.isOpaque(new Span(at, at + MESSAGE.length()))) {
                out.add(
                        INFO.finding(
                                shown,
                                "An error message of a wiki stands for a note: put the note right,"
                                        + " or take the message out."));
            }
            at = text.indexOf(MESSAGE, shown.end());
        }
        return out.stream();
    }

    /** Whether the message is there rather than talked about. */
    private static boolean isShown(String text, int at) {
        int after = at + MESSAGE.length();
        boolean spoken = at > 0 && "\"'“‘«".indexOf(text.charAt(at - 1)) >= 0;
        return !spoken
                && after < text.length()
                && (Character.isUpperCase(text.charAt(after)) || text.charAt(after) == '<');
    }

    private static String message(NoteFault fault) {
        return switch (fault.kind()) {
            case EMPTY ->
                    fault.label().isEmpty()
                            ? "This note has no text and no name: say what the source is."
                            : "The note “"
                                    + fault.label()
                                    + "” has no text: say what the source is, or take the marker"
                                    + " out.";
            case NUMBER_AS_NAME ->
                    "A wiki refuses “"
                            + fault.label()
                            + "” as the name of a note, since names must not be numbers: give it a"
                            + " name with a letter in it.";
            case LOST_DETAILS ->
                    fault.label().isEmpty()
                            ? "The attribute details needs the name of the source it belongs to:"
                                    + " add name= to this note."
                            : "The attribute details has no effect in the list of references: put"
                                    + " it on the marker in the text.";
            case UNCLOSED ->
                    "This <ref> is never closed, or another begins inside it:"
                            + " close it with </ref>.";
            case UNNAMED ->
                    "This note stands in the list without a name, so that no marker can lead to"
                            + " it: name it, or take it out.";
            case SECOND_TEXT -> "";
        };
    }

    /** The end of the message's line, or of its sentence. */
    private static int end(String text, int start) {
        int end = start + MESSAGE.length();
        while (end < text.length() && end - start < LONGEST && text.charAt(end) != '\n') {
            boolean stops = text.charAt(end - 1) == '.' && text.charAt(end) == ' ';
            if (stops) {
                return end;
            }
            end++;
        }
        return end;
    }
}
