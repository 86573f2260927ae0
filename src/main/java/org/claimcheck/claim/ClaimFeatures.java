package org.claimcheck.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimcheck.nlp.TextFeatures;
import org.claimcheck.nlp.WordClusters;

/**
 * What the check-worthiness model sees of a sentence: its words and pairs of words, the clusters of
 * its words alone and in runs of two and three, and counts of numbers and of {@link CueGroup}s.
 * Clusters and counts are what carries from debates, which the model is trained on, to articles. A
 * pure function of the sentence.
 */
public final class ClaimFeatures {

    /** What counts begin with; words and clusters have other first letters. */
    private static final String COUNT = "c";

    /** Longer sentences are lists or data; what follows is not read. */
    private static final int LONGEST = 4_000;

    private static final int CLUSTER_LEVEL = 2;
    private static final int NUMBER_CLUSTER = -2;

    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    ("i we you he she it they the a an of to in on at by for with from and or but"
                                    + " not no that this is are was were be been have has had will"
                                    + " would can could should must do did more than what who which"
                                    + " if because as")
                            .split(" "));

    private static final Pattern ORDINAL = Pattern.compile("\\A\\d++(?:st|nd|rd|th)");

    /** The longest sentence, in words, of each class but the last. */
    private static final int[] LENGTHS = {4, 8, 13, 19, 29};

    private final WordClusters clusters;
    private final Consumer<CharSequence> to;

    /** The name of a feature, built anew for each. */
    private final StringBuilder name = new StringBuilder();

    private final Map<CueGroup, Integer> cues = new EnumMap<>(CueGroup.class);
    private String word = "^";
    private String kind = "^";
    private String kindBefore = "^";
    private int numbers;
    private int years;
    private int percents;
    private int sums;
    private int names;
    private int questions;
    private int quotes;
    private int regularPasts;
    private int length;

    private ClaimFeatures(WordClusters clusters, Consumer<CharSequence> to) {
        this.clusters = clusters;
        this.to = to;
    }

    /** The features of one sentence. */
    public static TextFeatures of(CharSequence sentence, WordClusters clusters) {
        return to -> {
            ClaimFeatures features = new ClaimFeatures(clusters, to);
            features.read(Words.of(sentence, Math.min(LONGEST, sentence.length())));
            features.count();
        };
    }

    private void read(List<String> words) {
        boolean capitalBefore = false;
        for (String each : words) {
            if (!Character.isLetterOrDigit(each.charAt(0))) {
                sign(each.charAt(0));
                continue;
            }
            String lower = each.toLowerCase(Locale.ROOT);
            boolean self = lower.equals("i") || lower.startsWith("i'");
            boolean capital = Character.isUpperCase(each.charAt(0)) && length > 0 && !self;
            names += capital && !capitalBefore ? 1 : 0;
            capitalBefore = capital;
            length++;
            word(lower, capital);
        }
    }

    private void sign(char sign) {
        switch (sign) {
            case '?' -> questions++;
            case '$', '£', '€' -> sums++;
            case '%' -> percents++;
            case '"', '“', '”' -> quotes++;
            default -> {}
        }
        addWord(String.valueOf(sign));
    }

    private void word(String lower, boolean capital) {
        boolean number = Character.isDigit(lower.charAt(0));
        String shape = number ? number(lower) : lower;
        addWord(shape);
        if (!number) {
            countWord(lower);
        }
        int cluster =
                number ? NUMBER_CLUSTER : clusters.cluster(CLUSTER_LEVEL, clusters.find(lower));
        String of = (capital ? "C" : "") + cluster;
        String now = number || FUNCTION_WORDS.contains(lower) ? shape : of;
        add("k", cluster);
        named("kb").append(kind).append('_').append(now);
        add();
        named("kt").append(kindBefore).append('_').append(kind).append('_').append(now);
        add();
        kindBefore = kind;
        kind = now;
    }

    private void addWord(String shape) {
        named("w").append(shape);
        add();
        named("b").append(word).append('_').append(shape);
        add();
        word = shape;
    }

    private StringBuilder named(String lead) {
        name.setLength(0);
        return name.append(lead);
    }

    private void add() {
        to.accept(name);
    }

    private void add(String lead, int value) {
        named(lead).append(value);
        add();
    }

    /** A number by its form: the digits themselves say nothing about the next one. */
    private String number(String lower) {
        boolean whole = isDigits(lower);
        boolean year =
                whole && lower.length() == 4 && (lower.startsWith("1") || lower.startsWith("20"));
        years += year ? 1 : 0;
        numbers += year ? 0 : 1;
        if (year) {
            return "#year";
        }
        boolean ordinal = !whole && ORDINAL.matcher(lower).matches();
        return whole ? "#" + Math.min(9, lower.length()) : ordinal ? "#ord" : "#mix";
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void countWord(String lower) {
        Set<CueGroup> groups = CueGroup.of(lower);
        for (CueGroup group : groups) {
            count(group);
        }
        if (lower.endsWith("'ll") && !groups.contains(CueGroup.FUTURE)) {
            count(CueGroup.FUTURE);
        }
        boolean superlative = lower.length() > 5 && lower.endsWith("est");
        if (superlative && !groups.contains(CueGroup.COMPARISON)) {
            count(CueGroup.COMPARISON);
        }
        percents += lower.equals("percent") ? 1 : 0;
        sums += lower.equals("dollars") ? 1 : 0;
        regularPasts += lower.length() > 4 && lower.endsWith("ed") ? 1 : 0;
    }

    private void count() {
        for (CueGroup group : CueGroup.ALL) {
            addCount(group.name(), Math.min(group.most(), of(group)));
        }
        addCount("NUMBERS", Math.min(4, numbers));
        addCount("YEARS", Math.min(2, years));
        addCount("PERCENTS", Math.min(2, percents));
        addCount("SUMS", Math.min(2, sums));
        addCount("NAMES", Math.min(4, names));
        addCount("QUESTION", Math.min(1, questions));
        addCount("QUOTES", Math.min(1, quotes));
        addCount("REGULAR_PASTS", Math.min(2, regularPasts));
        int lengthClass = 0;
        while (lengthClass < LENGTHS.length && length > LENGTHS[lengthClass]) {
            lengthClass++;
        }
        addCount("LENGTH", lengthClass);
        join();
    }

    private void join() {
        boolean amount =
                numbers + percents + sums + of(CueGroup.NUMBER_WORD) + of(CueGroup.AMOUNT) > 0;
        boolean past = of(CueGroup.PAST) + regularPasts > 0;
        boolean first = of(CueGroup.FIRST_PERSON) > 0;
        boolean stance = of(CueGroup.OPINION) + of(CueGroup.FUTURE) > 0;
        addCount("AMOUNT_FIRST_STANCE", bits(amount, first, stance));
        addCount("PAST_FIRST_NAME", bits(past, first, names > 0));
        addCount("PAST_AMOUNT", bits(past, amount || years > 0));
    }

    private static int bits(boolean... flags) {
        int value = 0;
        for (boolean flag : flags) {
            value = 2 * value + (flag ? 1 : 0);
        }
        return value;
    }

    private void count(CueGroup group) {
        cues.merge(group, 1, Integer::sum);
    }

    private int of(CueGroup group) {
        return cues.getOrDefault(group, 0);
    }

    private void addCount(String counted, int value) {
        named(COUNT).append(counted).append(value);
        add();
    }
}
