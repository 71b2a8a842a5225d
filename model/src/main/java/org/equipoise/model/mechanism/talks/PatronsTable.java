package org.equipoise.model.mechanism.talks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.mechanism.arms.Doctrines;
import org.equipoise.model.mechanism.arms.FavouredClient;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.World;

/**
 * Which of its own offers a patron puts on the table, or none: U_k(offer) = a [(w_inf dep - w_war) (H' - H) + w_inf kappa + w_ki (PV_i -
 * s_i)], none = 0 (model, B.4).
 *
 * <p>a is the chance that the offer is accepted, H and H' the chance of war within 36 months without and with it, dep the patron's
 * share in the arms of both sides, kappa the credibility of its own troops under the offer. Influence lives by the threat (as in supply), so
 * that a patron whose weight of influence exceeds its aversion to war prefers none.
 */
final class PatronsTable {

    /** No offer. */
    static final int NONE = -1;

    private static final List<String> TERMS =
            List.of("influence by dependence", "chance of war", "own troops", "favoured client's share");

    private static final int INFLUENCE = 0;
    private static final int WAR = 1;
    private static final int TROOPS = 2;
    private static final int ADVANTAGE = 3;

    private final Cast cast;
    private final OffersOnFile file;
    private final Appraisal appraisal;
    private final Guarantee guarantee;
    /** Who decides on each offer, -1 where no deciding patron made it. */
    final int[] patron;
    /** Patron and rivalry of each choice, and the offers to choose from. */
    private final int[] chooser;

    private final int[][] own;
    private final Decision[] menu;
    /** What is on the table, by choice. */
    private final int[] chosen;

    private final Optional<Doctrines> doctrines;
    private final Doctrine[][] doctrine;
    /** Whether the policy names the patron's doctrine. */
    private final boolean[][] named;
    /** Client whose share the patron cares for, by policy. */
    private final int[][] favoured;

    private final int precision;

    PatronsTable(Blueprint blueprint, OffersOnFile file, Appraisal appraisal, Guarantee guarantee) {
        this.file = file;
        this.appraisal = appraisal;
        this.guarantee = guarantee;
        cast = blueprint.cast();
        Setting setting = blueprint.setting();
        // without doctrines (no supply posture is played) a patron's offers are tabled like a broker's
        doctrines = blueprint.parameters().has("doctrine.influence")
                ? Optional.of(new Doctrines(blueprint))
                : Optional.empty();
        patron = new int[file.offers.size()];
        for (int o = 0; o < patron.length; o++) {
            int supplier = setting.suppliers().indexOf(file.offers.get(o).by().orElse(""));
            patron[o] = doctrines.isPresent() && supplier >= 0 && decides(setting, supplier) ? supplier : -1;
        }
        List<int[]> choices = new ArrayList<>();
        for (int k = 0; k < cast.suppliers(); k++) {
            for (int r = 0; r < cast.rivalries(); r++) {
                if (offers(k, r).length > 0) {
                    choices.add(new int[] {k, r});
                }
            }
        }
        chooser = new int[choices.size()];
        own = new int[chooser.length][];
        menu = new Decision[chooser.length];
        chosen = new int[chooser.length];
        for (int c = 0; c < chooser.length; c++) {
            int rivalry = choices.get(c)[1];
            chooser[c] = choices.get(c)[0];
            own[c] = offers(chooser[c], rivalry);
            menu[c] = menu(chooser[c], rivalry, own[c]);
        }
        List<Policy> policies = blueprint.policies();
        doctrine = new Doctrine[policies.size()][cast.suppliers()];
        named = new boolean[policies.size()][cast.suppliers()];
        favoured = new int[policies.size()][cast.suppliers()];
        for (int p = 0; p < named.length; p++) {
            follow(setting, policies.get(p), p);
        }
        precision = blueprint.parameters().index("choice.precision");
    }

    private boolean decides(Setting setting, int supplier) {
        for (Tie tie : setting.ties()) {
            if (tie.decides() && tie.supplier().equals(cast.supplierId(supplier))) {
                return true;
            }
        }
        return false;
    }

    private int[] offers(int supplier, int rivalry) {
        return Arrays.stream(file.of[rivalry])
                .filter(o -> patron[o] == supplier)
                .toArray();
    }

    private Decision menu(int supplier, int rivalry, int[] offers) {
        List<String> names = new ArrayList<>();
        for (int o : offers) {
            names.add(file.offers.get(o).label());
        }
        names.add("nothing");
        String actor = cast.supplierId(supplier);
        Decision decision =
                new Decision(actor, "which offer to put on the table for " + cast.rivalryId(rivalry), names, TERMS);
        for (int n = 0; n < offers.length; n++) {
            decision.addressed(
                    n,
                    Stream.of(
                            "settlement.table",
                            actor,
                            file.offers.get(offers[n]).id()));
        }
        return decision;
    }

    private void follow(Setting setting, Policy policy, int p) {
        for (int k = 0; k < cast.suppliers(); k++) {
            Doctrine its = setting.doctrines()
                    .getOrDefault(cast.supplierId(k), new Doctrine(Doctrine.Archetype.MERCHANT, Optional.empty()));
            boolean studied = policy.of().equals(cast.supplierId(k));
            doctrine[p][k] = studied ? policy.doctrine().orElse(its) : its;
            named[p][k] = studied && policy.doctrine().isPresent();
            favoured[p][k] = FavouredClient.of(setting, cast, k, doctrine[p][k]);
        }
    }

    void begin() {
        Arrays.fill(chosen, NONE);
    }

    /** Whether a deciding patron keeps its own offer off the table. */
    boolean withholds(int offer) {
        if (patron[offer] < 0) {
            return false;
        }
        for (int c = 0; c < chosen.length; c++) {
            if (chosen[c] == offer) {
                return false;
            }
        }
        return true;
    }

    /** Patrons choose anew for a rivalry. */
    void choose(World world, int rivalry) {
        for (int c = 0; c < chooser.length; c++) {
            if (file.rivalry[own[c][0]] == rivalry && doctrines.isPresent()) {
                choose(world, c, doctrines.get());
            }
        }
    }

    private void choose(World world, int c, Doctrines weights) {
        int supplier = chooser[c];
        Doctrine its = doctrine[world.policy][supplier];
        weights.weigh(world, supplier, its.archetype(), named[world.policy][supplier]);
        Decision options = menu[c];
        options.clear();
        int nothing = own[c].length;
        options.term(nothing, WAR, 0);
        boolean any = false;
        for (int n = 0; n < nothing; n++) {
            if (file.atHand(world, own[c][n])) {
                weigh(world, supplier, own[c][n], weights, options, n);
                any = true;
            }
        }
        int taken = any ? options.draw(world, world.draws[precision]) : nothing;
        chosen[c] = taken == nothing ? NONE : own[c][taken];
    }

    private void weigh(World world, int supplier, int offer, Doctrines weights, Decision options, int option) {
        int r = file.rivalry[offer];
        double taken = world.table.accepted[offer];
        double war = appraisal.warUnder[offer] - appraisal.war[r];
        double dependence = dependence(world, 2 * r, supplier) + dependence(world, 2 * r + 1, supplier);
        options.term(option, INFLUENCE, taken * weights.weightOfInfluence * dependence * war);
        options.term(option, WAR, -taken * weights.weightOfWar * war);
        if (file.guarantor[offer] == supplier) {
            options.term(option, TROOPS, taken * weights.weightOfInfluence * guarantee.kappa(world, offer));
        }
        for (int s = 0; s < 2; s++) {
            if (favoured[world.policy][supplier] == cast.clientOfSide(2 * r + s)) {
                double gained = file.present[2 * offer + s] - world.share[2 * r + s];
                options.term(option, ADVANTAGE, taken * weights.weightOfAdvantage * gained);
            }
        }
    }

    private double dependence(World world, int side, int supplier) {
        int client = cast.clientOfSide(side);
        return world.arms[client] > 0 ? world.stock[cast.tie(client, supplier)] / world.arms[client] : 0;
    }
}
