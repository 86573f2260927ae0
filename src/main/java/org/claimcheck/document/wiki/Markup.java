package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.document.wiki.Construct.Kind;
import org.claimcheck.document.wiki.OpenMarks.Open;
import org.claimcheck.document.wiki.OpenMarks.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one pass which opening and closing marks belong together. What is never closed is no
 * construct, so that it is read as text. The stack is a list, however deep marks nest; a place is
 * searched for once and remembered.
 */
final class Markup {

    private final String source;
    private final List<Construct> found = new ArrayList<>();
    private final Map<Integer, Construct> byStart = new HashMap<>();
    private final OpenMarks open = new OpenMarks();
    private final ForwardSearch search;

    private Markup(String source) {
        this.source = source;
        this.search = new ForwardSearch(source);
    }

    static Markup of(String source) {
        Markup markup = new Markup(source);
        markup.scan();
        markup.found.sort(Comparator.comparingInt(Construct::start));
        markup.found.forEach(c -> markup.byStart.put(c.start(), c));
        return markup;
    }

    /** All of them, in the order in which they begin. */
    List<Construct> all() {
        return found;
    }

    /** The construct that begins at an offset; null if none does. */
    @Nullable Construct at(int offset) {
        return byStart.get(offset);
    }

    private void scan() {
        int i = 0;
        while (i < source.length() || open.scope() != null) {
            Scope scope = open.scope();
            if (scope != null && i >= scope.innerEnd()) {
                i = leave();
                continue;
            }
            switch (source.charAt(i)) {
                case '<' -> i = angle(i);
                case '{' -> i = opening(i);
                case '}' -> i = closing(i);
                case '[' -> i = bracket(i);
                case ']' -> i = bracketEnd(i);
                case '|' -> i = bar(i);
                case '\n' -> i = lineBreak(i);
                default -> i++;
            }
        }
    }

    private void add(Open from, Kind kind, int start, int end, int innerEnd) {
        found.add(new Construct(kind, "", start, end, from.inner(), innerEnd, from.pipes()));
    }

    private int angle(int i) {
        if (source.startsWith("<!--", i)) {
            int close = search.next("-->", i + 4);
            if (close == ForwardSearch.NEVER) {
                return i + 4;
            }
            found.add(new Construct(Kind.RAW, "!--", i, close + 3, i + 4, close, List.of()));
            return close + 3;
        }
        Tag tag = Tag.at(source, i, source.length());
        if (tag == null) {
            return i + 1;
        }
        if (tag.closing()) {
            return tag.end();
        }
        return switch (tag.name()) {
            case "ref" -> ref(tag);
            case "references" ->
                    scope(Kind.REFERENCES, tag, search.next("</references", tag.end()));
            case "gallery" -> scope(Kind.GALLERY, tag, search.next("</gallery", tag.end()));
            default -> RawTags.contain(tag.name()) ? raw(tag) : tag.end();
        };
    }

    /** A reference that another one follows before its end was never closed. */
    private int ref(Tag tag) {
        int close =
                tag.closesItself()
                        ? ForwardSearch.NEVER
                        : Math.min(
                                search.next("</ref>", tag.end()), search.next("</ref ", tag.end()));
        if (!tag.closesItself()) {
            int other = Math.min(search.next("<ref>", tag.end()), search.next("<ref ", tag.end()));
            if (close == ForwardSearch.NEVER || other < close) {
                return tag.end();
            }
        }
        return scope(Kind.REF, tag, close);
    }

    private int scope(Kind kind, Tag tag, int close) {
        Scope around = open.scope();
        boolean outside = around != null && close >= around.innerEnd();
        if (tag.closesItself() || close == ForwardSearch.NEVER || outside) {
            if (kind != Kind.REF || tag.closesItself()) {
                found.add(self(kind, tag));
            }
            return tag.end();
        }
        open.enter(kind, tag, close, closeEnd(close));
        return tag.end();
    }

    private static Construct self(Kind kind, Tag tag) {
        return new Construct(
                kind, tag.name(), tag.start(), tag.end(), tag.end(), tag.end(), List.of());
    }

    private int closeEnd(int close) {
        int i = close;
        while (i < source.length() && source.charAt(i) != '>' && i - close < 60) {
            i++;
        }
        return Math.min(i + 1, source.length());
    }

    private int leave() {
        Scope scope = open.leave();
        Tag tag = scope.tag();
        found.add(
                new Construct(
                        scope.kind(),
                        tag.name(),
                        tag.start(),
                        scope.end(),
                        tag.end(),
                        scope.innerEnd(),
                        List.of()));
        return scope.end();
    }

    private int raw(Tag tag) {
        int close =
                tag.closesItself()
                        ? ForwardSearch.NEVER
                        : search.next("</" + tag.name(), tag.end());
        if (close == ForwardSearch.NEVER) {
            if (tag.closesItself()) {
                found.add(self(Kind.RAW, tag));
            }
            return tag.end();
        }
        int end = closeEnd(close);
        found.add(
                new Construct(Kind.RAW, tag.name(), tag.start(), end, tag.end(), close, List.of()));
        return end;
    }

    private int opening(int i) {
        int run = run(i, '{');
        if (run == 1) {
            if (source.startsWith("{|", i) && startsLine(i)) {
                open.push(Kind.TABLE, i, i + 2);
                return i + 2;
            }
            return i + 1;
        }
        int at = i;
        while (run >= 2) {
            int size = run == 3 ? 3 : 2;
            open.push(size == 3 ? Kind.ARGUMENT : Kind.TEMPLATE, at, at + size);
            at += size;
            run -= size;
        }
        return i + run(i, '{');
    }

    private int closing(int i) {
        int run = run(i, '}');
        int at = i;
        while (run >= 2 && open.holdsTemplate()) {
            List<Integer> pipes = open.discardAboveTemplate();
            Open last = open.pop();
            last.pipes().addAll(pipes);
            boolean three = last.kind() == Kind.ARGUMENT && run >= 3;
            int size = three ? 3 : 2;
            if (last.kind() == Kind.ARGUMENT && !three) {
                // Three braces that two close: one brace, then a template.
                found.add(
                        new Construct(
                                Kind.TEMPLATE,
                                "",
                                last.start() + 1,
                                at + 2,
                                last.inner(),
                                at,
                                last.pipes()));
            } else {
                add(last, last.kind(), last.start(), at + size, at);
            }
            at += size;
            run -= size;
        }
        return at + Math.max(run, 0);
    }

    private int bracket(int i) {
        if (source.startsWith("[[", i)) {
            open.push(Kind.LINK, i, i + 2);
            return i + 2;
        }
        if (Urls.protocol(source, i + 1, source.length()) > 0) {
            open.push(Kind.EXTERNAL, i, i + 1);
        }
        return i + 1;
    }

    private int bracketEnd(int i) {
        Open last = open.top();
        if (last != null && last.kind() == Kind.EXTERNAL) {
            open.pop();
            add(last, Kind.EXTERNAL, last.start(), i + 1, i);
            return i + 1;
        }
        if (source.startsWith("]]", i) && last != null && last.kind() == Kind.LINK) {
            open.pop();
            add(last, Kind.LINK, last.start(), i + 2, i);
            return i + 2;
        }
        return i + 1;
    }

    private int bar(int i) {
        boolean ends = source.startsWith("|}", i) && open.holdsTable() && startsLine(i);
        if (ends) {
            Open last = open.top();
            boolean inside = last != null && last.kind() == Kind.TABLE;
            if (inside || !source.startsWith("}", i + 2)) {
                open.discardAboveTable();
                Open table = open.pop();
                add(table, Kind.TABLE, table.start(), i + 2, i);
                return i + 2;
            }
        }
        Open last = open.top();
        if (last != null && (last.isTemplate() || last.kind() == Kind.LINK)) {
            last.pipes().add(i);
        }
        return i + 1;
    }

    /** A link ends with its line, one to a page with its paragraph; pictures may hold breaks. */
    private int lineBreak(int i) {
        List<Integer> pipes = new ArrayList<>();
        boolean blank = startsBlank(i + 1);
        Open last = open.top();
        while (last != null && (last.kind() == Kind.EXTERNAL || (blank && isPageLink(last)))) {
            pipes.addAll(open.pop().pipes());
            last = open.top();
        }
        if (last != null && !pipes.isEmpty()) {
            pipes.sort(null);
            last.pipes().addAll(pipes);
        }
        return i + 1;
    }

    private boolean isPageLink(Open link) {
        return link.kind() == Kind.LINK && !Namespaces.isFile(source, link.inner());
    }

    private boolean startsBlank(int from) {
        int i = from;
        while (i < source.length() && i - from < 200 && " \t\r".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i < source.length() && source.charAt(i) == '\n';
    }

    /** Whether only spaces and marks of indentation stand before an offset in its line. */
    private boolean startsLine(int offset) {
        int i = offset;
        while (i > 0 && offset - i < 50 && " \t:*".indexOf(source.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == 0 || source.charAt(i - 1) == '\n' || source.charAt(i - 1) == '\r';
    }

    private int run(int from, char c) {
        int i = from;
        while (i < source.length() && source.charAt(i) == c) {
            i++;
        }
        return i - from;
    }
}
