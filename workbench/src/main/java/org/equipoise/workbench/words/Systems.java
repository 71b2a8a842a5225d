package org.equipoise.workbench.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The 23 systems that writers on military diplomacy speak of, in words, by their numbers. */
public final class Systems {

    /** Words by number, in order. */
    public static final Map<String, String> WORDS = words();

    private Systems() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("M1", "balancing by arming both");
        words.put("M2", "patrons that balance and patrons that give an advantage");
        words.put("M3", "moral hazard of a client that counts on aid");
        words.put("M4", "the arms race of the clients");
        words.put("M5", "subsidised terms of sale");
        words.put("M6", "what the patron wants: money, status, a lever, a frozen conflict");
        words.put("M7", "cross-pressure on a patron with an ally and a partner");
        words.put("M8", "what the patron says, and how it is read");
        words.put("M9", "allegations of misuse, information war and the patron’s name as a supplier");
        words.put("M10", "activation of an alliance: request, territory, consensus, will");
        words.put("M11", "what a refused promise costs in credibility");
        words.put("M12", "mediation and ceasefires");
        words.put("M13", "the leverage that peacekeepers give");
        words.put("M14", "the settlement that could hold, and when it was last on offer");
        words.put("M15", "realignment of a client and its choice of other suppliers");
        words.put("M16", "dependence beyond arms: energy, trade, transport, remittances");
        words.put("M17", "a patron stretched elsewhere");
        words.put("M18", "entry of a rival regional power");
        words.put("M19", "foreign fighters");
        words.put("M20", "politics at home: support, protest, fall of leaders");
        words.put("M21", "spread of the war to recognised land and to others");
        words.put("M22", "legal framing of land and of attacks");
        words.put("M23", "sanctions on the patron");
        return Collections.unmodifiableMap(words);
    }
}
