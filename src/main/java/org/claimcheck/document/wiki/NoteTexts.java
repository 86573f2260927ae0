package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.document.wiki.Note.Body;
import org.claimcheck.text.Span;

/** The texts of notes, where they are listed. */
final class NoteTexts {

    private final Footnotes footnotes;
    private final Inlines inlines;
    private final Output out;
    private final Pending pending;

    NoteTexts(Footnotes footnotes, Inlines inlines, Output out, Pending pending) {
        this.footnotes = footnotes;
        this.inlines = inlines;
        this.out = out;
        this.pending = pending;
    }

    /** Those of the list at an offset come next. */
    void push(int list) {
        push(footnotes.list(list));
    }

    /** Those of no list come next. */
    void pushRest() {
        push(footnotes.rest());
    }

    private void push(List<Note> notes) {
        List<Object> todo = new ArrayList<>();
        for (Note note : notes) {
            for (Body body : note.bodies()) {
                boolean grouped = note.isInGroup();
                Region.Kind region = grouped ? Region.Kind.NOTES : Region.Kind.REFERENCE_LIST;
                String reason = grouped ? "notes" : "reference list";
                Template shortForm = body.shortForm();
                if (shortForm == null) {
                    int[] before = new int[1];
                    todo.add((Runnable) () -> before[0] = out.blocks());
                    todo.add(new Stretch(body.span(), region, reason, note.shown(), false));
                    todo.add(
                            (Runnable)
                                    () -> asWritten(body.span(), before[0], note, region, reason));
                } else {
                    todo.add(
                            (Runnable)
                                    () -> {
                                        out.beginBlock();
                                        inlines.shortForm(shortForm);
                                        out.endBlock(
                                                span -> new Block.Note(span, region, note.shown()),
                                                reason);
                                    });
                }
            }
        }
        pending.pushAll(todo);
    }

    /** A note of templates that are not known is shown as its author wrote it: it is there. */
    private void asWritten(Span body, int before, Note note, Region.Kind region, String reason) {
        if (out.blocks() > before) {
            return;
        }
        out.beginBlock();
        inlines.opaqueWords(body.start(), body.end());
        out.endBlock(span -> new Block.Note(span, region, note.shown()), reason);
    }
}
