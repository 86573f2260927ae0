package org.claimcheck.nlp;

import java.util.Set;

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
                    mr mrs ms mx dr prof sen sens rep reps gov gen col lt maj cpl pvt sgt capt cmdr
                    adm rev fr st ste hon messrs mme mlle mt ft pres supt insp atty v vs cf eg e.g
                    i.e ie viz ca al approx pp p""");

    /** Do not end a sentence where a digit follows. */
    static final Set<String> BEFORE_DIGIT =
            words(
                    """
                    no nos nr vol vols fig figs sec secs art arts ch chs eq eqs ed tab par para jan
                    feb mar apr jun jul aug sep sept oct nov dec c b d r est op pt ref refs""");

    /** End a sentence only where the next word can hardly continue it. */
    static final Set<String> EITHER =
            words(
                    """
                    inc corp co ltd llc plc bros jr sr esq ph.d phd m.d b.a m.a etc dept univ assn
                    ave blvd rd a.m p.m am pm u.s u.k u.n e.u d.c est ariz calif colo conn fla ill
                    mass mich minn miss neb okla ore penn tenn tex wash wis""");

    /** Hardly continue a sentence where they have a capital. */
    static final Set<String> OPENERS =
            words(
                    """
                    the a an this that these those he she it they we i you his her its their our my
                    there here in on at by for from with after before during since when while as if
                    although though because but and however so then now also both some many most all
                    no not one two who what where why how is are was were did do does to of among
                    according despite under over other another each every several please meanwhile
                    moreover furthermore instead""");

    /** Report a question or an exclamation that ends with its quotation. */
    static final Set<String> REPORTING =
            words(
                    """
                    said says asked asks told replied added wrote writes shouted cried exclaimed
                    wondered answered whispered tweeted demanded insisted argued explained declared
                    stated""");

    private BoundaryWords() {}

    private static Set<String> words(String separated) {
        return Set.of(separated.strip().split("\\s+", -1));
    }
}
