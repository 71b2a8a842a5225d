package org.equipoise.model.mechanism.talks;

import java.util.List;
import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Setting;

/** The example's two rivals with offers of a test's own: EAST holds three quarters of the land, WEST one quarter. */
final class AtTheTable {

    private AtTheTable() {}

    static final int EAST = 0;
    static final int WEST = 1;

    static Offer offer(String id, Optional<String> by, double now, double later, int wait, double troops) {
        return new Offer(
                id,
                id,
                "valley",
                by,
                0,
                1000,
                now,
                later,
                wait,
                0,
                0,
                troops,
                troops > 0 ? Optional.of("PATRON") : Optional.empty(),
                60);
    }

    static Offer division(double east) {
        return offer("division", Optional.of("CONCERT"), east, east, 0, 0);
    }

    static Setting setting(List<Diplomacy.Authority> authorities, Offer... offers) {
        Setting whole = Example.setting(600, false);
        Diplomacy all = whole.diplomacy();
        return new Example.Builder(whole)
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        authorities,
                        List.of(offers),
                        all.brokers(),
                        all.critics(),
                        all.reliances(),
                        all.alternatives(),
                        all.fighters(),
                        all.customers()))
                .build();
    }

    static Rig rig(Offer... offers) {
        return bare(new Rig(setting(List.of(), offers), Example.free()));
    }

    /** Even chances, no cost of signing, no shift of power, nobody who aids. */
    static Rig bare(Rig rig) {
        return rig.set("settlement.signing", 0)
                .set("settlement.signing-land", 0)
                .set("contest.initiative", 0)
                .set("contest.prepared-ground", 0)
                .set("commitment.foresight", 0)
                .set("aid.strength", 0)
                .set("restraint.mean", 0)
                .set("restraint.supplier", 0)
                .set("perception.error", 0)
                .set("perception.opacity", 0)
                .set("settlement.tabling", 0)
                .set("mediation.effort", 0);
    }

    /** A war that WEST began this month. */
    static Rig atWar(Rig rig) {
        rig.begin(0).open();
        rig.world.attacker[0] = WEST;
        return rig;
    }

    static Rig appraise(Rig rig) {
        rig.open().step("settlement");
        return rig;
    }
}
