package org.claimcheck.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.claimcheck.text.Span;

/**
 * Links the mentions of one document that surely name the same: the same words; a last name, or a
 * name without its middle, and the one full name it can be short for; a company without its legal
 * form; an abbreviation that stands in brackets beside its name. What could be two stays apart.
 */
final class NameLinks {
    /** Titles a name may be said with; English usage. */
    private static final Set<String> TITLES =
            Set.of(
                    "Mr",
                    "Mr.",
                    "Mrs",
                    "Mrs.",
                    "Ms",
                    "Ms.",
                    "Miss",
                    "Dr",
                    "Dr.",
                    "Prof",
                    "Prof.",
                    "Professor",
                    "Sir",
                    "Dame",
                    "Lord",
                    "Lady",
                    "Rev.",
                    "Sen.",
                    "Rep.",
                    "Gov.",
                    "President",
                    "Captain",
                    "General",
                    "Judge");

    /** What may follow a last name and is none. */
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    private final String text;

    /** By kind and words, in order of first mention. */
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private NameLinks(String text) {
        this.text = text;
    }

    private static final class Group {
        final EntityMention.Kind kind;
        final List<String> words;
        final String written;
        final List<Span> mentions = new ArrayList<>();
        Group fuller = this;

        Group(EntityMention.Kind kind, List<String> words, String written) {
            this.kind = kind;
            this.words = words;
            this.written = written;
        }

        Group fullest() {
            Group group = this;
            while (group.fuller != group) {
                group = group.fuller;
            }
            return group;
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    /**
     * @param text the document's text
     * @param mentions its names, in text order
     * @return what they name, in order of first mention; each mention in exactly one
     */
    static List<NamedEntity> link(String text, List<EntityMention> mentions) {
        NameLinks links = new NameLinks(text);
        mentions.forEach(links::add);
        links.shorten(EntityMention.Kind.PERSON, g -> g.words.size() > 2, NameLinks::ends);
        links.shorten(EntityMention.Kind.PERSON, g -> g.words.size() > 1, Group::last);
        links.shorten(
                EntityMention.Kind.ORGANIZATION,
                g -> g.words.size() > 1 && CompanyWords.contains(g.last()),
                g -> String.join(" ", g.words.subList(0, g.words.size() - 1)));
        links.abbreviate();
        return links.entities();
    }

    private void add(EntityMention mention) {
        String written =
                mention.span()
                        .of(text)
                        .strip()
                        .replaceAll("\\s++", " ")
                        .replaceFirst("(?<=.)['’]s$", "");
        List<String> words = words(mention.kind(), written);
        groups.computeIfAbsent(
                        mention.kind() + " " + String.join(" ", words),
                        k -> new Group(mention.kind(), words, written))
                .mentions
                .add(mention.span());
    }

    private static List<String> words(EntityMention.Kind kind, String written) {
        List<String> words = new ArrayList<>(List.of(written.split(" ")));
        if (words.size() > 1 && words.get(0).equalsIgnoreCase("the")) {
            words.remove(0);
        }
        if (kind == EntityMention.Kind.PERSON) {
            // "US President Brand": what stands before the title is no part of the name either.
            for (int i = words.size() - 2; i >= 0; i--) {
                if (TITLES.contains(words.get(i))) {
                    words.subList(0, i + 1).clear();
                    break;
                }
            }
            while (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            }
        }
        return List.copyOf(words);
    }

    private static String ends(Group group) {
        return group.words.get(0) + " " + group.last();
    }

    private interface Form {
        String of(Group group);
    }

    /** Links each group whose words are the short form of exactly one fuller name. */
    private void shorten(EntityMention.Kind kind, Predicate<Group> full, Form form) {
        Map<String, Set<Group>> byForm = new HashMap<>();
        for (Group group : groups.values()) {
            if (group.kind == kind && full.test(group)) {
                byForm.computeIfAbsent(
                                form.of(group),
                                f -> new TreeSet<>(Comparator.comparing(g -> g.mentions.get(0))))
                        .add(group.fullest());
            }
        }
        for (Group group : groups.values()) {
            Set<Group> fuller = byForm.get(String.join(" ", group.words));
            if (group.kind == kind && group.fuller == group && fuller != null) {
                Group only = fuller.iterator().next();
                if (fuller.size() == 1 && only != group) {
                    group.fuller = only;
                }
            }
        }
    }

    /** "World Health Organization (WHO)": the brackets say it. */
    private void abbreviate() {
        Map<String, Set<Group>> meanings = new HashMap<>();
        for (Group group : groups.values()) {
            for (Span mention : group.mentions) {
                String shortened = Abbreviation.after(text, mention);
                if (shortened != null) {
                    meanings.computeIfAbsent(
                                    shortened,
                                    s ->
                                            new TreeSet<>(
                                                    Comparator.comparing(g -> g.mentions.get(0))))
                            .add(group.fullest());
                }
            }
        }
        for (Group group : groups.values()) {
            Set<Group> means = meanings.get(String.join(" ", group.words));
            if (means != null && means.size() == 1 && group.fuller == group) {
                Group only = means.iterator().next();
                if (only.fullest() != group) {
                    group.fuller = only;
                }
            }
        }
    }

    private List<NamedEntity> entities() {
        Map<Group, List<Span>> mentions = new LinkedHashMap<>();
        for (Group group : groups.values()) {
            mentions.computeIfAbsent(group.fullest(), g -> new ArrayList<>())
                    .addAll(group.mentions);
        }
        List<NamedEntity> entities = new ArrayList<>();
        mentions.forEach(
                (group, spans) -> {
                    spans.sort(null);
                    entities.add(new NamedEntity(group.kind, group.written, spans));
                });
        entities.sort(Comparator.comparing(e -> e.mentions().get(0)));
        return List.copyOf(entities);
    }
}
