package org.equipoise.data.crisis;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;
import org.equipoise.data.Days;

/**
 * One state in one international crisis (ICB 2). Codes are those of the codebook; -9 is not known.
 *
 * @param crisis number of the crisis
 * @param actor number of the state in it
 * @param cow COW code of the state
 * @param name name of the crisis
 * @param triggered day on which it saw itself threatened
 * @param trigger what threatened it: 1 verbal, 2 political, 3 economic, 4 external change, 5 other non-violent, 6 internal challenge, 7 non-violent military, 8 indirect violent, 9 violent act
 * @param threat COW code of the state that did it; 990 and above for those that are no state
 * @param gravity 0 economic, 1 limited military, 2 political, 3 territorial, 4 influence, 5 grave damage, 6 existence, 7 other
 * @param management 1 negotiation, 2 adjudication, 3 mediation, 4 several without violence, 5 non-military pressure, 6 non-violent military, 7 several with violence, 8 violence
 * @param violence of the crisis as a whole: 1 none, 2 minor clashes, 3 serious clashes, 4 war
 * @param severity of the violence by which it was managed: 1 none, 2 minor clashes, 3 serious clashes, 4 war
 * @param outcome 1 victory, 2 compromise, 3 stalemate, 4 defeat, 5 other
 * @param unitedStates what the United States did, 1 nothing to 8 military, 9 was itself an actor
 * @param sovietUnion the same of the Soviet Union or Russia
 * @param ended day on which the crisis ended for it; open where not known
 */
public record CrisisActor(
        int crisis,
        int actor,
        int cow,
        String name,
        Days triggered,
        int trigger,
        int threat,
        int gravity,
        int management,
        int violence,
        int severity,
        int outcome,
        int unitedStates,
        int sovietUnion,
        Days ended)
        implements DataRow {

    private static final int NO_STATE = 990;

    @Override
    public List<Integer> states() {
        return Stream.of(cow, threat)
                .filter(code -> code > 0 && code < NO_STATE)
                .distinct()
                .toList();
    }

    @Override
    public int firstYear() {
        return triggered.earliest().getYear();
    }

    @Override
    public int lastYear() {
        return ended.open() ? firstYear() : ended.latest().getYear();
    }
}
