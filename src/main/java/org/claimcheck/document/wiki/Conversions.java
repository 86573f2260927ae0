package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.document.wiki.Template.Parameter;
import org.claimcheck.text.Span;

/**
 * {@code {{convert|75|ft|m}}} is 75 feet: the measure that was written, not the one that is worked
 * out of it. Whatever is not as simple is not shown.
 */
final class Conversions {

    /** What stands between the numbers of {@code {{convert|10|to|20|km}}}. */
    private static final Map<String, String> BETWEEN =
            Map.of(
                    "to", " to ", "-", "–", "–", "–", "and", " and ", "by", " by ", "x", " by ",
                    "or", " or ", "to(-)", " to ");

    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("m", "m"),
                    Map.entry("km", "km"),
                    Map.entry("cm", "cm"),
                    Map.entry("mm", "mm"),
                    Map.entry("ft", "feet"),
                    Map.entry("foot", "feet"),
                    Map.entry("in", "inches"),
                    Map.entry("yd", "yards"),
                    Map.entry("mi", "miles"),
                    Map.entry("mile", "miles"),
                    Map.entry("nmi", "nautical miles"),
                    Map.entry("acre", "acres"),
                    Map.entry("acres", "acres"),
                    Map.entry("ha", "hectares"),
                    Map.entry("sqft", "square feet"),
                    Map.entry("sqmi", "square miles"),
                    Map.entry("m2", "square metres"),
                    Map.entry("km2", "square kilometres"),
                    Map.entry("kg", "kg"),
                    Map.entry("g", "g"),
                    Map.entry("lb", "pounds"),
                    Map.entry("oz", "ounces"),
                    Map.entry("t", "tonnes"),
                    Map.entry("LT", "long tons"),
                    Map.entry("mph", "mph"),
                    Map.entry("km/h", "km/h"),
                    Map.entry("kn", "knots"),
                    Map.entry("l", "litres"),
                    Map.entry("L", "litres"),
                    Map.entry("C", "°C"),
                    Map.entry("F", "°F"),
                    Map.entry("hp", "hp"),
                    Map.entry("kW", "kW"));

    private final String source;
    private final Inlines inlines;
    private final Output out;

    Conversions(String source, Inlines inlines, Output out) {
        this.source = source;
        this.inlines = inlines;
        this.out = out;
    }

    void write(Template template) {
        List<Parameter> parts = template.unnamed();
        int i = 0;
        List<Object> todo = new ArrayList<>();
        while (i < parts.size() && isNumber(parts.get(i))) {
            Parameter number = parts.get(i);
            String shown = grouped(number.value().of(source));
            todo.add(
                    (Runnable)
                            () -> out.replace(shown, number.value().start(), number.value().end()));
            i++;
            String between = i < parts.size() ? BETWEEN.get(parts.get(i).value().of(source)) : null;
            if (between == null) {
                break;
            }
            Span place = parts.get(i).value();
            todo.add((Runnable) () -> out.replace(between, place.start(), place.end()));
            i++;
        }
        String unit = i > 0 && i < parts.size() ? UNITS.get(parts.get(i).value().of(source)) : null;
        if (unit == null) {
            out.space(template.start(), template.start());
            return;
        }
        Parameter written = parts.get(i);
        boolean attached = unit.startsWith("°");
        todo.add(
                (Runnable)
                        () -> {
                            if (!attached) {
                                out.replace(" ", written.start(), written.value().start());
                            }
                            out.replace(unit, written.value().start(), written.value().end());
                        });
        inlines.schedule(todo);
    }

    private boolean isNumber(Parameter parameter) {
        String text = parameter.value().of(source);
        return !text.isEmpty()
                && text.length() < 20
                && Character.isDigit(text.charAt(0))
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    /** With commas between the thousands, as the template shows it. */
    private static String grouped(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        if (end <= 4 - (end == 4 ? 1 : 0) || number.indexOf(',') >= 0) {
            return number;
        }
        StringBuilder out = new StringBuilder(number);
        for (int i = end - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
