package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.wiki.Construct.Kind;
import org.jspecify.annotations.Nullable;

/** The opening marks that wait for their other halves, however deep they nest. */
final class OpenMarks {

    /**
     * One of them.
     *
     * @param inner after the mark
     * @param pipes the bars met since, not those of what it holds
     */
    record Open(Kind kind, int start, int inner, List<Integer> pipes) {

        boolean isTemplate() {
            return kind == Kind.TEMPLATE || kind == Kind.ARGUMENT;
        }
    }

    /**
     * The content of a tag: marks inside do not pair with marks outside.
     *
     * @param base how many marks are open outside
     * @param templates how many of them are of templates
     */
    record Scope(Kind kind, Tag tag, int innerEnd, int end, int base, int templates, int tables) {}

    private final List<Open> open = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();

    /** Opening marks in the innermost scope. */
    private int templates;

    private int tables;

    /** The innermost tag that is open; null outside of tags. */
    @Nullable Scope scope() {
        return scopes.isEmpty() ? null : scopes.get(scopes.size() - 1);
    }

    void enter(Kind kind, Tag tag, int innerEnd, int end) {
        scopes.add(new Scope(kind, tag, innerEnd, end, open.size(), templates, tables));
        templates = 0;
        tables = 0;
    }

    /** Ends the innermost tag; what was not closed in it never is. */
    Scope leave() {
        Scope scope = scopes.remove(scopes.size() - 1);
        while (open.size() > scope.base()) {
            open.remove(open.size() - 1);
        }
        templates = scope.templates();
        tables = scope.tables();
        return scope;
    }

    boolean holdsTemplate() {
        return templates > 0;
    }

    boolean holdsTable() {
        return tables > 0;
    }

    /** The last one in the innermost scope; null if there is none. */
    @Nullable Open top() {
        Scope scope = scope();
        return open.size() > (scope == null ? 0 : scope.base()) ? open.get(open.size() - 1) : null;
    }

    void push(Kind kind, int start, int inner) {
        Open next = new Open(kind, start, inner, new ArrayList<>());
        open.add(next);
        templates += next.isTemplate() ? 1 : 0;
        tables += kind == Kind.TABLE ? 1 : 0;
    }

    Open pop() {
        Open last = open.remove(open.size() - 1);
        templates -= last.isTemplate() ? 1 : 0;
        tables -= last.kind() == Kind.TABLE ? 1 : 0;
        return last;
    }

    /** Drops unclosed marks down to the next template; returns their bars. */
    List<Integer> discardAboveTemplate() {
        return discardAbove(true);
    }

    /** Drops unclosed marks down to the next table; returns their bars. */
    List<Integer> discardAboveTable() {
        return discardAbove(false);
    }

    private List<Integer> discardAbove(boolean template) {
        List<Integer> pipes = new ArrayList<>();
        Open last = top();
        while (last != null && !(template ? last.isTemplate() : last.kind() == Kind.TABLE)) {
            pipes.addAll(pop().pipes());
            last = top();
        }
        pipes.sort(null);
        return pipes;
    }
}
