package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.wiki.Output.Mark;
import org.claimcheck.document.wiki.Template.Parameter;

/** "Smith & Jones 2004, p. 3", which leads to the bibliography. */
final class ShortForms {

    private final String source;
    private final Inlines inlines;
    private final Output out;

    ShortForms(String source, Inlines inlines, Output out) {
        this.source = source;
        this.inlines = inlines;
        this.out = out;
    }

    void write(Template template) {
        List<Object> todo = new ArrayList<>();
        if (template.name().startsWith("sfnm")) {
            for (int n = 1; n <= 9 && template.first(n + "a1", n + "y") != null; n++) {
                List<Parameter> parts = new ArrayList<>();
                for (String key : new String[] {"a1", "a2", "a3", "a4", "y"}) {
                    Parameter part = template.first(n + key);
                    if (part != null) {
                        parts.add(part);
                    }
                }
                name(parts, n > 1 ? "; " : "", "", todo);
                place(template, n + "p", ", p. ", todo);
                place(template, n + "pp", ", pp. ", todo);
                place(template, n + "loc", ", ", todo);
            }
        } else {
            String name = template.name();
            boolean brackets = name.equals("harv") || name.equals("harvcol");
            name(template.unnamed(), brackets ? "(" : "", template.text("ref"), todo);
            place(template, "p", ", p. ", todo);
            place(template, "page", ", p. ", todo);
            place(template, "pp", ", pp. ", todo);
            place(template, "pages", ", pp. ", todo);
            place(template, "loc", ", ", todo);
            String end = brackets ? ")" : name.startsWith("sfn") ? "." : "";
            todo.add((Runnable) () -> out.replace(end, template.end() - 2, template.end()));
        }
        inlines.schedule(todo);
    }

    private void name(List<Parameter> parts, String before, String ref, List<Object> todo) {
        StringBuilder id = new StringBuilder("CITEREF");
        parts.forEach(p -> id.append(p.value().of(source)));
        String target = ref.isEmpty() || ref.contains("{") ? id.toString() : ref.replace("#", "");
        Mark[] link = new Mark[1];
        for (int i = 0; i < parts.size(); i++) {
            Parameter part = parts.get(i);
            boolean first = i == 0;
            boolean year = i == parts.size() - 1;
            boolean lastName = i == parts.size() - 2;
            String lead = first ? before : year ? " " : lastName ? " & " : ", ";
            todo.add(
                    (Runnable)
                            () -> {
                                out.replace(lead, part.lead().start(), part.lead().end());
                                if (first) {
                                    link[0] = out.mark();
                                }
                            });
            todo.add(inlines.range(part.value()));
        }
        todo.add(
                (Runnable)
                        () -> {
                            if (link[0] != null) {
                                inlines.bibliography().link(link[0], CitationId.fold(target));
                            }
                        });
    }

    private void place(Template template, String key, String lead, List<Object> todo) {
        Parameter parameter = template.first(key);
        if (parameter != null) {
            todo.add(
                    (Runnable)
                            () ->
                                    out.replace(
                                            lead,
                                            parameter.lead().start(),
                                            parameter.lead().end()));
            todo.add(inlines.range(parameter.value()));
        }
    }
}
