package org.claimcheck.document.rst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads blocks of explicit markup: notes, citations, directives, targets, comments. */
final class ExplicitBlocks {

    private final Cursor cursor;
    private final Outline outline;
    private final Titles titles;
    private final Literals literals;
    private final Consumer<Line> construct;
    private final List<Structure.Declared> notes = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();

    /**
     * @param construct reads what begins in a line, or in what is left of it
     */
    ExplicitBlocks(
            Cursor cursor,
            Outline outline,
            Titles titles,
            Literals literals,
            Consumer<Line> construct) {
        this.cursor = cursor;
        this.outline = outline;
        this.titles = titles;
        this.literals = literals;
        this.construct = construct;
    }

    List<Structure.Declared> notes() {
        return notes;
    }

    /** By name, folded. */
    Map<String, String> addresses() {
        return addresses;
    }

    void read(Line line) {
        Line rest = line.behind(cursor.source, 2);
        int indent = line.indent();
        String text = rest.span().of(cursor.source);
        ExplicitMarkup.Found found = ExplicitMarkup.of(text);
        switch (found.kind()) {
            case NOTE -> note(Piece.Kind.FOOTNOTE, found, rest, indent);
            case CITATION -> note(Piece.Kind.CITATION, found, rest, indent);
            case DIRECTIVE -> directive(rest, found, indent);
            case TARGET -> {
                String address = text.substring(found.end()).strip();
                addresses.putIfAbsent(Labels.fold(found.name()), address);
                cursor.skip(indent);
            }
            case SILENT -> cursor.skip(indent);
        }
    }

    private void note(Piece.Kind kind, ExplicitMarkup.Found found, Line rest, int indent) {
        int inside = cursor.bodyIndent(indent);
        Container note =
                new Container(Container.Kind.NOTE, inside, found.name(), kind, notes.size());
        notes.add(new Structure.Declared(found.name(), kind == Piece.Kind.CITATION));
        into(note, rest.behind(cursor.source, found.end()));
    }

    private void into(Container container, Line rest) {
        if (!outline.push(container)) {
            cursor.skip(container.indent - 1);
        } else if (rest.isBlank()) {
            cursor.at++;
        } else {
            construct.accept(rest.at(container.indent));
        }
    }

    private void directive(Line rest, ExplicitMarkup.Found found, int indent) {
        Line argument = rest.behind(cursor.source, found.end());
        Directives.Holds holds = Directives.of(found.name());
        int inside = cursor.bodyIndent(indent);
        switch (holds) {
            case BODY -> body(Container.Kind.DIRECTIVE, found.name(), argument, inside);
            case QUOTE -> body(Container.Kind.QUOTE, found.name(), argument, inside);
            case FIGURE -> {
                cursor.at = cursor.afterOptions(inside);
                outline.push(Container.of(Container.Kind.FIGURE, inside));
            }
            case TABLE -> titled(Piece.Kind.CAPTION, argument, inside);
            case HEADING -> titled(Piece.Kind.HEADING, argument, inside);
            case CODE -> {
                cursor.at = cursor.afterOptions(inside);
                literals.indented(inside, Piece.Kind.CODE);
            }
            case MATHS -> {
                if (!argument.isBlank()) {
                    outline.add(Piece.Kind.MATHS, List.of(argument.span()));
                }
                cursor.at = cursor.afterOptions(inside);
                literals.indented(inside, Piece.Kind.MATHS);
            }
            case NOTHING -> cursor.skip(indent);
        }
    }

    private void body(Container.Kind kind, String name, Line argument, int inside) {
        int from = cursor.afterOptions(inside);
        boolean text = Directives.beginsOnFirstLine(name) && !argument.isBlank();
        Container body = new Container(kind, inside, name, null, 0);
        if (text && from == cursor.at + 1) {
            into(body, argument);
        } else {
            cursor.at = from;
            outline.push(body);
        }
    }

    private void titled(Piece.Kind kind, Line argument, int inside) {
        if (!argument.isBlank()) {
            outline.add(kind, List.of(argument.span()), titles.lowest(), "");
        }
        cursor.at = cursor.afterOptions(inside);
        outline.push(Container.of(Container.Kind.DIRECTIVE, inside));
    }
}
