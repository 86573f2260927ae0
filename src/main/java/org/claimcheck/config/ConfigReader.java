package org.claimcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.input.IgnoreFile;
import org.claimcheck.text.Nearest;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 into entries; whatever is no setting is an error with its line. */
final class ConfigReader {

    private static final String PATHS = "paths";
    private static final String FILES = "files";

    /** In UTF-16 units; a longer file is no configuration. */
    private static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 20;

    /** So many faults are told at once. */
    private static final int MOST_FAULTS = 20;

    private final Path file;
    private final List<String> faults = new ArrayList<>();

    private ConfigReader(Path file) {
        this.file = file;
    }

    static ConfigFile read(Path file, String yaml) throws ConfigException {
        return new ConfigReader(file).file(yaml);
    }

    private ConfigFile file(String yaml) throws ConfigException {
        if (yaml.length() > LONGEST) {
            throw new ConfigException(file, 0, "is larger than 1 MB");
        }
        List<Entry> entries = new ArrayList<>();
        List<ConfigFile.Part> parts = new ArrayList<>();
        Optional<Node> root = root(yaml);
        if (root.isPresent() && !isEmpty(root.get())) {
            for (NodeTuple pair : pairs(root.get(), "settings")) {
                noting(() -> read(pair, entries, parts));
            }
        }
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
        return new ConfigFile(file, entries, parts);
    }

    /** A step that may find a fault. */
    private interface Step {
        void run() throws ConfigException;
    }

    /** Goes on behind a fault, so that all are told at once. */
    private void noting(Step step) {
        try {
            step.run();
        } catch (ConfigException e) {
            if (faults.size() < MOST_FAULTS) {
                faults.addAll(e.faults());
            }
        }
    }

    private void read(NodeTuple pair, List<Entry> entries, List<ConfigFile.Part> parts)
            throws ConfigException {
        String key = text(pair.getKeyNode());
        Node value = pair.getValueNode();
        if (isEmpty(value)) {
            checkKey(key, pair.getKeyNode());
        } else if (key.equals(PATHS)) {
            for (Node item : items(value, PATHS)) {
                noting(() -> parts.add(part(item)));
            }
        } else if (Setting.sections().contains(key)) {
            for (NodeTuple below : pairs(value, key)) {
                noting(() -> read(key, below, false, entries));
            }
        } else {
            read("", pair, false, entries);
        }
    }

    private Optional<Node> root(String yaml) throws ConfigException {
        try {
            LoadSettings settings =
                    LoadSettings.builder()
                            .setLabel(file.toString())
                            .setMaxAliasesForCollections(0)
                            .build();
            checkDepth(settings, yaml);
            return new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            throw new ConfigException(file, line, "is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ConfigException(file, 0, "is no YAML: " + reason);
        }
    }

    /** The composer goes down by recursion, the parser does not. */
    private void checkDepth(LoadSettings settings, String yaml) throws ConfigException {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            depth += event instanceof CollectionStartEvent ? 1 : 0;
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
            if (depth > DEEPEST) {
                int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
                throw new ConfigException(file, line, "is nested too deep for a configuration");
            }
        }
    }

    private ConfigFile.Part part(Node item) throws ConfigException {
        List<String> files = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple pair : pairs(item, PATHS)) {
            if (text(pair.getKeyNode()).equals(FILES)) {
                for (Node pattern : oneOrMore(pair.getValueNode())) {
                    files.add(text(pattern));
                }
            } else {
                read("", pair, true, entries);
            }
        }
        if (files.isEmpty()) {
            throw fault(item, "an item of paths needs files: which documents it counts for");
        }
        return new ConfigFile.Part(IgnoreFile.parse(String.join("\n", files)), entries);
    }

    private void read(String section, NodeTuple pair, boolean perPath, List<Entry> out)
            throws ConfigException {
        String key = text(pair.getKeyNode());
        Setting setting = Setting.named(section, key).orElse(null);
        if (setting == null) {
            throw unknown(section, key, pair.getKeyNode(), perPath);
        }
        if (perPath && !setting.isPerPath()) {
            throw fault(pair.getKeyNode(), key + " cannot differ by path: it belongs above paths");
        }
        Node value = pair.getValueNode();
        switch (setting.shape()) {
            case LEVELS, TIES, CUES -> {
                for (NodeTuple named : pairs(value, setting.id())) {
                    noting(() -> readNamed(setting, named, out));
                }
            }
            case TEXTS -> {
                for (Node one : oneOrMore(value)) {
                    noting(() -> add(setting, null, one, out));
                }
            }
            default -> add(setting, null, value, out);
        }
    }

    private void readNamed(Setting setting, NodeTuple named, List<Entry> out)
            throws ConfigException {
        String name = text(named.getKeyNode());
        check(SettingCheck.name(setting, name), named.getKeyNode());
        for (Node one : values(setting, named.getValueNode())) {
            add(setting, name, one, out);
        }
    }

    private static List<Node> values(Setting setting, Node value) {
        return setting.shape() == Setting.Shape.CUES ? oneOrMore(value) : List.of(value);
    }

    private void add(Setting setting, @Nullable String name, Node value, List<Entry> out)
            throws ConfigException {
        String text = text(value);
        String flaw = SettingCheck.value(setting, text);
        check(flaw == null || name == null ? flaw : name + ": " + flaw, value);
        out.add(new Entry(setting, name, text, line(value)));
    }

    private void check(@Nullable String flaw, Node at) throws ConfigException {
        if (flaw != null) {
            throw fault(at, flaw);
        }
    }

    private void checkKey(String key, Node at) throws ConfigException {
        boolean known =
                key.equals(PATHS)
                        || Setting.sections().contains(key)
                        || Setting.named("", key).isPresent();
        if (!known) {
            throw unknown("", key, at, false);
        }
    }

    private ConfigException unknown(String section, String key, Node at, boolean perPath) {
        Stream<String> more =
                perPath
                        ? Stream.of(FILES)
                        : section.isEmpty()
                                ? Stream.concat(Stream.of(PATHS), Setting.sections().stream())
                                : Stream.empty();
        List<String> known = Stream.concat(more, Setting.keys(section).stream()).sorted().toList();
        String where = section.isEmpty() ? "" : " below " + section;
        return fault(
                at,
                "there is no setting '"
                        + key
                        + "'"
                        + where
                        + SettingCheck.suggestion(Nearest.to(key, known), known));
    }

    private List<NodeTuple> pairs(Node node, String what) throws ConfigException {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, what + " takes names with a value each (name: value)");
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (!seen.add(text(pair.getKeyNode()))) {
                throw fault(pair.getKeyNode(), text(pair.getKeyNode()) + " is there twice");
            }
        }
        return mapping.getValue();
    }

    private List<Node> items(Node node, String what) throws ConfigException {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw fault(node, what + " takes a list (lines that begin with a hyphen)");
    }

    private static List<Node> oneOrMore(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private String text(Node node) throws ConfigException {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw fault(node, "a single value is needed here");
    }

    /** A key with nothing behind it settles nothing: people comment the lines below it out. */
    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    private ConfigException fault(Node at, String reason) {
        return new ConfigException(file, line(at), reason);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
