package org.equipoise.model.mechanism.arms;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * What a patron's arms cost a client, relative to the start: an ally's discount and credit follow alignment (model, B.10).
 *
 * <p>price_ik(t) = pi(t)/pi(0) with pi = (1 - d A_ik) (1 - g A_ik att_k): a discount d at full alignment and the grant element g of
 * credit, which takes money and therefore attention. Terms are set once a year and after a client's step away. A policy may fix the
 * price for its patron. What prices do to demand is b_P of {@link ImportDemand}. Suppliers that fill what is ordered sell at the price
 * of the start.
 *
 * <p>Suppliers with motives of profit and security: Levine, Sen and Smith 1994; Levine and Smith 1997.
 */
public final class TermsOfSale implements Mechanism {

    private static final Parameter DISCOUNT = Parameter.assumed(
            "terms.discount",
            "d",
            "discount of a patron to a wholly aligned client",
            "share",
            new Prior.Uniform(0, 0.4));
    private static final Parameter CREDIT = Parameter.assumed(
            "terms.credit",
            "g",
            "grant element of credit to a wholly aligned client",
            "share",
            new Prior.Uniform(0, 0.3));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "terms-of-sale",
            "Prices and credit of patrons",
            "price_ik = pi(t)/pi(0);  pi = (1 - d A_ik) (1 - g A_ik att_k)",
            List.of("M5", "M2", "M6"),
            "Levine, Sen and Smith 1994; Levine and Smith 1997",
            List.of(DISCOUNT, CREDIT),
            Set.of(Slot.ALIGNMENT, Slot.ATTENTION),
            Set.of(Slot.PRICES),
            Set.of("import-demand"),
            TermsOfSale::new);

    private final Cast cast;
    private final boolean[] decides;
    /** By policy and tie: the price that the policy fixes, 0 for none. */
    private final double[][] fixed;

    private final double[] atStart;
    private final int discount;
    private final int credit;

    private TermsOfSale(Blueprint blueprint) {
        cast = blueprint.cast();
        decides = new boolean[cast.clients() * cast.suppliers()];
        for (Tie tie : blueprint.setting().ties()) {
            decides[cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()))] = tie.decides();
        }
        fixed = new double[blueprint.policies().size()][decides.length];
        for (int p = 0; p < fixed.length; p++) {
            Policy policy = blueprint.policies().get(p);
            for (var price : policy.conduct().prices().entrySet()) {
                fixed[p][cast.tie(cast.client(price.getKey()), cast.supplier(policy.of()))] = price.getValue();
            }
        }
        atStart = new double[decides.length];
        discount = blueprint.parameters().index(DISCOUNT.name());
        credit = blueprint.parameters().index(CREDIT.name());
    }

    @Override
    public void begin(World world) {
        Arrays.fill(atStart, 0);
    }

    @Override
    public void step(World world) {
        for (int tie = 0; tie < decides.length; tie++) {
            if (atStart[tie] == 0) {
                atStart[tie] = level(world, tie);
            }
            double held = fixed[world.policy][tie];
            if (world.replaying) {
                continue;
            }
            if (held > 0) {
                world.alignment.price[tie] = held;
            } else if (decides[tie] && (world.month % 12 == 1 || world.alignment.moved[tie])) {
                agree(world, tie);
            }
        }
    }

    private void agree(World world, int tie) {
        double price = level(world, tie) / atStart[tie];
        if (world.journal.listening() && price != world.alignment.price[tie]) {
            String who = cast.supplierId(tie % cast.suppliers());
            String text = who + " sells to " + cast.clientId(tie / cast.suppliers()) + " at " + Math.round(100 * price)
                    + " % of the price at the start";
            world.journal.record(new Journal.Event(world.month, "terms", who, text));
        }
        world.alignment.price[tie] = price;
    }

    /** Price after discount and credit, relative to what a stranger pays. */
    private double level(World world, int tie) {
        double aligned = world.alignment.share[tie];
        double attention = world.attention[tie % cast.suppliers()];
        return (1 - world.draws[discount] * aligned) * (1 - world.draws[credit] * aligned * attention);
    }
}
