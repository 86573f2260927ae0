package org.claimcheck.quote;

import java.util.Set;

/** Nouns that tell what kind of speaker or work a phrase stands for; lists of this project. */
final class Nouns {

    /** Something written that can be said to state something. */
    static final Set<String> DOCUMENTS =
            Words.set(
                    """
                    report letter statement document memo memorandum message post article
                    study survey analysis review filing complaint lawsuit indictment affidavit
                    email note sign notice website page poll dataset paper book headline
                    caption label inscription manual policy law bill order ruling opinion
                    tweet release banner placard transcript contract agreement story editorial
                    column essay blog petition resolution guideline guidelines rule rules
                    leaflet poster brochure constitution declaration charter treaty script
                    text entry description site summary testimony warrant e-mail suit motion
                    brief advertisement ad file records record reports studies documents
                    emails statements letters research data findings evidence act amendment
                    statute clause section provision code regulation directive decree ordinance
                    convention verdict judgment judgement decision preamble schedule protocol
                    paragraph chapter diary log logbook""");

    /** Last words, with a capital, of the names of laws and papers. */
    static final Set<String> DOCUMENT_NAMES =
            Words.set(
                    """
                    act amendment clause code constitution charter treaty convention directive
                    regulation statute protocol accord agreement declaration report rules""");

    /** Those who find and decide in writing. */
    static final Set<String> DECIDERS =
            Words.set(
                    """
                    court tribunal judge judges justice justices panel jury bench parliament
                    congress senate legislature commission committee council board inquiry""");

    static final Set<String> ORGANISATIONS =
            Words.set(
                    """
                    police government company court ministry agency army council city department
                    commission committee union party team bank university hospital school airline
                    firm board panel group organization organisation association charity foundation
                    newspaper paper magazine network station broadcaster outlet administration
                    campaign institute authority authorities regulator watchdog federation league
                    club corporation publisher manufacturer office bureau embassy military navy
                    parliament senate congress house state county town village province municipality
                    coalition alliance opposition jury tribunal service trust society academy lab
                    laboratory startup retailer maker giant brand nonprofit ngo church diocese
                    institution""");

    /** Words with a capital that end or hold the name of an organisation. */
    static final Set<String> ORGANISATION_WORDS =
            Words.set(
                    """
                    inc corp ltd llc plc co company corporation group council committee party
                    department ministry agency university college school institute association union
                    commission bureau office board bank times post journal news herald tribune
                    guardian telegraph reuters press court senate congress parliament house assembly
                    army navy force forces police authority foundation society federation league
                    club church organization organisation center centre hospital museum library
                    network tv radio broadcasting magazine weekly daily gazette review international
                    national nations airlines airways industries systems technologies labs
                    laboratory laboratories partners holdings services service administration
                    republicans democrats trust fund alliance coalition front movement brothers
                    motors media studios records academy government kingdom states treasury pentagon
                    kremlin chronicle observer mail sun mirror globe star inquirer dispatch examiner
                    sentinel register independent llp lp gmbh pty bros sons daughters
                    associates""");

    /** Words with a capital that end the name of a firm behind "and": "Reed and Sons". */
    static final Set<String> PARTNERS =
            Words.set(
                    """
                    sons son daughters daughter co company partners associates brothers sisters bros
                    nephews""");

    /** Titles and roles that stand before a name. */
    static final Set<String> TITLES =
            Words.set(
                    """
                    mr mrs ms mx miss sir dame lord lady dr prof professor president vice prime
                    minister secretary senator sen rep representative congressman congresswoman
                    governor gov mayor judge justice general gen colonel col major maj captain capt
                    lieutenant lt sergeant sgt officer detective inspector superintendent sheriff
                    chief director chairman chairwoman chair chairperson ceo cfo cto coo founder
                    co-founder king queen prince princess pope cardinal archbishop bishop father
                    rev reverend rabbi imam ambassador chancellor attorney commissioner councillor
                    councilman councilwoman speaker spokesman spokeswoman spokesperson coach manager
                    editor undersecretary premier deputy former shadow home foreign leader
                    congressperson delegate hon doctor admiral adm commander saint emperor sheikh
                    mp md secretary-general ex-president""");

    /** Titles that are surnames as well. */
    static final Set<String> SURNAMES =
            Words.set("sheikh imam major sergeant bishop pope king prince cardinal lord saint");

    /** Titles that only a name can follow. */
    static final Set<String> COURTESIES = Words.set("mr mrs ms mx miss dr doctor prof professor");

    static final Set<String> MALE =
            Words.set(
                    """
                    mr sir lord king prince father spokesman chairman congressman pope man boy husband
                    brother son uncle grandfather nephew stepfather widower councilman""");

    static final Set<String> FEMALE =
            Words.set(
                    """
                    mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman woman girl
                    wife mother sister daughter aunt grandmother niece stepmother widow
                    councilwoman""");

    /** People of whom only the role is known. */
    static final Set<String> PEOPLE =
            Words.set(
                    """
                    official officials critic critics expert experts analyst analysts observer
                    observers source sources insider insiders witness witnesses resident residents
                    researcher researchers scientist scientists people person man woman men women
                    boy girl child children student students teacher teachers doctor doctors lawyer
                    lawyers activist activists protester protesters user users author authors
                    blogger bloggers poster posters commenter commenters commentator commentators
                    reader readers fan fans friend friends neighbor neighbors neighbour neighbours
                    colleague colleagues employee employees worker workers staff staffer staffers
                    aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson
                    spokespeople representative representatives leader leaders member members
                    opponent opponents supporter supporters proponent proponents passerby bystander
                    victim victims survivor survivors relative relatives mother father parents
                    parent brother sister son daughter wife husband uncle aunt grandmother
                    grandfather cousin driver drivers passenger passengers voter voters customer
                    customers patient patients nurse nurses soldier soldiers veteran veterans
                    officer officers investigator investigators prosecutor prosecutors judge judges
                    historian historians economist economists scholar scholars writer writers
                    journalist journalists reporter reporters editor editors mayor president
                    minister senator governor lawmaker lawmakers politician politicians diplomat
                    diplomats chief chairman chairwoman director manager founder owner coach player
                    players captain pastor priest bishop engineer engineers farmer farmers teenager
                    teenagers caller callers owners locals guy someone somebody others many some
                    most few skeptics sceptics detractors campaigners advocates professor
                    psychologist philosopher poet artist singer actor actress attorney attorneys
                    defendant accused suspect organizer organizers organiser organisers participant
                    participants respondent respondents executive executives secretary speaker
                    ambassador commander general king queen prince pope developer developers
                    maintainer contributor contributors narrator coauthor co-author character host
                    guest guests reviewer reviewers""");

    /** Works whose titles stand in marks, and things with a label. */
    static final Set<String> WORKS =
            Words.set(
                    """
                    novel film movie book article essay song album single episode series poem play
                    show documentary website site blog game video painting chapter section page
                    column headline story magazine newspaper journal musical opera track record
                    exhibition sculpture photograph photo podcast program programme cartoon comic
                    sitcom drama sketch speech lecture talk paper report study thesis dissertation
                    pamphlet manifesto ballad hymn anthem sonnet memoir biography autobiography
                    trilogy franchise sequel button tab menu link folder option key file field
                    checkbox dialog category entry segment feature post thread channel playlist
                    titled entitled hit tune remix cover version webpage subtitle operation project
                    theme tour festival conference event workshop course""");

    /** Those of them that can only be followed by their title. */
    static final Set<String> TITLED =
            Words.set(
                    """
                    novel film movie book essay song album single episode poem play musical opera
                    chapter headline ballad hymn anthem sonnet podcast sitcom cartoon painting
                    sculpture exhibition pamphlet memoir""");

    /** What shows words that nobody speaks. */
    static final Set<String> DISPLAYS =
            Words.set(
                    """
                    screen screens display displays monitor dialog prompt notification popup pop-up
                    window app terminal console scoreboard ticker browser website page""");

    /** Words after which a name stands in marks. */
    static final Set<String> NAMING =
            Words.set(
                    """
                    named called nicknamed codenamed dubbed titled entitled labelled labeled
                    christened rechristened renamed alias aka née known pseudonym nickname name
                    names username handle brand branded surnamed screenname codename titles title""");

    /** Verbs that do nothing but give a name. */
    static final Set<String> GIVING_NAMES =
            Words.set("nicknamed codenamed christened rechristened renamed surnamed");

    /** Words that, with "to", liken one thing to another. */
    static final Set<String> COMPARING =
            Words.set("closer akin similar equivalent tantamount analogous comparable");

    /** Words after which the words themselves are meant, not what somebody said. */
    static final Set<String> MENTIONING =
            Words.set(
                    """
                    word words term terms phrase phrases expression expressions so-called meaning
                    means mean meant letter letters symbol string value values language wording goal
                    slogan slogans motto mottos acronym abbreviation translates translated adjective
                    adverb verb noun prefix suffix pronounced spelled spelt reading reads hashtag
                    tag keyword keywords concept notion idea definition question label labels
                    tagline catchphrase catch-phrase mantra sense press click type select enter
                    choose tap clicking pressing typing selecting token command saying proverb
                    adage variable parameter attribute category text heading principle
                    rating rated marked flagged listed classified instruction""");

    /** What is done to a thing that carries words. */
    static final Set<String> INSCRIBED =
            Words.set(
                    """
                    engraved inscribed stamped carved etched embossed embroidered stencilled stenciled
                    painted tattooed scrawled""");

    /** Those of them that make it certain. */
    static final Set<String> WORD_ITSELF =
            Words.set("word words term terms phrase phrases expression so-called meaning acronym");

    private Nouns() {}
}
