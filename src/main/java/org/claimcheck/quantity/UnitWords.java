package org.claimcheck.quantity;

import java.util.Set;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The lexicon of currencies and units of measure. Symbols are those of the SI and of trade. */
final class UnitWords {

    private static final String SQUARE = "\u00b2";
    private static final String CUBE = "\u00b3";

    /** Units whose powers are written with a plain digit too: {@code km2}. */
    private static final Set<String> LENGTHS = Set.of("km", "m", "cm", "mm", "mi", "ft", "in");

    private UnitWords() {}

    /** ISO 4217 code of a currency sign, or null. */
    static @Nullable String sign(Token token) {
        return switch (token.word()) {
            case "$" -> "USD";
            case "\u20ac" -> "EUR";
            case "\u00a3" -> "GBP";
            case "\u00a5" -> "JPY";
            case "\u20b9" -> "INR";
            case "\u20a9" -> "KRW";
            case "\u20bd" -> "RUB";
            default -> null;
        };
    }

    /** The currency of "US$", "A$" and their like. */
    static String dollar(Token before) {
        return switch (before.word()) {
            case "a", "au" -> "AUD";
            case "c", "ca" -> "CAD";
            case "hk" -> "HKD";
            case "nz" -> "NZD";
            case "r" -> "BRL";
            case "s" -> "SGD";
            default -> "USD";
        };
    }

    /** A currency code in capitals, or null. */
    static @Nullable String code(Token token) {
        if (!token.capital()) {
            return null;
        }
        return switch (token.word()) {
            case "usd",
                    "eur",
                    "gbp",
                    "jpy",
                    "chf",
                    "cad",
                    "aud",
                    "inr",
                    "cny",
                    "sek",
                    "nok",
                    "dkk",
                    "nzd" ->
                    token.word().toUpperCase(java.util.Locale.ROOT);
            default -> null;
        };
    }

    /** The currency that a noun after a number names, or null. */
    static @Nullable String currency(Token token) {
        return switch (token.word()) {
            case "dollar", "dollars" -> "USD";
            case "euro", "euros" -> "EUR";
            case "yen" -> "JPY";
            case "rupee", "rupees" -> "INR";
            case "kronor" -> "SEK";
            case "yuan", "renminbi" -> "CNY";
            case "rubles", "roubles" -> "RUB";
            default -> null;
        };
    }

    /** The currency that an adjective and a noun name, or null: "Swiss francs". */
    static @Nullable String foreign(Token adjective, Token noun) {
        boolean dollars = noun.is("dollar") || noun.is("dollars");
        boolean francs = noun.is("franc") || noun.is("francs");
        return switch (adjective.word()) {
            case "canadian" -> dollars ? "CAD" : null;
            case "australian" -> dollars ? "AUD" : null;
            case "singapore" -> dollars ? "SGD" : null;
            case "american" -> dollars ? "USD" : null;
            case "swiss" -> francs ? "CHF" : null;
            case "pounds" -> noun.is("sterling") ? "GBP" : null;
            default -> null;
        };
    }

    /** What a unit's words leave behind. */
    record Unit(String symbol, int end) {}

    /** The unit whose words begin at an index, or null. */
    static @Nullable Unit unit(Tokens t, int i) {
        boolean square = t.at(i).is("square") || t.at(i).is("sq");
        boolean cubic = t.at(i).is("cubic") || t.at(i).is("cu");
        if (square || cubic) {
            int at = t.at(i + 1).is(".") && t.at(i + 1).attached() ? i + 2 : i + 1;
            String base = symbol(t.at(at));
            return base == null ? null : new Unit(base + (square ? SQUARE : CUBE), at + 1);
        }
        Unit compound = compound(t, i);
        if (compound != null) {
            return compound;
        }
        if (t.at(i).is("\u00b0")) {
            boolean celsius = t.at(i + 1).is("c");
            boolean fahrenheit = t.at(i + 1).is("f");
            return celsius || fahrenheit ? new Unit(celsius ? "\u00b0C" : "\u00b0F", i + 2) : null;
        }
        if (t.at(i).is("degrees")) {
            boolean celsius = t.at(i + 1).is("celsius");
            boolean fahrenheit = t.at(i + 1).is("fahrenheit");
            return celsius || fahrenheit ? new Unit(celsius ? "\u00b0C" : "\u00b0F", i + 2) : null;
        }
        if (isDegrees(t, i)) {
            return new Unit(t.at(i).is("c") ? "\u00b0C" : "\u00b0F", i + 1);
        }
        String symbol = symbol(t.at(i));
        if (symbol == null) {
            return null;
        }
        Token power = t.at(i + 1);
        boolean raised = power.is(SQUARE) || power.is(CUBE);
        boolean low = LENGTHS.contains(symbol) && (power.is("2") || power.is("3"));
        if (power.attached() && (raised || low)) {
            boolean second = power.is(SQUARE) || power.is("2");
            return new Unit(symbol + (second ? SQUARE : CUBE), i + 2);
        }
        boolean slash = t.at(i + 1).is("/") && t.at(i + 1).attached();
        boolean per = slash || t.at(i + 1).is("per") || t.at(i + 1).is("an");
        boolean speed = per && (t.at(i + 2).is("h") || t.at(i + 2).is("hour"));
        if (speed) {
            return new Unit(symbol + "/h", i + 3);
        }
        boolean second = per && (t.at(i + 2).is("s") || t.at(i + 2).is("second"));
        return second ? new Unit(symbol + "/s", i + 3) : new Unit(symbol, i + 1);
    }

    /** "30C (86F)": the letters are degrees only where each has the other one beside it. */
    private static boolean isDegrees(Tokens t, int i) {
        boolean before = t.at(i + 1).is("(") && t.at(i + 2).isDigits() && areDegrees(t, i, i + 3);
        boolean after = t.at(i + 1).is(")") && t.at(i - 2).is("(") && areDegrees(t, i - 3, i);
        return before || after;
    }

    private static boolean areDegrees(Tokens t, int one, int other) {
        boolean capitals = t.at(one).capital() && t.at(other).capital();
        boolean both =
                (t.at(one).is("c") && t.at(other).is("f"))
                        || (t.at(one).is("f") && t.at(other).is("c"));
        return capitals && both;
    }

    /** "nautical miles", "metric tons", "kilowatt-hours". */
    private static @Nullable Unit compound(Tokens t, int i) {
        if (t.at(i).is("nautical") && "mi".equals(symbol(t.at(i + 1)))) {
            return new Unit("nmi", i + 2);
        }
        if (t.at(i).is("metric") && "ton".equals(symbol(t.at(i + 1)))) {
            return new Unit("t", i + 2);
        }
        int at = t.at(i + 1).is("-") && t.at(i + 1).attached() ? i + 2 : i + 1;
        if (!t.at(at).is("hour") && !t.at(at).is("hours")) {
            return null;
        }
        String power = symbol(t.at(i));
        return power == null || !power.endsWith("W") ? null : new Unit(power + "h", at + 1);
    }

    private static @Nullable String symbol(Token token) {
        return switch (token.word()) {
            case "km", "kilometre", "kilometres", "kilometer", "kilometers" -> "km";
            case "metre", "metres", "meter", "meters" -> "m";
            case "m" -> token.capital() ? null : "m";
            case "cm", "centimetres", "centimeters", "centimetre", "centimeter" -> "cm";
            case "mm", "millimetres", "millimeters", "millimetre", "millimeter" -> "mm";
            case "mile", "miles", "mi" -> "mi";
            case "foot", "feet", "ft" -> "ft";
            case "yard", "yards", "yd" -> "yd";
            case "inch", "inches" -> "in";
            case "kg", "kilogram", "kilograms", "kilo", "kilos" -> "kg";
            case "gram", "grams", "g" -> "g";
            case "mg", "milligram", "milligrams" -> "mg";
            case "tonne", "tonnes" -> "t";
            case "ton", "tons" -> "ton";
            case "pound", "pounds", "lb", "lbs" -> "lb";
            case "ounce", "ounces", "oz" -> "oz";
            case "mph" -> "mi/h";
            case "kph" -> "km/h";
            case "knots" -> "kn";
            case "kw", "kilowatt", "kilowatts" -> "kW";
            case "tw", "terawatt", "terawatts" -> "TW";
            case "gwh" -> "GWh";
            case "mw", "megawatt", "megawatts" -> "MW";
            case "gw", "gigawatt", "gigawatts" -> "GW";
            case "kwh" -> "kWh";
            case "mwh" -> "MWh";
            case "twh" -> "TWh";
            case "watt", "watts" -> "W";
            case "hp", "bhp", "horsepower" -> "hp";
            case "joule", "joules" -> "J";
            case "kcal", "calories" -> "kcal";
            case "hectare", "hectares", "ha" -> "ha";
            case "acre", "acres" -> "acre";
            case "litre", "litres", "liter", "liters" -> "l";
            case "ml", "millilitres", "milliliters" -> "ml";
            case "gallon", "gallons" -> "gal";
            case "barrels" -> "bbl";
            case "byte", "bytes" -> "B";
            case "kb", "kilobytes" -> "kB";
            case "mb", "megabyte", "megabytes" -> "MB";
            case "gb", "gigabyte", "gigabytes" -> "GB";
            case "tb", "terabyte", "terabytes" -> "TB";
            case "kbps" -> "kbit/s";
            case "mbps" -> "Mbit/s";
            case "gbps" -> "Gbit/s";
            case "hz", "hertz" -> "Hz";
            case "khz" -> "kHz";
            case "mhz" -> "MHz";
            case "ghz" -> "GHz";
            default -> null;
        };
    }
}
