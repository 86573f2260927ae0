package org.claimcheck.document.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.MappingCheck.checked;
import static org.claimcheck.document.MappingCheck.kinds;
import static org.claimcheck.document.MappingCheck.texts;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.citation.CitationReader;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RstReaderTest {

    private static Document rst(String text) {
        return checked(text, Format.RST);
    }

    private static List<String> inlines(Document document, Inline.Kind kind) {
        return document.inlines().stream()
                .filter(i -> i.kind() == kind)
                .map(i -> i.span().of(document.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u0002',
            quoteCharacter = '\u0001',
            value = {
                "An *old* mill and **two** new ones. ~ An old mill and two new ones.",
                "See the `map <https://ex.example/m>`_ and `the plan`__. ~ See the map and the plan.",
                "Run ``a *b*`` or :kbd:`Ctrl`, :sup:`2`. ~ Run a *b* or Ctrl, 2.",
                "A word_ and _`a place`, snake_case, 2 * 3 * 4. ~ A word and a place, snake_case, 2 * 3 * 4.",
                "H\\ :sub:`2`\\ O is \\*not\\* marked; \"*\" neither. ~ H2O is *not* marked; \"*\" neither.",
                "A * star, a*star*b, and *open. ~ A * star, a*star*b, and *open.",
                "See :ref:`the part <part>` and :doc:`guide`. ~ See the part and guide.",
                "As shown :cite:p:`lee,ray`. ~ As shown [@lee; @ray].",
            })
    void showsWhatIsPrinted(String pair) {
        String[] parts = pair.split(" ~ ", -1);
        assertThat(texts(rst(parts[0]))).containsExactly(parts[1]);
    }

    @Test
    void setsApartWhatIsNoProse() {
        Document document =
                rst(
                        "A ``b [1]_`` c |version| of :math:`a_1`, :py:func:`run`.\n\n.. math:: e = m\n");
        assertThat(inlines(document, Inline.Kind.CODE)).containsExactly("b [1]_");
        assertThat(inlines(document, Inline.Kind.OPAQUE))
                .containsExactly("version", "a_1", "run", "e = m");
        assertThat(document.noteMarkers()).isEmpty();
    }

    @Test
    void readsAnArticle() {
        Document document =
                rst(
                        """
                        ========
                        The Mill
                        ========
                        :Author: Ann Lee
                        :Date: 12 March 2020

                        .. A comment
                           of two lines.
                        .. _mill: https://mill.example/

                        Its history
                        -----------

                        It burned, and the mill_
                        was rebuilt.

                        Later
                        -----
                        Nothing.
                        """);
        assertThat(texts(document))
                .containsExactly(
                        "The Mill",
                        "Ann Lee",
                        "12 March 2020",
                        "Its history",
                        "It burned, and the mill was rebuilt.",
                        "Later",
                        "Nothing.");
        assertThat(document.metadata().title()).isEqualTo("The Mill");
        assertThat(document.metadata().author()).isEqualTo("Ann Lee");
        assertThat(document.metadata().published()).isNotNull();
        assertThat(document.metadata().published().date()).isEqualTo(LocalDate.of(2020, 3, 12));
        assertThat(document.links().stream().map(Link::target))
                .containsExactly("https://mill.example/");
        assertThat(document.blocks().get(0).region()).isEqualTo(Region.Kind.FRONT_MATTER);
        assertThat(document.blocks().get(3)).isInstanceOf(Block.Heading.class);
    }

    @Test
    void readsListsAndTables() {
        Document document =
                rst(
                        """
                        * One
                          goes on

                          and on
                        * Two

                          3. inner
                          #. next

                        2019. That was the year
                        it burned.

                        Weir
                            A wall.

                        | Line
                        | by line

                        +------+-------+
                        | Year | Boats |
                        +======+=======+
                        | 2019 | 12    |
                        |      | more  |
                        +------+-------+

                        ====  =====
                        Year  Boats
                        ====  =====
                        2020  13
                        ====  =====
                        """);
        assertThat(texts(document))
                .containsExactly(
                        "One goes on",
                        "and on",
                        "Two",
                        "inner",
                        "next",
                        "2019. That was the year it burned.",
                        "Weir",
                        "A wall.",
                        "Line\nby line",
                        "Year\tBoats",
                        "2019\t12 more",
                        "Year\tBoats",
                        "2020\t13");
        assertThat(document.blocks().get(4))
                .isEqualTo(
                        new Block.ListItem(
                                document.blocks().get(4).span(), Region.Kind.MAIN, 4, 2));
    }

    @Test
    void readsLiteralTextAndDirectives() {
        Document document =
                rst(
                        """
                        As follows::

                            x = [1]_
                              y

                        ::

                          alone

                        .. code-block:: python
                           :linenos:

                           print(1)

                        >>> run()
                        2

                        .. note:: Mind
                           the gap.

                        .. figure:: a.png
                           :alt: Unseen.

                           The mill.

                        .. toctree::

                           unseen

                        .. |sub| replace:: unseen

                        .. admonition:: Unseen

                           The end.
                        """);
        assertThat(texts(document))
                .containsExactly(
                        "As follows:",
                        "x = [1]_\n  y",
                        "alone",
                        "print(1)",
                        ">>> run()\n2",
                        "Mind the gap.",
                        "The mill.",
                        "The end.");
        assertThat(kinds(document))
                .containsExactly(
                        "Paragraph",
                        "Code",
                        "Code",
                        "Code",
                        "Code",
                        "Paragraph",
                        "Caption",
                        "Paragraph");
    }

    /** An author sets in what is no quotation as well. */
    @Test
    void quotesWhatSaysSo() {
        Document document =
                rst(
                        """
                        As she said:

                            It was a good mill.

                            -- Ann Lee

                        He agreed:

                            "A good one."

                        For example:

                            Set in for no reason.

                          * a list

                        .. epigraph::

                           Mills are patient.
                        """);
        assertThat(
                        document.blocks().stream()
                                .filter(b -> b.region() == Region.Kind.QUOTE_BLOCK)
                                .map(b -> b.span().of(document.text())))
                .containsExactly(
                        "It was a good mill.",
                        "-- Ann Lee",
                        "\"A good one.\"",
                        "Mills are patient.");
    }

    @Test
    void numbersNotesAsDocutilsDoes() {
        Document document =
                rst(
                        """
                        Manual [2]_, next [#]_, named [#mill]_, symbols [*]_ and [*]_, again [#MILL]_.
                        One too many [#]_, none [#weir]_, text[3]_ and [4] are none.

                        .. [#] First.
                        .. [2] Second.
                        .. [#mill] Third
                           goes on.

                           And on.
                        .. [*] Star.
                        .. [*] Dagger.
                        """);
        assertThat(document.text())
                .startsWith(
                        "Manual [2], next [1], named [3], symbols [*] and [†], again [3]. One too"
                                + " many [#], none [#weir], text[3]_ and [4] are none.");
        assertThat(document.noteMarkers().stream().map(NoteMarker::label))
                .containsExactly("2", "1", "3", "*", "†", "3", "4", "weir");
        assertThat(
                        document.blocks().stream()
                                .filter(Block.Note.class::isInstance)
                                .map(b -> ((Block.Note) b).label()))
                .containsExactly("1", "2", "3", "3", "*", "†");
    }

    @Test
    void leadsMarkersToNotes() {
        String source =
                """
                The mill burned [1]_. It was rebuilt [#a]_ by the miller [LEE2019]_ [GONE]_ [9]_.

                .. [1] Register of fires.
                .. [#a] Map of the weir.
                .. [LEE2019] A. Lee: Mills. 2019.
                """;
        assertThat(
                        CitationReader.read(rst(source)).markers().stream()
                                .map(m -> m.label() + " " + m.resolution()))
                .containsExactly(
                        "1 FOUND", "2 FOUND", "LEE2019 FOUND", "GONE NO_ENTRY", "9 NO_ENTRY");
    }

    /** Sphinx takes citations from all files of a project. */
    @Test
    void aCitationMayBeDefinedElsewhere() {
        String source = "The mill burned down twice [LEE2019]_.\n";
        assertThat(rst(source).noteMarkers()).isEmpty();
        assertThat(Articles.check(Format.RST, source, null).findings()).isEmpty();
    }

    @Test
    void aNoteWithoutTextIsThere() {
        assertThat(rst("A mill [1]_.\n\n.. [1]\n\n   .. image:: mill.png\n").noteMarkers())
                .isEmpty();
    }
}
