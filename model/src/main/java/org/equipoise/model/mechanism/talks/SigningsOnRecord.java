package org.equipoise.model.mechanism.talks;

import java.util.Arrays;
import java.util.List;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * Settlements that history signed: in force from the month of the signing, or from the end of the war then fought, until the next war.
 *
 * <p>The record tells who holds the land and which troops come; of the settlement it leaves that it is in force, and what land is still
 * due when play is let go. Measures count what is played, so that none of this counts as signed.
 */
final class SigningsOnRecord {

    private final Cast cast;
    private final OffersOnFile file;
    /** By offer, whether a war since broke what was signed before play. */
    private final boolean[] brokenBefore;

    private final boolean[] done;

    SigningsOnRecord(Blueprint blueprint, OffersOnFile file) {
        this.file = file;
        cast = blueprint.cast();
        List<Rivalry> rivalries = blueprint.setting().rivalries();
        done = new boolean[file.offers.size()];
        brokenBefore = new boolean[done.length];
        for (int o = 0; o < done.length; o++) {
            Rivalry.Ceasefire last = rivalries.get(file.rivalry[o]).ceasefire();
            brokenBefore[o] = !last.equals(Rivalry.Ceasefire.NONE)
                    && last.monthsAgo() < -file.offers.get(o).signed().orElse(0);
        }
    }

    /** Puts in force what was signed before play and has not been broken since. */
    void begin(World world) {
        Arrays.fill(done, false);
        for (int o = 0; o < done.length; o++) {
            Offer terms = file.offers.get(o);
            if (terms.signed().isPresent() && terms.signed().getAsInt() < 0) {
                done[o] = true;
                if (!brokenBefore[o]) {
                    enter(world, o, terms.signed().getAsInt());
                }
            }
        }
    }

    /** Puts in force what history has signed by this replayed month. */
    void replay(World world, int r) {
        int[] offers = file.of[r];
        for (int n = 0; n < offers.length; n++) {
            Offer terms = file.offers.get(offers[n]);
            if (!done[offers[n]]
                    && terms.signed().isPresent()
                    && world.month > terms.signed().getAsInt()
                    && !world.atWar(r)) {
                done[offers[n]] = true;
                enter(world, offers[n], terms.signed().getAsInt());
                tell(world, r, terms);
            }
        }
    }

    private void enter(World world, int offer, int signed) {
        int r = file.rivalry[offer];
        int wait = file.offers.get(offer).monthsToLater();
        int due = signed + 1 + wait;
        world.table.inForce[r] = true;
        world.table.dueMonth[r] = wait > 0 && due > world.month ? due : 0;
        world.table.dueOffer[r] = offer;
    }

    private void tell(World world, int r, Offer terms) {
        if (world.journal.listening()) {
            world.journal.record(new Journal.Event(
                    world.month,
                    "settlement.signed",
                    cast.rivalryId(r),
                    "As the record has it, both sides have signed “" + terms.label() + "”"));
        }
    }
}
