package org.claimcheck.quantity;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The lexicon of currencies and units of measure. Symbols are those of the SI and of trade. */
final class UnitWords {

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
            case "francs" -> "CHF";
            case "yuan", "renminbi" -> "CNY";
            case "rubles", "roubles" -> "RUB";
            default -> null;
        };
    }

    /** What a unit's words leave behind. */
    record Unit(String symbol, int end) {}

    /** The unit whose words begin at an index, or null. */
    static @Nullable Unit unit(Tokens t, int i) {
        String area = t.at(i).is("square") ? "\u00b2" : t.at(i).is("cubic") ? "\u00b3" : "";
        if (!area.isEmpty()) {
            String base = symbol(t.at(i + 1));
            return base == null ? null : new Unit(base + area, i + 2);
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
        String symbol = symbol(t.at(i));
        if (symbol == null) {
            return null;
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
            case "kw" -> "kW";
            case "mw", "megawatt", "megawatts" -> "MW";
            case "gw", "gigawatt", "gigawatts" -> "GW";
            case "kwh" -> "kWh";
            case "mwh" -> "MWh";
            case "twh" -> "TWh";
            case "watt", "watts" -> "W";
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
            case "hz", "hertz" -> "Hz";
            case "khz" -> "kHz";
            case "mhz" -> "MHz";
            case "ghz" -> "GHz";
            default -> null;
        };
    }
}
