package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element on the path to the current node of a walk, and what it changes. */
final class OpenElement {

    final Element element;

    /** The element around it; itself for the outermost. */
    final OpenElement outer;

    Roles.Role role;

    /** Whether it stands in a row of a data table. */
    boolean row;

    /** The number of lists around it. */
    int depth;

    /** The number of the next item of an ordered list; 0 for other lists. */
    int nextOrdinal;

    int ordinal;

    /** Whether the block that carries the number or the label has begun. */
    boolean itemBegun;

    /** Spans to close with it. */
    final List<PageText.Open> opened = new ArrayList<>();

    OpenElement(Element element, @Nullable OpenElement outer) {
        this.element = element;
        this.outer = outer == null ? this : outer;
        this.role = outer == null ? Roles.OUTSIDE : outer.role;
        this.row = outer != null && outer.row;
        this.depth = outer == null ? 0 : outer.depth;
    }

    boolean isRoot() {
        return outer == this;
    }
}
