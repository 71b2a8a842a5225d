package org.equipoise.model.mechanism.talks;

import java.util.Comparator;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * Authorities on the land as veto players while their side holds any of it (Tsebelis 2002): consent = 1 - v (1 - sigma(lambda (worth to
 * their side - k_auth land given up))).
 */
final class Authorities {

    static final Parameter VETO = Parameter.assumed(
            "settlement.veto",
            "v",
            "chance that an authority's refusal binds the state that stands behind it",
            "probability",
            new Prior.Uniform(0.3, 1));
    static final Parameter ATTACHMENT = Parameter.assumed(
            "settlement.attachment",
            "k_auth",
            "how much more than its state an authority minds each share of the land given up",
            "share per share",
            new Prior.Uniform(0, 2));

    private record Authority(String actor, int rivalry, int s) {}

    private final OffersOnFile file;
    private final SigningCost signing;
    private final Authority[] authorities;
    private final long[] stream;
    private final int veto;
    private final int attachment;
    private final int precision;

    Authorities(Blueprint blueprint, OffersOnFile file, SigningCost signing) {
        this.file = file;
        this.signing = signing;
        Cast cast = blueprint.cast();
        List<Diplomacy.Authority> listed = blueprint.setting().diplomacy().authorities().stream()
                .sorted(Comparator.comparing(Diplomacy.Authority::actor).thenComparing(Diplomacy.Authority::rivalry))
                .toList();
        authorities = new Authority[listed.size()];
        for (int a = 0; a < authorities.length; a++) {
            authorities[a] = place(cast, listed.get(a));
        }
        stream = new long[authorities.length * file.offers.size()];
        for (int a = 0; a < authorities.length; a++) {
            for (int o = 0; o < file.offers.size(); o++) {
                stream[a * file.offers.size() + o] = Stream.of(
                        "settlement.answer",
                        file.offers.get(o).id(),
                        listed.get(a).actor());
            }
        }
        veto = blueprint.parameters().index(VETO.name());
        attachment = blueprint.parameters().index(ATTACHMENT.name());
        precision = blueprint.parameters().index("choice.precision");
    }

    private static Authority place(Cast cast, Diplomacy.Authority authority) {
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            if (cast.rivalryId(side / 2).equals(authority.rivalry())
                    && cast.sideId(side).equals(authority.side())) {
                return new Authority(authority.actor(), side / 2, side % 2);
            }
        }
        throw new IllegalArgumentException("authority '" + authority.actor() + "' takes the side of '"
                + authority.side() + "', which is none of rivalry '" + authority.rivalry() + "'");
    }

    /** Chance that all authorities of an offer's rivalry let it pass. */
    double consent(World world, int offer) {
        double all = 1;
        for (int a = 0; a < authorities.length; a++) {
            if (authorities[a].rivalry() == file.rivalry[offer]) {
                all *= consent(world, offer, a);
            }
        }
        return all;
    }

    private double consent(World world, int offer, int a) {
        Authority authority = authorities[a];
        if (!(world.share[2 * authority.rivalry() + authority.s()] > 0)) {
            return 1;
        }
        double worth = world.table.worth[2 * offer + authority.s()]
                - world.draws[attachment] * signing.givenUp(world, offer, authority.s());
        return 1 - world.draws[veto] * (1 - Elementary.logistic(world.draws[precision] * worth));
    }

    /** The first authority that stops an offer this month, empty when none does. */
    String refuses(World world, int offer) {
        for (int a = 0; a < authorities.length; a++) {
            if (authorities[a].rivalry() == file.rivalry[offer]
                    && world.chance.uniform(stream[a * file.offers.size() + offer], 0) >= consent(world, offer, a)) {
                return authorities[a].actor();
            }
        }
        return "";
    }
}
