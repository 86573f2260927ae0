package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.rules.LifeFact.Kind;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of each person's life. A last name, or a pronoun, is taken for the person
 * named in full only where no other comes into question; what is left open is left out.
 */
final class Lives {

    private static final int LONGEST = 2_000;

    /** So many persons are a list, and its headings say what the dates mean. */
    private static final int MOST_PERSONS = 200;

    private static final String SUBJECT_OF_DOCUMENT = "";

    /** The categories in which an encyclopedia files its articles on persons. */
    private static final Pattern CATEGORY =
            Pattern.compile("(?:Category:\\s?)?(\\d{4}) (births|deaths)");

    private final Article article;
    private final TimeIndex times;
    private final List<LifeFact> facts = new ArrayList<>();
    private final Set<Kind> rows = EnumSet.noneOf(Kind.class);

    private Lives(Article article) {
        this.article = article;
        this.times = new TimeIndex(article.times());
    }

    /** The facts of each person, in text order. */
    static Map<String, List<LifeFact>> of(Article article) {
        Lives lives = new Lives(article);
        for (Sentence sentence : article.sentences()) {
            lives.read(sentence);
        }
        lives.facts.addAll(FieldFacts.ofLives(article.document().metadata()));
        return lives.byPerson();
    }

    private void read(Sentence sentence) {
        Block block = article.block(sentence);
        boolean read =
                article.isChecked(block)
                        && sentence.span().length() <= LONGEST
                        && block.region() != Region.Kind.REFERENCE_LIST
                        && block.region() != Region.Kind.NOTES
                        && block.region() != Region.Kind.QUOTE_BLOCK
                        && !(block instanceof Block.Code);
        if (!read) {
            return;
        }
        Tokens t = article.words(sentence.span());
        List<Dated> dates = Dated.in(t, times);
        if (block instanceof Block.TableRow) {
            row(t, dates);
            return;
        }
        boolean filed = t.at(t.size() - 1).is("births") || t.at(t.size() - 1).is("deaths");
        Matcher category = filed ? CATEGORY.matcher(sentence.span().of(article.text())) : null;
        if (category != null && category.matches()) {
            Kind kind = category.group(2).equals("births") ? Kind.BORN : Kind.DIED;
            Period year = Period.ofYear(Integer.parseInt(category.group(1)));
            facts.add(aside(kind, year, -1, sentence.span()));
            return;
        }
        LifeReader.read(t, dates, article.published(), article.isProse(block)).stream()
                .filter(f -> !article.quotations().holds(f.span()))
                .forEach(facts::add);
    }

    /** A row of an infobox: "Born", then the day and the place. */
    private void row(Tokens t, List<Dated> dates) {
        Kind kind = row(t);
        if (kind == null || dates.size() != 1) {
            return;
        }
        Dated date = dates.get(0);
        if (date.first() > 8 || !date.isExplicit() || !rows.add(kind)) {
            return;
        }
        facts.add(aside(kind, date.period(), -1, date.span()));
        AgePhrase age = kind == Kind.DIED ? AgePhrase.at(t, date.end() + 1) : null;
        if (age != null && t.at(date.end()).is("(")) {
            facts.add(aside(Kind.DIED_AGED, null, age.years(), age.span(t)));
        }
    }

    /** "Born", "birth_date:", "Date of birth". */
    private static @Nullable Kind row(Tokens t) {
        int key = t.are(0, "date", "of") ? 2 : 0;
        boolean date = key > 0 || t.are(1, "_", "date") || t.at(1).is("date");
        if (t.are(0, "born") || (t.at(key).is("birth") && date)) {
            return Kind.BORN;
        }
        return t.are(0, "died") || (t.at(key).is("death") && date) ? Kind.DIED : null;
    }

    /** What a box or a category says of the subject of the document. */
    private static LifeFact aside(Kind kind, @Nullable Period when, int age, Span span) {
        return new LifeFact(kind, SUBJECT_OF_DOCUMENT, when, age, span, span.start(), null, false);
    }

    private Map<String, List<LifeFact>> byPerson() {
        Set<String> persons = new TreeSet<>();
        for (LifeFact fact : facts) {
            if (fact.subject().indexOf(' ') > 0 && fact.field() == null) {
                persons.add(fact.subject());
            }
        }
        Map<String, List<LifeFact>> out = new LinkedHashMap<>();
        if (persons.size() > MOST_PERSONS) {
            return out;
        }
        String main = main(persons);
        @Nullable LifeFact last = null;
        for (LifeFact fact : facts) {
            String person = person(fact, persons, main, last);
            if (person != null) {
                LifeFact told = fact.of(person);
                out.computeIfAbsent(person, p -> new ArrayList<>()).add(told);
                last = fact.field() == null ? told : last;
            }
        }
        return out;
    }

    private @Nullable String person(
            LifeFact fact, Set<String> persons, @Nullable String main, @Nullable LifeFact last) {
        String subject = fact.subject();
        if (subject.isEmpty()) {
            return main;
        }
        if (fact.field() != null) {
            return subject.indexOf(' ') > 0 ? subject : null;
        }
        int block = article.document().blockAt(fact.span().start());
        if (!subject.equals("he") && !subject.equals("she")) {
            return subject.indexOf(' ') > 0 ? subject : byLastName(subject, block, persons);
        }
        Span paragraph = article.document().blocks().get(block).span();
        boolean near = last != null && last.span().start() >= paragraph.start();
        String person = near ? last.subject() : main;
        int from = near ? last.span().end() : paragraph.start();
        boolean alone =
                person != null
                        && fact.from() - from <= LONGEST
                        && (from > fact.from()
                                || !namesAnother(new Span(from, fact.from()), person));
        return alone ? person : null;
    }

    /** A name that is nowhere given in full stands for one person in its paragraph only. */
    private static @Nullable String byLastName(String name, int block, Set<String> persons) {
        String end = " " + name;
        List<String> fitting = persons.stream().filter(p -> p.endsWith(end)).toList();
        if (fitting.isEmpty()) {
            return name + " " + block;
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** The person whom the document is about: its title holds the name. */
    private @Nullable String main(Set<String> persons) {
        String title = Headline.of(article).toLowerCase(Locale.ROOT);
        List<String> named = persons.stream().filter(p -> holdsName(title, p)).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        boolean lead = persons.size() == 1 && !facts.isEmpty();
        boolean encyclopedic = facts.stream().anyMatch(f -> f.subject().isEmpty());
        return lead && encyclopedic ? persons.iterator().next() : null;
    }

    private static boolean holdsName(String title, String person) {
        String last = person.substring(person.lastIndexOf(' ') + 1);
        String first = person.substring(0, person.indexOf(' '));
        return title.contains(last) && title.contains(first);
    }

    /** Whether a capitalised word stands there that is no place, no month and not the person. */
    private boolean namesAnother(Span between, String person) {
        Tokens t = Tokens.of(article.text(), between);
        for (int i = 0; i < t.size(); i++) {
            Token token = t.at(i);
            boolean name =
                    token.isWord()
                            && token.capital()
                            && token.word().length() > 1
                            && !isFirst(t, i)
                            && !isPlace(t, i)
                            && !isOfCalendar(t, i)
                            && !(" " + person + " ").contains(" " + token.word() + " ");
            if (name || LifeWords.KIN.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirst(Tokens t, int i) {
        Token before = t.at(i - 1);
        return i == 0 || before.is(".") || before.is("!") || before.is("?");
    }

    /** "In Leeds", "at the University of Leeds", and what follows such a word. */
    private static boolean isPlace(Tokens t, int i) {
        int j = i - 1;
        while (t.at(j).isWord() && (t.at(j).capital() || t.at(j).is("of") || t.at(j).is("the"))) {
            j--;
        }
        return switch (t.at(j).word()) {
            case "in", "at", "near", "from", "on" -> true;
            case "," -> j > 0 && t.at(j - 1).capital() && isPlace(t, j - 1);
            default -> false;
        };
    }

    private static boolean isOfCalendar(Tokens t, int i) {
        return DateWords.weekday(t.at(i)) != null
                || t.at(i + 1).isDigits()
                || t.at(i - 1).isDigits();
    }
}
