package org.claimcheck.corpus;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.quote.Attribution;
import org.claimcheck.rule.Severity;

/**
 * The counts of a corpus so far. Its size is bounded: names of speakers and bad records are kept
 * only so many.
 */
public final class Tally {

    /** So many bad records are remembered; the others are counted. */
    static final int BAD_KEPT = 50;

    /** Findings of one rule at one severity. */
    record Found(long findings, long documents) {

        Found plus(int more) {
            return new Found(findings + more, documents + 1);
        }
    }

    /** What findings are counted by. */
    record Key(Severity severity, String rule) implements Comparable<Key> {

        /** The gravest first. */
        @Override
        public int compareTo(Key other) {
            int order = other.severity.compareTo(severity);
            return order != 0 ? order : rule.compareTo(other.rule);
        }
    }

    private final Map<Key, Found> findings = new TreeMap<>();
    private final Map<Attribution.Kind, Long> attributions = new EnumMap<>(Attribution.Kind.class);
    private final TopNames speakers;
    private final List<String> firstBad = new ArrayList<>();
    private long documents;
    private long bad;
    private long damaged;
    private long faults;
    private long failing;
    private long claims;
    private long withEvidence;
    private long passedOver;
    private long quotations;
    private long identified;

    public Tally() {
        this(new TopNames());
    }

    private Tally(TopNames speakers) {
        this.speakers = speakers;
    }

    /**
     * Counts a document.
     *
     * @param fails whether its findings fail the run
     */
    public void add(Gist gist, boolean fails) {
        documents++;
        failing += fails ? 1 : 0;
        claims += gist.claims();
        withEvidence += gist.withEvidence();
        quotations += gist.quotations();
        identified += gist.identified();
        for (FindingCounts.Entry entry : gist.findings().entries()) {
            Key key = new Key(entry.severity(), entry.rule());
            findings.put(key, findings.getOrDefault(key, new Found(0, 0)).plus(entry.count()));
        }
        for (Attribution who : gist.quoted()) {
            attributions.merge(who.kind(), 1L, Long::sum);
            if (who.speaker() != null && isBody(who.kind())) {
                speakers.add(who.speaker());
            }
        }
    }

    private static boolean isBody(Attribution.Kind kind) {
        return kind == Attribution.Kind.PERSON || kind == Attribution.Kind.ORGANISATION;
    }

    /**
     * Counts a record that could not be checked.
     *
     * @param damage whether others may be lost with it
     * @param fault whether the program is to blame
     */
    public void add(BadRecord record, boolean damage, boolean fault) {
        bad++;
        damaged += damage ? 1 : 0;
        faults += fault ? 1 : 0;
        if (firstBad.size() < BAD_KEPT) {
            firstBad.add(record.toString());
        }
    }

    /**
     * @param count of what is in the files and is no document, all told
     */
    public void passOver(long count) {
        passedOver = count;
    }

    /** Checked. */
    public long documents() {
        return documents;
    }

    /** Records that could not be checked. */
    public long bad() {
        return bad;
    }

    /** How often a file broke off, or could not be read. */
    public long damaged() {
        return damaged;
    }

    /** Bad records for which the program is to blame. */
    public long faults() {
        return faults;
    }

    /** Documents whose findings fail the run. */
    public long failing() {
        return failing;
    }

    /** The first bad records, in words. */
    public List<String> firstBad() {
        return List.copyOf(firstBad);
    }

    long passedOver() {
        return passedOver;
    }

    long claims() {
        return claims;
    }

    long withEvidence() {
        return withEvidence;
    }

    Map<Key, Found> findings() {
        return Collections.unmodifiableMap(findings);
    }

    long quotations() {
        return quotations;
    }

    /** Those with an identifiable source. */
    long identified() {
        return identified;
    }

    /** How many quotations are attributed so. */
    long quotations(Attribution.Kind kind) {
        return attributions.getOrDefault(kind, 0L);
    }

    TopNames speakers() {
        return speakers;
    }

    void write(DataOutput out) throws IOException {
        long[] counts = {
            documents,
            bad,
            damaged,
            faults,
            failing,
            claims,
            withEvidence,
            passedOver,
            quotations,
            identified
        };
        for (long count : counts) {
            out.writeLong(count);
        }
        out.writeInt(findings.size());
        for (Map.Entry<Key, Found> entry : findings.entrySet()) {
            out.writeUTF(entry.getKey().severity().name());
            out.writeUTF(entry.getKey().rule());
            out.writeLong(entry.getValue().findings());
            out.writeLong(entry.getValue().documents());
        }
        for (Attribution.Kind kind : Attribution.Kind.values()) {
            out.writeLong(quotations(kind));
        }
        speakers.write(out);
        out.writeInt(firstBad.size());
        for (String line : firstBad) {
            // A path and an address are all that can be long in it.
            out.writeUTF(line.length() > 4000 ? line.substring(0, 4000) : line);
        }
    }

    static Tally read(DataInput in) throws IOException {
        long[] counts = new long[10];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = in.readLong();
        }
        Map<Key, Found> findings = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Key key = new Key(Severity.valueOf(in.readUTF()), in.readUTF());
            findings.put(key, new Found(in.readLong(), in.readLong()));
        }
        Map<Attribution.Kind, Long> attributions = new EnumMap<>(Attribution.Kind.class);
        for (Attribution.Kind kind : Attribution.Kind.values()) {
            attributions.put(kind, in.readLong());
        }
        Tally out = new Tally(TopNames.read(in));
        out.documents = counts[0];
        out.bad = counts[1];
        out.damaged = counts[2];
        out.faults = counts[3];
        out.failing = counts[4];
        out.claims = counts[5];
        out.withEvidence = counts[6];
        out.passedOver = counts[7];
        out.quotations = counts[8];
        out.identified = counts[9];
        out.findings.putAll(findings);
        out.attributions.putAll(attributions);
        for (int left = in.readInt(); left > 0; left--) {
            out.firstBad.add(in.readUTF());
        }
        return out;
    }
}
