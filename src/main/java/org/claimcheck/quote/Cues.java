package org.claimcheck.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that make somebody responsible for a quotation. Reporting verbs are facts of the
 * language; the classes follow the way a grammar sorts them (say, ask, think; name and judge), the
 * lists were written for this project.
 */
final class Cues {

    enum Type {
        /** Takes direct speech and may stand before its subject. */
        SAY,
        /** Takes an object and a quoted name or judgement of it. */
        LABEL,
        /** Governs quoted words only after it, in its own clause. */
        STANCE
    }

    enum Form {
        FINITE,
        /** Past, and participle of the passive. */
        PAST,
        /** The form in -ing. */
        PARTICIPLE,
        BASE
    }

    /**
     * @param verb its base form
     */
    record Cue(String verb, Type type, Form form, boolean alsoNoun) {}

    private static final String SAY =
            """
            add admit advise affirm agree allege announce answer argue ask assert assure blog boast
            caution chime claim comment complain concede conclude confess confirm contend continue
            counter cry declare demand deny elaborate email emphasise emphasize estimate exclaim
            explain fume grumble hint inform inquire insist interject joke lament maintain mention
            murmur muse mutter note object observe opine ponder post plead pledge predict proclaim
            promise propose protest quip reason recall recount reflect reiterate relate remark
            remind repeat reply report respond retort retweet reveal scoff scream shout sigh signal
            snap speculate state stress suggest tease testify text thunder tweet underline
            underscore urge volunteer vow warn whisper wonder yell bark bellow blurt chant chuckle
            clarify crow cheer echo enthuse exhort gripe groan grouse growl hiss implore intone jest
            laugh marvel moan phrase pronounce rant rejoice rue sneer summarise summarize surmise
            vent wail attest instruct""";

    /**
     * What laws, contracts and courts do with words, and studies with results; with another subject
     * these verbs tell of a deed.
     */
    static final Set<String> NORMATIVE =
            Words.set(
                    """
                    ban define entitle find forbid guarantee hold mandate oblige permit prescribe
                    prohibit provide require specify stipulate show""");

    private static final String LABEL =
            """
            applaud attack blast brand characterise characterize condemn consider criticise criticize
            decry deem denounce depict deplore deride describe dismiss dub hail label laud lambast
            mock paint portray praise ridicule slam tout welcome term compare view liken rip
            trash rate""";

    private static final String STANCE =
            """
            accuse acknowledge apologise apologize blame cite credit defend express highlight
            outline quote recommend reject thank voice advocate invoke conjure profess believe
            fear hope discuss detail contrast threaten talk share""";

    /** Forms that no rule makes: base, third person, past, participle in -ing. */
    private static final String IRREGULAR =
            """
            say says said saying
            tell tells told telling
            write writes wrote writing
            read reads read reading
            swear swears swore swearing
            rule rules ruled ruling
            hold holds held holding
            find finds found finding
            forbid forbids forbade forbidding""";

    /** The verbs of these lists that double their last letter. */
    private static final Set<String> DOUBLING =
            Words.set("admit quip blog dub snap slam rip ban permit");

    private static final Set<String> NOUNS =
            Words.set(
                    """
                    answer answers attack attacks blast claim claims comment comments complaint cry
                    demand demands estimate estimates hint hints hope hopes fear fears joke jokes
                    label labels laugh mention mentions name names note notes object objects plead
                    pledge pledges post posts praise promise promises protest protests question quip
                    quote quotes reason reasons remark remarks reply replies report reports response
                    ruling rule rules sigh signal signals snap state states stress term terms text
                    texts tweet tweets view views vow vows whisper wonder contrast detail details
                    email emails blog blogs cheer cheers echo caution credit credits blame phrase
                    rate rates beginning reading posting thanks counter bark chant chants shout
                    writing writings wonders read saying jest thunder vent crow ban bans guarantee
                    guarantees hold holds mandate mandates permit permits find finds finding
                    holding show shows showing talk talks share shares""");

    /** Verbs that with an object in place of a clause tell of a deed. */
    static final Set<String> TRANSITIVE =
            Words.set(
                    """
                    maintain continue add observe post repeat reveal signal propose text
                    email address answer attest echo blurt pronounce rule""");

    /** Verbs of inner speech, which stand behind what is thought as others behind what is said. */
    static final Set<String> THINKING = Words.set("think thinks thought");

    /** Verbs whose subject speaks, whatever noun it is. */
    static final Set<String> SPOKEN =
            Words.set(
                    """
                    say tell ask reply shout yell chant whisper exclaim joke quip warn explain recall
                    insist declare respond scream cry mutter murmur inquire retort chuckle sigh""");

    /** Nouns of speaking: what somebody's words are called. */
    static final Set<String> SPEECH_NOUNS =
            Words.set(
                    """
                    statement claim warning remark remarks comment comments words phrase description
                    promise pledge vow assertion argument assessment admission allegation accusation
                    call view opinion message complaint declaration insistence suggestion demand
                    quote quip line slogan motto mantra answer reply response announcement advice
                    assurance characterization characterisation verdict tweet post conclusion plea
                    observation question prediction pronouncement contention denial criticism
                    threat""");

    private static final Map<String, Cue> BY_FORM = new HashMap<>();

    static {
        for (Type type : new Type[] {Type.STANCE, Type.LABEL, Type.SAY}) {
            String verbs = type == Type.SAY ? SAY : type == Type.LABEL ? LABEL : STANCE;
            Words.list(verbs).forEach(v -> add(v, third(v), past(v), ing(v), type));
        }
        List<String> forms = Words.list(IRREGULAR).toList();
        for (int i = 0; i + 3 < forms.size(); i += 4) {
            add(forms.get(i), forms.get(i + 1), forms.get(i + 2), forms.get(i + 3), Type.SAY);
        }
        NORMATIVE.stream()
                .filter(v -> !BY_FORM.containsKey(v))
                .forEach(v -> add(v, third(v), past(v), ing(v), Type.SAY));
        add("think", "thinks", "thought", "thinking", Type.STANCE);
        add("speak", "speaks", "spoke", "speaking", Type.STANCE);
        add("begin", "begins", "began", "beginning", Type.STANCE);
        add("call", "calls", "called", "calling", Type.LABEL);
        add("refer", "refers", "referred", "referring", Type.LABEL);
    }

    private Cues() {}

    /** What a lower-case word may govern; null if it reports nothing. */
    static @Nullable Cue of(String word) {
        return BY_FORM.get(word);
    }

    private static void add(String base, String third, String past, String ing, Type type) {
        put(base, base, type, Form.BASE);
        put(third, base, type, Form.FINITE);
        put(past, base, type, Form.PAST);
        put(ing, base, type, Form.PARTICIPLE);
    }

    private static void put(String form, String base, Type type, Form kind) {
        BY_FORM.put(form, new Cue(base, type, kind, NOUNS.contains(form)));
    }

    private static boolean endsInConsonantY(String verb) {
        int n = verb.length();
        return n > 2 && verb.charAt(n - 1) == 'y' && "aeiou".indexOf(verb.charAt(n - 2)) < 0;
    }

    private static String third(String verb) {
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
        return verb + (hissing ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled(verb) + (verb.endsWith("e") ? "d" : "ed");
    }

    private static String ing(String verb) {
        boolean dropped = verb.endsWith("e") && !verb.endsWith("ee");
        return (dropped ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
    }

    private static String doubled(String verb) {
        return DOUBLING.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    }
}
