package org.equipoise.model.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.model.mechanism.alliance.Invocation;
import org.equipoise.model.mechanism.arena.Fighters;
import org.equipoise.model.mechanism.arena.Intervention;
import org.equipoise.model.mechanism.arena.Spread;
import org.equipoise.model.mechanism.arms.ArmsStocks;
import org.equipoise.model.mechanism.arms.ImportDemand;
import org.equipoise.model.mechanism.arms.SupplyPosture;
import org.equipoise.model.mechanism.arms.TermsOfSale;
import org.equipoise.model.mechanism.crisis.Crisis;
import org.equipoise.model.mechanism.crisis.DisputeWindow;
import org.equipoise.model.mechanism.home.Politics;
import org.equipoise.model.mechanism.home.Protest;
import org.equipoise.model.mechanism.law.LegalFraming;
import org.equipoise.model.mechanism.leaning.Coercion;
import org.equipoise.model.mechanism.leaning.Realignment;
import org.equipoise.model.mechanism.outside.History;
import org.equipoise.model.mechanism.outside.OutsideWorld;
import org.equipoise.model.mechanism.outside.Overextension;
import org.equipoise.model.mechanism.repute.Allegations;
import org.equipoise.model.mechanism.repute.Misuse;
import org.equipoise.model.mechanism.repute.Reputation;
import org.equipoise.model.mechanism.repute.Sanctions;
import org.equipoise.model.mechanism.siege.Blockade;
import org.equipoise.model.mechanism.siege.Displacement;
import org.equipoise.model.mechanism.talks.Ceasefire;
import org.equipoise.model.mechanism.talks.Mediation;
import org.equipoise.model.mechanism.talks.Peacekeeping;
import org.equipoise.model.mechanism.talks.Settlement;
import org.equipoise.model.mechanism.voice.Opinion;
import org.equipoise.model.mechanism.voice.Voice;
import org.equipoise.model.mechanism.war.War;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Slot;

/** The registry: every mechanism there is, in the usual order of play. A new one is one more line here. */
public final class Mechanisms {

    private static final List<Declaration> ALL = List.of(
            History.DECLARATION,
            OutsideWorld.DECLARATION,
            Overextension.DECLARATION,
            Sanctions.DECLARATION,
            LegalFraming.DECLARATION,
            Peacekeeping.DECLARATION,
            ArmsStocks.DECLARATION,
            TermsOfSale.DECLARATION,
            ImportDemand.DECLARATION,
            SupplyPosture.DECLARATION,
            Voice.DECLARATION,
            DisputeWindow.DECLARATION,
            Blockade.DECLARATION,
            Fighters.DECLARATION,
            Crisis.DECLARATION,
            Invocation.DECLARATION,
            Intervention.DECLARATION,
            Mediation.DECLARATION,
            Ceasefire.DECLARATION,
            Settlement.DECLARATION,
            War.DECLARATION,
            Spread.DECLARATION,
            Displacement.DECLARATION,
            Misuse.DECLARATION,
            Allegations.DECLARATION,
            Reputation.DECLARATION,
            Realignment.DECLARATION,
            Coercion.DECLARATION,
            Politics.DECLARATION,
            Protest.DECLARATION,
            Opinion.DECLARATION);

    private Mechanisms() {}

    /** All declarations. */
    public static List<Declaration> all() {
        return ALL;
    }

    /** All ids. */
    public static Set<String> ids() {
        return byId().keySet();
    }

    /** Parameters of some mechanisms, each once, in order. */
    public static List<Parameter> parameters(List<String> ids) {
        return select(ids).stream()
                .flatMap(declaration -> declaration.parameters().stream())
                .toList();
    }

    /**
     * Finds mechanisms and checks that they fit together.
     *
     * @throws IllegalArgumentException naming every misfit: an unknown or doubled id, a mechanism that another needs, a reader that
     *     comes before the writer of a slot that is made anew each month
     */
    public static List<Declaration> select(List<String> ids) {
        Map<String, Declaration> known = byId();
        List<String> misfits = new ArrayList<>();
        List<Declaration> chosen = new ArrayList<>();
        for (String id : ids) {
            Declaration declaration = known.get(id);
            if (declaration == null) {
                misfits.add("no mechanism '" + id + "'; there are " + known.keySet());
            } else if (chosen.contains(declaration)) {
                misfits.add("mechanism '" + id + "' is listed twice");
            } else {
                chosen.add(declaration);
            }
        }
        for (Declaration declaration : chosen) {
            for (String need : declaration.needs()) {
                if (!ids.contains(need)) {
                    misfits.add("mechanism '" + declaration.id() + "' needs '" + need + "', which is not listed");
                }
            }
        }
        misfits.addAll(outOfOrder(chosen));
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", misfits));
        }
        return List.copyOf(chosen);
    }

    private static List<String> outOfOrder(List<Declaration> chosen) {
        List<String> misfits = new ArrayList<>();
        EnumSet<Slot> toCome = EnumSet.noneOf(Slot.class);
        for (Declaration declaration : chosen) {
            toCome.addAll(declaration.writes());
        }
        EnumSet<Slot> written = EnumSet.noneOf(Slot.class);
        for (Declaration declaration : chosen) {
            for (Slot slot : declaration.reads()) {
                if (slot.fresh() && toCome.contains(slot) && !written.contains(slot)) {
                    misfits.add("mechanism '" + declaration.id() + "' reads " + slot
                            + " before any mechanism has written it");
                }
            }
            written.addAll(declaration.writes());
        }
        return misfits;
    }

    private static Map<String, Declaration> byId() {
        Map<String, Declaration> map = new LinkedHashMap<>();
        for (Declaration declaration : ALL) {
            map.put(declaration.id(), declaration);
        }
        return map;
    }
}
