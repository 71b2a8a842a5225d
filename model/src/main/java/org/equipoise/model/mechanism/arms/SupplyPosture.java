package org.equipoise.model.mechanism.arms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.foresight.Prospect;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * How much each patron supplies to each client: reviewed once a year and when a war begins or ends, held in between (model, A.3 step
 * 4).
 *
 * <p>U_k = w_rev Rev/Rev0 + w_inf sum dep_i H - w_bal (p'-p*)^2 + w_ki E[s_i] - w_war H - w_F (F - E s_ally)+^2 - w_C (E s_ally - C)+^2 - w_rep [refuses a client under treaty], over the
 * next 36 months with the posture held, Rev0 = 100 TIV million a month, H the chance of war: leverage dies with settlement, so that a leverage-seeker can prefer
 * none. Chosen by logit over the pairs of postures towards the two sides of a rivalry. A policy fixes what it names; the rest follows
 * the patron's doctrine.
 *
 * <p>A patron that expedites also takes over part of its client's cost of war: subsidy_i = subsidy x its share of i's arms. Moral
 * hazard emerges from that and from expected aid; it is no term of its own.
 */
public final class SupplyPosture implements Mechanism {

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "supply-posture",
            "Supply posture of patrons",
            "U_k = w_rev Rev/Rev0 + w_inf sum dep_i H - w_bal (p'-p*)^2 + w_ki E[s_i] - w_war H"
                    + " - w_F (F-s)+^2 - w_C (s-C)+^2 - w_rep [reneges];  c_i <- (1 - subsidy_i) c_i",
            List.of("M1", "M2", "M3", "M5", "M6", "M7"),
            "Levine and Smith 1997; Powell 1999; Grinberg (equilibrating patrons); Sislin 1994",
            Doctrines.PARAMETERS,
            Set.of(Slot.ARMS, Slot.ORDERS, Slot.DEMAND, Slot.BELIEFS, Slot.LAND, Slot.PROMISES, Slot.PRICES),
            Set.of(Slot.POSTURE, Slot.COSTS),
            Set.of("import-demand", "crisis"),
            SupplyPosture::new);

    private static final Policy.Posture[] POSTURES = Policy.Posture.values();
    private static final int MONTHS = 12 * Prospect.YEARS;
    /** Revenue that weighs w_rev, TIV million a month at relative prices: the reference of kernel K1. */
    private static final double REFERENCE_REVENUE = 100;

    private static final int REVENUE = 0;
    private static final int INFLUENCE = 1;
    private static final int BALANCE = 2;
    private static final int ADVANTAGE = 3;
    private static final int WAR = 4;
    private static final int RENEGING = 5;
    private static final int PRESSURE = 6;
    private static final List<String> TERMS = List.of(
            "revenue",
            "influence",
            "balance",
            "favoured client's share",
            "chance of war",
            "breaking a promise",
            "cross-pressure of ally and partner");

    private final Cast cast;
    private final Doctrines doctrines;
    private final Prospect prospect;
    private final List<Tie> ties;
    private final Doctrine[][] doctrine;
    /** Whether the policy names the doctrine, so that no other motive hides behind it. */
    private final boolean[][] named;

    private final double[][] fixed;
    private final boolean[] decides;
    private final double[] price;
    private final int[] favoured;
    private final Decision[] menu;
    private final int precision;
    private final int substitution;
    private final int subsidy;
    private final int[] lag;
    private final boolean[][] refusing;
    private final double[] arrivals;

    // projections of the rivalry under review, side x posture x year
    private final double[] arms = new double[2 * 4 * Prospect.YEARS];
    private final double[] shifts = new double[2 * 4 * Prospect.YEARS];
    private final double[] ownArms = new double[2 * 4];
    private final double[] pair = new double[2 * Prospect.YEARS];

    private SupplyPosture(Blueprint blueprint) {
        Setting setting = blueprint.setting();
        cast = blueprint.cast();
        doctrines = new Doctrines(blueprint);
        prospect = new Prospect(blueprint);
        ties = setting.ties();
        int suppliers = cast.suppliers();
        int tieCount = cast.clients() * suppliers;
        decides = new boolean[tieCount];
        price = new double[tieCount];
        Arrays.fill(price, 1);
        for (Tie tie : ties) {
            int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
            decides[at] = tie.decides();
            price[at] = tie.price();
        }
        List<Policy> policies = blueprint.policies();
        doctrine = new Doctrine[policies.size()][suppliers];
        named = new boolean[policies.size()][suppliers];
        fixed = new double[policies.size()][tieCount];
        refusing = new boolean[policies.size()][suppliers];
        for (int p = 0; p < policies.size(); p++) {
            fix(setting, policies.get(p), p);
        }
        favoured = new int[policies.size() * suppliers];
        for (int p = 0; p < policies.size(); p++) {
            for (int k = 0; k < suppliers; k++) {
                favoured[p * suppliers + k] = FavouredClient.of(setting, cast, k, doctrine[p][k]);
            }
        }
        menu = new Decision[suppliers * cast.rivalries()];
        for (int k = 0; k < suppliers; k++) {
            for (int r = 0; r < cast.rivalries(); r++) {
                menu[k * cast.rivalries() + r] = menu(k, r);
            }
        }
        precision = blueprint.parameters().index("choice.precision");
        substitution = blueprint.parameters().index("supply.substitution");
        subsidy = blueprint.parameters().index(Doctrines.SUBSIDY.name());
        lag = blueprint.perSupplier("supply.lag");
        arrivals = new double[suppliers * Prospect.YEARS];
    }

    private void fix(Setting setting, Policy policy, int p) {
        for (int k = 0; k < cast.suppliers(); k++) {
            Doctrine own = setting.doctrines()
                    .getOrDefault(cast.supplierId(k), new Doctrine(Doctrine.Archetype.MERCHANT, Optional.empty()));
            boolean studied = policy.of().equals(cast.supplierId(k));
            doctrine[p][k] = studied ? policy.doctrine().orElse(own) : own;
            named[p][k] = studied && policy.doctrine().isPresent();
            refusing[p][k] = policy.refusing().contains(cast.supplierId(k));
        }
        Arrays.fill(fixed[p], -1);
        for (var posture : policy.supply().entrySet()) {
            fixed[p][cast.tie(cast.client(posture.getKey()), cast.supplier(policy.of()))] =
                    posture.getValue().share();
        }
    }

    /** The pairs of postures towards the two sides; the noise of a pair does not hang on which side is named first. */
    private Decision menu(int supplier, int rivalry) {
        List<String> names = new ArrayList<>();
        for (Policy.Posture first : POSTURES) {
            for (Policy.Posture second : POSTURES) {
                names.add(word(rivalry, 0, first) + ", " + word(rivalry, 1, second));
            }
        }
        Decision decision =
                new Decision(cast.supplierId(supplier), cast.rivalryId(rivalry), "supply posture", names, TERMS);
        for (int o = 0; o < names.size(); o++) {
            String actor = cast.supplierId(supplier);
            long first = Stream.of("supply", actor, word(rivalry, 0, POSTURES[o / 4]));
            long second = Stream.of("supply", actor, word(rivalry, 1, POSTURES[o % 4]));
            decision.addressed(o, Stream.both(first, second));
        }
        return decision;
    }

    private String word(int rivalry, int side, Policy.Posture posture) {
        return posture.name().toLowerCase(java.util.Locale.ROOT) + " " + cast.sideId(2 * rivalry + side);
    }

    @Override
    public void begin(World world) {
        prospect.begin(world);
        double keep = prospect.keep(world);
        for (int k = 0; k < cast.suppliers(); k++) {
            for (int y = 0; y < Prospect.YEARS; y++) {
                arrivals[k * Prospect.YEARS + y] = arrived(12 * (y + 1) - world.draws[lag[k]], keep);
            }
        }
        double[] hold = fixed[world.policy];
        for (int tie = 0; tie < hold.length; tie++) {
            world.posture[tie] = hold[tie] >= 0 ? hold[tie] : 1;
        }
    }

    /** Cost of war that expediting patrons take over. */
    private void subsidise(World world) {
        for (int c = 0; c < cast.clients(); c++) {
            double expedited = 0;
            for (int k = 0; k < cast.suppliers(); k++) {
                int tie = cast.tie(c, k);
                boolean expedites = decides[tie] && world.posture[tie] > 1 && !refusing[world.policy][k];
                expedited += expedites ? world.stock[tie] : 0;
            }
            world.subsidy[c] = expedited == 0 ? 0 : world.draws[subsidy] * expedited / world.arms[c];
        }
    }

    @Override
    public void step(World world) {
        if (world.journal.listening() && world.month == 1) {
            tellWhatIsFixed(world);
        }
        if (world.replaying) {
            return;
        }
        for (int r = 0; r < cast.rivalries(); r++) {
            boolean shaken = world.atWar(r) ? world.warMonths[r] == 1 : world.peaceCame[r];
            if (world.month % 12 != 1 && !shaken) {
                continue;
            }
            prospect.prepare(world, r);
            for (int k = 0; k < cast.suppliers(); k++) {
                if (free(world, k, 2 * r) || free(world, k, 2 * r + 1)) {
                    review(world, k, r);
                }
            }
        }
        subsidise(world);
    }

    /** Postures that the policy fixes are told once, as they are never decided. */
    private void tellWhatIsFixed(World world) {
        for (int c = 0; c < cast.clients(); c++) {
            for (int k = 0; k < cast.suppliers(); k++) {
                double hold = refusing[world.policy][k] ? 0 : fixed[world.policy][cast.tie(c, k)];
                for (Policy.Posture posture : POSTURES) {
                    if (posture.share() == hold) {
                        String text =
                                cast.supplierId(k) + " will " + posture.name().toLowerCase(java.util.Locale.ROOT)
                                        + " the orders of " + cast.clientId(c);
                        world.journal.record(new Journal.Event(world.month, "supply", cast.supplierId(k), text));
                    }
                }
            }
        }
    }

    private boolean free(World world, int supplier, int side) {
        int tie = cast.tie(cast.clientOfSide(side), supplier);
        return decides[tie] && fixed[world.policy][tie] < 0 && !refusing[world.policy][supplier];
    }

    /** The posture towards a side that is not the patron's to choose: what the policy fixes, or what the market does. */
    private int given(World world, int supplier, int side) {
        double share = fixed[world.policy][cast.tie(cast.clientOfSide(side), supplier)];
        for (Policy.Posture posture : POSTURES) {
            if (posture.share() == share) {
                return posture.ordinal();
            }
        }
        return Policy.Posture.FILL.ordinal();
    }

    private void review(World world, int supplier, int rivalry) {
        doctrines.weigh(world, supplier, doctrine[world.policy][supplier].archetype(), named[world.policy][supplier]);
        for (int s = 0; s < 2; s++) {
            project(world, supplier, 2 * rivalry + s, s);
        }
        Decision options = menu[supplier * cast.rivalries() + rivalry];
        options.clear();
        boolean firstFree = free(world, supplier, 2 * rivalry);
        boolean secondFree = free(world, supplier, 2 * rivalry + 1);
        for (int a = 0; a < (firstFree ? 4 : 1); a++) {
            for (int b = 0; b < (secondFree ? 4 : 1); b++) {
                int first = firstFree ? a : given(world, supplier, 2 * rivalry);
                int second = secondFree ? b : given(world, supplier, 2 * rivalry + 1);
                value(world, supplier, rivalry, first, second, options);
            }
        }
        int chosen = options.draw(world, world.draws[precision]);
        if (firstFree) {
            world.posture[cast.tie(cast.clientOfSide(2 * rivalry), supplier)] = POSTURES[chosen / 4].share();
        }
        if (secondFree) {
            world.posture[cast.tie(cast.clientOfSide(2 * rivalry + 1), supplier)] = POSTURES[chosen % 4].share();
        }
    }

    /** Arms of a side at the horizons under each posture of the patron, from orders under way and this month's demand. */
    private void project(World world, int supplier, int side, int s) {
        int client = cast.clientOfSide(side);
        double keep = prospect.keep(world);
        double held = world.arms[client];
        double own = world.stock[cast.tie(client, supplier)];
        int ring = client * World.RING;
        int ownRing = cast.tie(client, supplier) * World.RING;
        for (int ahead = 1; ahead <= MONTHS; ahead++) {
            int slot = (world.month + ahead) & (World.RING - 1);
            held = keep * held + world.dueAll[ring + slot];
            own = keep * own + world.due[ownRing + slot];
            if (ahead % 12 == 0) {
                for (int f = 0; f < 4; f++) {
                    arms[(s * 4 + f) * Prospect.YEARS + ahead / 12 - 1] = held;
                }
            }
        }
        for (int f = 0; f < 4; f++) {
            ownArms[s * 4 + f] = own;
            flow(world, supplier, client, s, f);
        }
        double now = prospect.logArms(world, world.arms[client]);
        for (int at = s * 4 * Prospect.YEARS; at < (s + 1) * 4 * Prospect.YEARS; at++) {
            shifts[at] = prospect.logArms(world, arms[at]) - now;
        }
    }

    /** Adds what new orders bring if the patron holds a posture and the others theirs. */
    private void flow(World world, int patron, int client, int s, int f) {
        int tie = cast.tie(client, patron);
        boolean deals = decides[tie] && fixed[world.policy][tie] < 0;
        double willing = 0;
        double unmet = 0;
        for (int k = 0; k < cast.suppliers(); k++) {
            double met = met(world, patron, client, k, f, deals);
            double share = world.marketShare[cast.tie(client, k)];
            if (met >= 1) {
                willing += share;
            } else {
                unmet += (1 - met) * share;
            }
        }
        double diverted = willing == 0 ? 0 : world.draws[substitution] * unmet / willing;
        for (int k = 0; k < cast.suppliers(); k++) {
            double met = met(world, patron, client, k, f, deals);
            double orders =
                    world.demand[client] * world.marketShare[cast.tie(client, k)] * (met >= 1 ? met + diverted : met);
            for (int y = 0; y < Prospect.YEARS && orders > 0; y++) {
                double arrived = arrivals[k * Prospect.YEARS + y];
                arms[(s * 4 + f) * Prospect.YEARS + y] += orders * arrived;
                if (k == patron && y == Prospect.YEARS - 1) {
                    ownArms[s * 4 + f] += orders * arrived;
                }
            }
        }
    }

    private double met(World world, int patron, int client, int supplier, int f, boolean deals) {
        if (refusing[world.policy][supplier]) {
            return 0;
        }
        return supplier == patron && deals ? POSTURES[f].share() : world.posture[cast.tie(client, supplier)];
    }

    /** Orders of one unit a month that have arrived and last after some months: (1 - keep^n)/(1 - keep). */
    private static double arrived(double months, double keep) {
        double sum = 0;
        double left = 1;
        for (int n = 0; n < months; n++) {
            sum += left;
            left *= keep;
        }
        return sum;
    }

    private void value(World world, int supplier, int rivalry, int first, int second, Decision options) {
        System.arraycopy(shifts, first * Prospect.YEARS, pair, 0, Prospect.YEARS);
        System.arraycopy(shifts, (4 + second) * Prospect.YEARS, pair, Prospect.YEARS, Prospect.YEARS);
        prospect.foresee(world, rivalry, pair, doctrines.weightOfBalance > 0, doctrines.aimsAtStatusQuo);
        int option = 4 * first + second;
        int a = cast.clientOfSide(2 * rivalry);
        int b = cast.clientOfSide(2 * rivalry + 1);
        double war = prospect.warChance;
        double taken = revenue(world, supplier, a, POSTURES[first].share())
                + revenue(world, supplier, b, POSTURES[second].share());
        double dependence = dependence(0, first) + dependence(1, second);
        options.term(option, REVENUE, doctrines.weightOfRevenue * taken / REFERENCE_REVENUE);
        options.term(option, INFLUENCE, doctrines.weightOfInfluence * dependence * war);
        options.term(option, BALANCE, -doctrines.weightOfBalance * prospect.imbalance);
        options.term(option, ADVANTAGE, doctrines.weightOfAdvantage * favouredShare(world, supplier, a, b));
        options.term(option, WAR, -doctrines.weightOfWar * war);
        options.term(
                option,
                PRESSURE,
                -(pressure(world, supplier, a, prospect.share[0]) + pressure(world, supplier, b, prospect.share[1])));
        options.term(
                option,
                RENEGING,
                -doctrines.weightOfReneging
                        * (reneges(world, supplier, a, first) + reneges(world, supplier, b, second)));
    }

    private double revenue(World world, int supplier, int client, double met) {
        int tie = cast.tie(client, supplier);
        return decides[tie]
                ? world.demand[client] * world.marketShare[tie] * met * price[tie] * world.alignment.price[tie]
                : 0;
    }

    private double dependence(int s, int posture) {
        double all = arms[(s * 4 + posture) * Prospect.YEARS + Prospect.YEARS - 1];
        return all == 0 ? 0 : ownArms[s * 4 + posture] / all;
    }

    private double favouredShare(World world, int supplier, int a, int b) {
        int whom = favoured[world.policy * cast.suppliers() + supplier];
        return whom == a ? prospect.share[0] : whom == b ? prospect.share[1] : 0;
    }

    private double pressure(World world, int supplier, int client, double share) {
        return underTreaty(world, cast.tie(client, supplier)) ? doctrines.crossPressure(share) : 0;
    }

    private static boolean underTreaty(World world, int tie) {
        return world.inScope[2 * tie] || world.inScope[2 * tie + 1];
    }

    private double reneges(World world, int supplier, int client, int posture) {
        int tie = cast.tie(client, supplier);
        return underTreaty(world, tie) && decides[tie] && posture == Policy.Posture.REFUSE.ordinal() ? 1 : 0;
    }
}
