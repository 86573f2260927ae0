package org.claimcheck.document.word;

/**
 * What Word's built-in paragraph styles are in HTML, beside mammoth's own table of headings, lists
 * and notes. Word keeps these names in English in every language.
 */
final class WordStyles {

    static final String MAP =
            """
            p[style-name='Title'] => h1:fresh
            p[style-name='Subtitle'] => p.subtitle:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p[style-name='Block Text'] => blockquote > p:fresh
            p[style-name='Caption'] => figcaption:fresh
            p[style-name='Bibliography'] => div.csl-bib-body > div.csl-entry:fresh
            p[style-name='HTML Preformatted'] => pre:separator('\\n')
            p[style-name='TOC Heading'] => nav > p:fresh
            p[style-name^='toc '] => nav > p:fresh
            p[style-name='table of figures'] => nav > p:fresh
            """;

    private WordStyles() {}
}
