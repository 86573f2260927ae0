package org.claimcheck.nlp;

import java.util.Set;
import org.claimcheck.text.Whitespace;

/**
 * Words that tell whether a full stop ends a sentence, lower case, abbreviations without their last
 * stop. Closed classes of English (titles, months, sentence openers) and common abbreviations,
 * written for this project.
 */
final class BoundaryWords {

    /** Never end a sentence: a name or a number follows. */
    static final Set<String> LEADING =
            words(
                    """
                    mr mrs ms mx dr drs prof profs sen sens rep reps gov govs gen brig col lt maj cpl
                    cpt pvt pfc sgt capt cdr cmdr ens adm rev fr msgr st ste hon messrs mme mlle mt
                    ft pres supt insp atty v vs cf eg e.g i.e ie viz ca al approx pp p""");

    /** Those of them that also end the name of a street: "Oak St. The". */
    static final Set<String> STREETS = words("st ste ft mt");

    /** Do not end a sentence where a digit follows. */
    static final Set<String> BEFORE_DIGIT =
            words(
                    """
                    no nos nr vol vols fig figs sec secs sect sects art arts ch chs cl eq eqs ed tab
                    par para paras jan feb mar apr jun jul aug sep sept oct nov dec c b d r est op pt
                    ref refs ext app cir supp stat cong sess""");

    /** End a sentence only where the next word can hardly continue it. */
    static final Set<String> EITHER =
            words(
                    """
                    inc corp co ltd llc plc bros jr sr esq ph.d phd m.d b.a m.a etc dept univ assn
                    ave blvd rd a.m p.m am pm u.s u.k u.n e.u d.c est ariz calif colo conn fla ill
                    mass mich minn miss neb okla ore penn tenn tex wash wis""");

    /** Hours: what a name follows where they begin a sentence, and end one elsewhere. */
    static final Set<String> HOURS = words("a.m p.m am pm");

    /** Say with an hour when something happens. */
    static final Set<String> WHEN =
            words(
                    """
                    at on by from until till before after around about and the to between since
                    local time just shortly monday tuesday wednesday thursday friday saturday sunday
                    today yesterday tomorrow""");

    /** Days of the week cut short, with their capital: a date follows. */
    static final Set<String> DAYS = words("Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun");

    /** Hardly continue a sentence where they have a capital. */
    static final Set<String> OPENERS =
            words(
                    """
                    the a an this that these those he she it they we i you his her its their our my
                    there here in on at by for from with after before during since when while as if
                    although though because but and however so then now also both some many most all
                    no not one two who what where why how is are was were did do does to of among
                    according despite under over other another each every several please meanwhile
                    moreover furthermore instead nobody everybody somebody anyone everyone someone
                    none nothing everything something neither either such thus therefore nonetheless
                    nevertheless still yet today yesterday later earlier until through throughout
                    without within between whether has have had finally additionally
                    previously currently recently eventually besides otherwise perhaps maybe yes""");

    /** Those of them that are no name either, so that a letter before them is no initial. */
    static final Set<String> PLAIN_OPENERS =
            words(
                    """
                    the this that these those it they we his her its their our there here in at for
                    from with after before during since when while although though because but and
                    however then also if both most according despite""");

    /** Roman numerals stand after them, so that "I" is one. */
    static final Set<String> NUMBERED =
            words(
                    """
                    war part act phase chapter type class title division book volume section level
                    stage grade tier article table figure appendix category group option schedule
                    and or than as am was is""");

    /** Ends of the names of files and sites. */
    static final Set<String> SUFFIXES =
            words(
                    """
                    com org net edu gov mil info biz io co uk eu us de fr js ts py rb rs go java cpp
                    cs php html htm xml json yaml yml toml md txt pdf doc docx xls xlsx csv tsv zip
                    exe dll jar log cfg conf ini sql png jpg jpeg gif svg mp3 mp4 sh bat tex bib""");

    /** Report a question or an exclamation that ends with its quotation. */
    static final Set<String> REPORTING =
            words(
                    """
                    said says asked asks told replied added wrote writes shouted cried exclaimed
                    wondered answered whispered tweeted demanded insisted argued explained declared
                    stated""");

    private BoundaryWords() {}

    private static Set<String> words(String separated) {
        return Set.copyOf(Whitespace.split(separated.strip()));
    }
}
