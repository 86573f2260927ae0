package org.claimcheck.rules;

import java.util.Set;
import org.claimcheck.text.Token;

/** Past forms behind which a date may lie ahead of the telling. */
final class LookingAhead {

    /**
     * Of plans, wishes, words and permits, of forecasts and of terms that run out: a date behind
     * them may be that of what is planned, said, granted or reckoned. The list is this project's
     * own.
     */
    private static final Set<String> VERBS =
            Set.of(
                    ("advertised advised agreed aimed allocated allowed announced anticipated"
                                    + " appealed approved argued arranged asked assigned authorised"
                                    + " authorized averaged awarded banned barred based billed"
                                    + " booked budgeted called cancelled canceled capped claimed"
                                    + " committed contracted dated debated decided declined"
                                    + " decreased dedicated deferred delayed described designated"
                                    + " discussed doubled dropped earmarked ended entered entitled"
                                    + " envisioned expired extended feared fell finished fixed"
                                    + " forecasted granted grew guaranteed hoped included increased"
                                    + " insured invited lapsed lasted left licensed limited listed"
                                    + " made marked matured meant mentioned moved named needed"
                                    + " nominated numbered offered ordered paid peaked pencilled"
                                    + " permitted pledged postponed pre-ordered preferred prepared"
                                    + " projected promised promoted proposed pushed qualified"
                                    + " reached recommended registered renewed replaced requested"
                                    + " required rescheduled reserved rose said scheduled selected"
                                    + " shrank signed sought spread stated suggested supposed"
                                    + " suspended targeted thought threatened timed tipped titled"
                                    + " told totalled totaled urged used voted wanted warned wished")
                            .split(" "));

    private LookingAhead() {}

    static boolean is(Token word) {
        return VERBS.contains(word.word());
    }
}
