package org.claimcheck.document.html;

import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What kind of block begins at a place in a page, and in which region. */
final class BlockShape {

    private BlockShape() {}

    /** The block that begins now, by the nearest element that gives a block its shape. */
    static PageText.Opened of(@Nullable OpenElement frame, Notes notes) {
        OpenElement at = frame;
        Roles.Role role = at == null ? Roles.OUTSIDE : at.role;
        boolean last = at == null;
        while (!last) {
            PageText.Opened opened = shape(at, role, notes);
            if (opened != null) {
                return opened;
            }
            last = at.isRoot();
            at = at.outer;
        }
        return role.kind() == Region.Kind.CAPTION
                ? as(role, span -> new Block.Caption(span, role.kind()))
                : as(role, span -> new Block.Paragraph(span, role.kind()));
    }

    /** The part an item plays: a list inside a note is part of the note. */
    private static Roles.Role inNote(OpenElement item, Notes notes, Roles.Role role) {
        if (role.isClutter() || notes.isEmpty()) {
            return role;
        }
        OpenElement at = item;
        while (!at.isRoot()) {
            at = at.outer;
            Notes.Entry note = notes.of(at.element);
            if (note != null) {
                return new Roles.Role(note.kind(), Notes.reason(note.kind()));
            }
        }
        return role;
    }

    private static PageText.@Nullable Opened shape(
            OpenElement at, Roles.Role role, Notes allNotes) {
        Element element = at.element;
        Notes.Entry note = allNotes.of(element);
        if (note != null && !role.isClutter()) {
            Roles.Role notes = new Roles.Role(note.kind(), Notes.reason(note.kind()));
            if (at.itemBegun) {
                return as(notes, span -> new Block.Paragraph(span, note.kind()));
            }
            at.itemBegun = true;
            return as(notes, span -> new Block.Note(span, note.kind(), note.label()));
        }
        int level = Tags.headingLevel(element);
        if (level > 0) {
            return as(role, span -> new Block.Heading(span, role.kind(), level));
        }
        if (Tags.isPreformatted(element)) {
            Roles.Role code = within(role, Region.Kind.CODE, "preformatted text");
            return as(code, span -> new Block.Code(span, code.kind()));
        }
        return switch (element.normalName()) {
            case "li" -> item(at, inNote(at, allNotes, role));
            case "tr" -> {
                Roles.Role table = within(role, Region.Kind.TABLE, "table");
                yield at.row ? as(table, span -> new Block.TableRow(span, table.kind())) : null;
            }
            case "figcaption", "caption" -> as(role, span -> new Block.Caption(span, role.kind()));
            default -> null;
        };
    }

    private static PageText.@Nullable Opened item(OpenElement at, Roles.Role role) {
        if (at.itemBegun) {
            return as(role, span -> new Block.Paragraph(span, role.kind()));
        }
        at.itemBegun = true;
        int ordinal = at.ordinal;
        int depth = Math.max(1, at.depth);
        return as(role, span -> new Block.ListItem(span, role.kind(), ordinal, depth));
    }

    private static Roles.Role within(Roles.Role role, Region.Kind kind, String reason) {
        return role.kind() == Region.Kind.MAIN ? new Roles.Role(kind, reason) : role;
    }

    private static PageText.Opened as(Roles.Role role, DocumentBuilder.Shape shape) {
        return new PageText.Opened(shape, role.reason());
    }
}
