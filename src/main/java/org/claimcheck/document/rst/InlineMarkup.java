package org.claimcheck.document.rst;

import java.util.Map;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Flow;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.text.Span;

/** Reads the inline markup of a block and sends its text. Nothing nests in it. */
final class InlineMarkup {

    private static final int LONGEST_LABEL = 80;

    private final DocumentBuilder builder;
    private final Flow flow;
    private final NoteNumbers notes;
    private final Map<String, String> addresses;
    private final Roles roles;

    private Content content;
    private String text = "";

    /** The end of the name looked at last: what begins inside it begins no other. */
    private int named;

    private Boundaries boundaries = new Boundaries("");

    InlineMarkup(
            DocumentBuilder builder, Flow flow, NoteNumbers notes, Map<String, String> addresses) {
        this.builder = builder;
        this.flow = flow;
        this.notes = notes;
        this.addresses = addresses;
        this.roles = new Roles(builder, flow);
        this.content = new Content("", java.util.List.of(), false);
    }

    void write(Content block) {
        content = block;
        text = block.text();
        named = 0;
        boundaries = new Boundaries(text);
        int at = 0;
        int run = 0;
        while (at < text.length()) {
            int after = special(at, run);
            if (after > at) {
                at = after;
                run = after;
            } else {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
        }
        content.send(run, text.length(), flow);
    }

    /** Sends markup that begins at an offset, after the text before it; returns where it ends. */
    private int special(int at, int run) {
        char c = text.charAt(at);
        boolean word = Character.isLetterOrDigit(c);
        if (word && (at == 0 || !isWordPart(text.charAt(at - 1)))) {
            return word(at, run);
        }
        return switch (c) {
            case '*' -> marked(text.startsWith("**", at) ? "**" : "*", at, run);
            case '`' ->
                    text.startsWith("``", at)
                            ? marked("``", at, run)
                            : interpreted("", at, at, run);
            case '|' -> marked("|", at, run);
            case ':' -> {
                int close = boundaries.roleEnd(at);
                boolean role = close > at && close < text.length() && text.charAt(close) == '`';
                yield role && boundaries.opens(at, 1)
                        ? interpreted(text.substring(at + 1, close - 1), at, close, run)
                        : at;
            }
            case '[' -> note(at, run);
            case '_' -> text.startsWith("_`", at) ? target(at, run) : at;
            default -> at;
        };
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '\\';
    }

    private int marked(String mark, int at, int run) {
        Inline.Kind kind =
                switch (mark) {
                    case "``" -> Inline.Kind.CODE;
                    case "|" -> Inline.Kind.OPAQUE;
                    default -> Inline.Kind.EMPHASIS;
                };
        int from = at + mark.length();
        int close = boundaries.opens(at, mark.length()) ? boundaries.close(mark, from) : -1;
        if (close < 0) {
            return at;
        }
        content.send(run, at, flow);
        Flow.Mark open = flow.open(span -> builder.inline(new Inline(kind, span)));
        if (kind == Inline.Kind.CODE) {
            content.copy(from, close, flow);
        } else {
            content.send(from, close, flow);
        }
        flow.close(open);
        int after = close + mark.length();
        boolean reference = kind == Inline.Kind.OPAQUE && text.startsWith("_", after);
        return reference ? after + (text.startsWith("__", after) ? 2 : 1) : after;
    }

    private int note(int at, int run) {
        int limit = Math.min(text.length(), at + LONGEST_LABEL);
        int close = at + 1;
        while (close < limit && "[]\n ".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        boolean marks =
                close < limit
                        && text.startsWith("]_", close)
                        && boundaries.opens(at, 1)
                        && boundaries.ends(close + 2);
        String label = marks ? text.substring(at + 1, close) : "";
        if (!Labels.isFootnote(label) && !Labels.isName(label)) {
            return at;
        }
        content.send(run, at, flow);
        NoteNumbers.Reference reference = notes.reference(label);
        Flow.Mark open =
                flow.open(
                        span -> {
                            if (reference.isMarker()) {
                                builder.noteMarker(new NoteMarker(span, reference.label()));
                            }
                        });
        flow.show("[" + reference.shown() + "]", content.start(at), content.endOf(close + 1));
        flow.close(open);
        return close + 2;
    }

    private int target(int at, int run) {
        int close = boundaries.opens(at, 2) ? boundaries.close("`", at + 2) : -1;
        if (close < 0) {
            return at;
        }
        content.send(run, at, flow);
        content.send(at + 2, close, flow);
        return close + 1;
    }

    /** Text between backquotes, with a role before or behind it, or a reference. */
    private int interpreted(String role, int start, int tick, int run) {
        int from = tick + 1;
        int close = boundaries.opens(tick, 1) || tick > start ? boundaries.closeTick(from) : -1;
        if (close < 0 || close == from) {
            return start;
        }
        content.send(run, start, flow);
        int after = close + 1;
        boolean reference = role.isEmpty() && text.startsWith("_", after);
        String name = role;
        if (reference) {
            after += text.startsWith("__", after) ? 2 : 1;
        } else if (role.isEmpty()) {
            int end = boundaries.roleEnd(after);
            name = end > after ? text.substring(after + 1, end - 1) : "";
            after = Math.max(after, end);
        }
        int open = boundaries.targetOpen(from, close);
        int shown = open < 0 ? close : boundaries.beforeBlanks(from, open);
        String target = open < 0 ? "" : text.substring(open + 1, close - 1);
        if (reference) {
            boolean bare = open >= 0 && shown == from;
            link(bare ? open + 1 : from, bare ? close - 1 : shown, target);
        } else {
            roles.send(name, content, from, open > from ? shown : close, open > from);
        }
        return after;
    }

    private void link(int from, int to, String target) {
        String address = String.join("", target.split("\\s+", -1));
        if (target.isEmpty() || (address.endsWith("_") && !address.contains("://"))) {
            String name = target.isEmpty() ? text.substring(from, to) : target;
            name = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
            address = addresses.getOrDefault(Labels.fold(name), "");
        }
        send(from, to, address);
    }

    private void send(int from, int to, String address) {
        Flow.Mark open =
                flow.open(
                        span -> {
                            if (!address.isEmpty()) {
                                builder.link(new Link(span, address));
                            }
                        });
        content.send(from, to, flow);
        flow.close(open);
    }

    /** A reference of one word, or an address. */
    private int word(int at, int run) {
        if (text.startsWith("http://", at) || text.startsWith("https://", at)) {
            int end = boundaries.addressEnd(at);
            content.send(run, at, flow);
            String address = text.substring(at, end);
            Flow.Mark open = flow.open((Span span) -> builder.link(new Link(span, address)));
            content.copy(at, end, flow);
            flow.close(open);
            return end;
        }
        if (at < named) {
            return at;
        }
        int end = boundaries.nameEnd(at);
        named = end;
        boolean reference = text.startsWith("_", end);
        int after = end + (text.startsWith("__", end) ? 2 : 1);
        if (!reference || !boundaries.ends(after)) {
            return at;
        }
        content.send(run, at, flow);
        send(at, end, addresses.getOrDefault(Labels.fold(text.substring(at, end)), ""));
        return after;
    }
}
