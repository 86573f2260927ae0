package org.claimcheck.rules;

import java.util.Set;

/**
 * Words that make it doubtful of whom a birth, a death or an age is told; the lists are our own.
 */
final class LifeWords {

    /** With a second person in the sentence, nobody knows whose age is told. */
    static final Set<String> KIN =
            Set.of(
                    ("son sons daughter daughters mother father parents brother brothers sister"
                                    + " sisters wife husband spouse partner widow widower child"
                                    + " children twin twins uncle aunt cousin nephew niece"
                                    + " grandfather grandmother grandson granddaughter stepfather"
                                    + " stepmother baby infant couple fiance sibling siblings heir"
                                    + " namesake colleague friend predecessor successor victim"
                                    + " victims")
                            .split(" "));

    /** With these, the sentence itself says that nobody is sure, or that it is made up. */
    static final Set<String> UNSURE =
            Set.of(
                    ("if disputed unclear unknown uncertain unconfirmed reportedly allegedly"
                                    + " supposedly traditionally legend fictional character"
                                    + " incorrectly wrongly mistakenly falsely claimed claims"
                                    + " variously sources would might could may hoax baptised"
                                    + " baptized christened novel film probably possibly perhaps"
                                    + " either contradict contradicts erroneously")
                            .split(" "));

    /** Where the clause of a verb ends before its date. */
    static final Set<String> CLAUSE =
            Set.of(
                    ("and who whom when while which that but before after until where whose ; : to"
                                    + " since as than because for with")
                            .split(" "));

    private LifeWords() {}
}
