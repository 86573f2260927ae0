package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.config.ConfigException;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Configurations;
import org.claimcheck.config.Setting;
import org.claimcheck.quote.source.SourceFiles;

/** The plan of each document of a run; documents with the same configuration share one. */
final class Plans {

    private final Map<Path, Plan> byDocument = new HashMap<>();
    private final Collection<Plan> all;

    /** Makes a plan of what a file and the command line say. */
    interface Planner {
        /**
         * @throws CouldNotRun if something in them cannot be used
         */
        Plan plan(Configuration configured) throws CouldNotRun;
    }

    private Plans(Map<Path, Configuration> documents, Map<Configuration, Plan> plans) {
        documents.forEach((path, configured) -> byDocument.put(path, plans.get(configured)));
        this.all = plans.values();
    }

    /**
     * Plans all documents before the first is checked, so that nothing is written where one of them
     * cannot be.
     *
     * @throws CouldNotRun if a configuration or an option cannot be used
     */
    static Plans of(List<Path> documents, Configurations configurations, Planner planner)
            throws CouldNotRun {
        Map<Path, Configuration> configured = new LinkedHashMap<>();
        Map<Configuration, Plan> plans = new LinkedHashMap<>();
        for (Path document : documents) {
            try {
                Configuration own = configurations.of(document);
                configured.put(document, own);
                if (!plans.containsKey(own)) {
                    plans.put(own, planner.plan(own));
                }
            } catch (ConfigException e) {
                throw new CouldNotRun(e.faults());
            }
        }
        return new Plans(configured, plans);
    }

    /** The plan of a document of the run. */
    Plan of(Path document) {
        Plan plan = byDocument.get(document);
        if (plan == null) {
            throw new IllegalArgumentException(document + " was not planned");
        }
        return plan;
    }

    /** The files that documents are read with. */
    List<Path> files() {
        List<Path> out = new ArrayList<>();
        for (Plan plan : all) {
            out.addAll(plan.bibliographies());
            plan.sources().ties().stream().map(SourceFiles.Tie::file).forEach(out::add);
        }
        return out;
    }

    /** The lists of known findings that configurations name, each once. */
    List<Path> baselines() {
        return all.stream()
                .flatMap(p -> p.configured().paths(Setting.BASELINE).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The folders of which any file may be read. */
    List<Path> folders() {
        return all.stream().flatMap(p -> p.sources().folders().stream()).distinct().toList();
    }
}
