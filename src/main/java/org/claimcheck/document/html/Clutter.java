package org.claimcheck.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Region;
import org.claimcheck.document.html.Measures.Measure;
import org.claimcheck.document.html.Roles.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Marks what stands on a page beside its article: by tag, role, class and id names, hiding, and
 * density of links. Every ground but the tags of navigation is overruled where the text reads like
 * an article.
 */
final class Clutter implements NodeFilter {

    static final Role NAVIGATION = clutter("page navigation");
    private static final Role LINKS = clutter("links to other articles");
    private static final Role AUTHOR = clutter("author box");
    private static final Role COMMENTS = clutter("comments of readers");
    private static final Set<String> COMMENT_WORDS =
            Set.of("comments", "commentlist", "disqus", "commentlisting", "respond");
    private static final Role HIDDEN = clutter("hidden");
    static final Role CAPTION = new Role(Region.Kind.CAPTION, "picture caption");
    static final Role QUOTE = new Role(Region.Kind.QUOTE_BLOCK, "block quotation");

    /** The words of a link that names somebody. */
    private static final int LONGEST_NAME = 80;

    private final Element body;
    private final Measures measures;
    private final Notes notes;
    private final Set<String> common;
    private final Roles roles = new Roles();

    private Clutter(Element body, Measures measures, Notes notes) {
        this.body = body;
        this.measures = measures;
        this.notes = notes;
        this.common = CommonNames.in(body, measures);
    }

    static Roles mark(Element body, Measures measures, Notes notes) {
        Clutter clutter = new Clutter(body, measures, notes);
        NodeTraversor.filter(clutter, body);
        return clutter.roles;
    }

    private static Role clutter(String reason) {
        return new Role(Region.Kind.BOILERPLATE, reason);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element) || depth == 0) {
            return FilterResult.CONTINUE;
        }
        Role role = judge(element, measures.of(element));
        if (role == null) {
            return FilterResult.CONTINUE;
        }
        roles.put(element, role);
        return role.isClutter() ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    private @Nullable Role judge(Element element, Measure measure) {
        if (measure.text == 0 || notes.holds(element)) {
            return null;
        }
        if (isComments(element, measure)) {
            return COMMENTS;
        }
        if (isTeasers(measure)) {
            return LINKS;
        }
        boolean hidden = isHidden(element);
        boolean copy = hidden && (isCopy(measure) || element.selectFirst("[itemprop]") != null);
        if (isBulk(measure) && !copy) {
            return null;
        }
        boolean printed = isOnlyPrinted(element.className()) && measure.prose < 1500;
        if (copy || printed || (hidden && measure.prose < 200)) {
            return Tags.isBlock(element) || measure.blocks > 0 ? HIDDEN : Roles.UNSEEN;
        }
        if (isOfAuthor(element, measure)) {
            return AUTHOR;
        }
        boolean inline = !Tags.isBlock(element) && measure.blocks == 0;
        if (inline && isHoverCard(element, measure)) {
            return Roles.UNSEEN;
        }
        if (inline && isInSentence(element, measure)) {
            return null;
        }
        Role byTag = byTag(element, measure);
        if (byTag != null) {
            return byTag;
        }
        if (!element.nameIs("article") && !element.nameIs("main")) {
            Role byName = byName(element, measure);
            if (byName != null) {
                return byName;
            }
        }
        return isLinkList(element, measure) && !isAnnounced(element) ? LINKS : null;
    }

    /** Whether most of the page's prose is inside: then it is no clutter, whatever it is called. */
    private boolean isBulk(Measure measure) {
        return measure.prose > 200 && measure.prose * 2 > measures.of(body).prose;
    }

    /** Whether there is about as much prose outside: a second, hidden form of the article. */
    private boolean isCopy(Measure measure) {
        int all = measures.of(body).prose;
        return measure.prose > 0.4 * all && measure.prose < 0.75 * all;
    }

    /** Comments may well be longer than the article, but something must be left to comment on. */
    private boolean isComments(Element element, Measure measure) {
        if (measures.of(body).prose - measure.prose < 250 || element.nameIs("article")) {
            return false;
        }
        List<String> words = Names.of(element);
        for (int i = 0; i < words.size() && words.size() < 10; i++) {
            if (!Names.isAside(words, i) && COMMENT_WORDS.contains(words.get(i))) {
                return element.selectFirst("h1, main") == null;
            }
        }
        return false;
    }

    /** Whether the markup says that a block describes the author. */
    private static boolean isOfAuthor(Element element, Measure measure) {
        return measure.blocks > 0
                && measure.text < 1500
                && element.attr("itemprop").equals("author");
    }

    /** Whether an element lists other articles: linked headings with a few lines each. */
    private boolean isTeasers(Measure measure) {
        int heads = Math.max(measure.linkedHeadings, measure.articles);
        int outside = measures.of(body).prose - measure.prose;
        return heads >= 3
                && measure.linkedHeadings >= 0.7 * measure.headings
                && measure.paragraphs <= 1.5 * heads
                && measure.plainProse < 500
                && outside > 500
                && outside > 0.4 * measure.prose;
    }

    private boolean isInSentence(Element element, Measure measure) {
        Element block = element.parent();
        while (block != null && !Tags.isBlock(block)) {
            block = block.parent();
        }
        return block != null && measures.of(block).ownText - measure.text > 25;
    }

    /** Whether it repeats the words of the link before it and goes on: a card for the pointer. */
    private boolean isHoverCard(Element element, Measure measure) {
        Element before = element.previousElementSibling();
        Measure name = before == null ? null : measures.of(before);
        if (name == null
                || name.linked < 3
                || name.linked > LONGEST_NAME
                || measure.linked < 2 * name.linked
                || measure.linkDensity() < 0.3
                || measure.text > 2000) {
            return false;
        }
        String shown = ShortText.of(before, LONGEST_NAME);
        String card = ShortText.of(element, 2000);
        return shown != null && card != null && card.startsWith(shown);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > 1000) {
            return false;
        }
        String packed = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return packed.contains("display:none") || packed.contains("visibility:hidden");
    }

    /** The utility classes of Bootstrap and Tailwind for what a screen does not show. */
    private static boolean isOnlyPrinted(String classes) {
        return classes.length() < 300
                && (classes.contains("d-print-block") || classes.contains("print:block"))
                && (classes.contains("d-none") || classes.contains("hidden"));
    }

    /** Whether the text reads like a part of an article: long, mostly paragraphs, few links. */
    private static boolean readsLikeArticle(Measure measure) {
        return measure.prose > 600
                && measure.linkDensity() < 0.3
                && measure.prose > 0.6 * measure.text;
    }

    private @Nullable Role byTag(Element element, Measure measure) {
        Role byRole = byAriaRole(element.attr("role"), measure);
        if (byRole != null) {
            return byRole;
        }
        boolean article = readsLikeArticle(measure);
        return switch (element.normalName()) {
            case "nav" -> NAVIGATION;
            case "button", "select", "option", "optgroup", "legend", "label" ->
                    clutter("form control");
            case "dialog" -> clutter("pop-up");
            case "form", "fieldset", "search" -> measure.prose < 300 ? clutter("form") : null;
            case "footer" -> article && isInArticle(element) ? null : footer(element);
            case "aside" -> article ? null : clutter("side box");
            case "figcaption" -> CAPTION;
            case "figure" -> isPicture(element, measure) ? CAPTION : null;
            case "blockquote" -> QUOTE;
            default -> null;
        };
    }

    private static boolean isInArticle(Element element) {
        return element.closest("article, main") != null;
    }

    private static @Nullable Role footer(Element element) {
        return element.closest("blockquote") != null ? null : clutter("page footer");
    }

    private static boolean isPicture(Element figure, Measure measure) {
        return measure.cells == 0
                && measure.prose < 400
                && figure.selectFirst("blockquote, pre, table") == null;
    }

    private static @Nullable Role byAriaRole(String role, Measure measure) {
        return switch (role) {
            case "navigation", "menu", "menubar", "toolbar", "tablist" -> NAVIGATION;
            case "search" -> clutter("form");
            case "dialog", "alertdialog", "tooltip" -> clutter("pop-up");
            case "complementary" -> readsLikeArticle(measure) ? null : clutter("side box");
            case "contentinfo" -> readsLikeArticle(measure) ? null : clutter("page footer");
            default -> null;
        };
    }

    private @Nullable Role byName(Element element, Measure measure) {
        List<String> words = Names.of(element);
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            ClutterNames.Meaning meaning = ClutterNames.of(words.get(i), next);
            if (meaning == null
                    || measure.text > meaning.longest()
                    || common.contains(words.get(i))
                    || isEmbedded(words, i)
                    || isAlone(words.get(i), element)
                    || Names.isAside(words, i)) {
                continue;
            }
            boolean believed =
                    switch (meaning.strength()) {
                        case WEAK -> measure.prose < 200;
                        case USUAL -> !readsLikeArticle(measure);
                        case STRONG -> true;
                    };
            if (believed) {
                return meaning.role();
            }
        }
        return null;
    }

    /** {@code social-media-embed}: a post that the article quotes. */
    private static boolean isEmbedded(List<String> words, int i) {
        return words.get(i).startsWith("social")
                && (words.contains("embed") || words.contains("embedded"));
    }

    /** A single testimonial is a quotation of the article; sites show several in a row. */
    private static boolean isAlone(String word, Element element) {
        if (!word.equals("testimonial")) {
            return false;
        }
        Element before = element.previousElementSibling();
        Element after = element.nextElementSibling();
        return (before == null || !Names.of(before).contains(word))
                && (after == null || !Names.of(after).contains(word));
    }

    /** Whether the line before says that the links are the article's sources. */
    private boolean isAnnounced(Element element) {
        Element before = element.previousElementSibling();
        if (before == null && element.parent() != null) {
            before = element.parent().previousElementSibling();
        }
        return before != null
                && measures.of(before).text < 40
                && LinePhrases.announcesSources(before.text().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isLinkList(Element element, Measure measure) {
        boolean list = element.nameIs("ul") || element.nameIs("ol") || element.nameIs("dl");
        boolean box = element.nameIs("div") || element.nameIs("section") || element.nameIs("table");
        double density = measure.linkDensity();
        if (list) {
            return measure.items > 1 && density > (measure.items > 3 ? 0.5 : 0.7);
        }
        return box && density > 0.6 && measure.prose < 200;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
