package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.article.Article;
import org.claimcheck.config.Configuration;
import org.claimcheck.engine.Settings;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.quote.source.SourceFiles;

/**
 * How a document is checked and judged, all of it found sound.
 *
 * @param configured what a file says of it; the command line says the rest
 * @param sources that its quotations are compared with
 * @param bibliographies that its citation keys may lead to
 * @param inquiry what is looked up for it
 */
record Plan(
        Configuration configured,
        Settings settings,
        FailOn failOn,
        SourceFiles sources,
        List<Path> bibliographies,
        Function<Article, Lookups> inquiry) {

    Plan {
        bibliographies = List.copyOf(bibliographies);
    }
}
