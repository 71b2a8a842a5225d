package org.equipoise.model.mechanism.arms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Client;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Arms held by each client, by supplier: deliveries come in, the rest wears out (model, A.3 step 2).
 *
 * <p>X(t) = (1 - delta_m) X(t-1) + due(t), with delta_m = 1 - (1 - delta_a)^(1/12); TIV million. Perpetual inventory as in the BEA's
 * accounts of weapons. Capability M = (X + x0)^gamma L^(1-gamma), L personnel in thousand, x0 = 25 TIV million. Conservation: arms at
 * the start + delivered = held + worn out + lost in war. Fighters whom a sponsor brought in count among the personnel; of those that
 * are not detected the rival knows nothing.
 */
public final class ArmsStocks implements Mechanism {

    /** Floor of a stock, TIV million: what every army has (model, A.2). */
    public static final double FLOOR = 25;

    /** Annual depreciation, the parameter that the starting stocks are built with as well. */
    public static final Parameter DEPRECIATION = Parameter.of(
            "arms.depreciation",
            "delta_a",
            "annual depreciation of arms",
            "share a year",
            new Prior.Beta(8, 92),
            "BEA, perpetual inventory of weapons; half-life 8 years");

    /** Weight of materiel in capability. */
    public static final Parameter MATERIEL = Parameter.assumed(
            "capability.materiel", "gamma", "weight of materiel against men", "1", new Prior.Beta(6, 4));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "arms-stocks",
            "Deliveries and depreciation",
            "X <- (1-delta_m) X + due;  delta_m = 1-(1-delta_a)^(1/12);  M = (X+x0)^gamma L^(1-gamma)",
            List.of("M1"),
            "perpetual inventory (BEA); SIPRI TIV as volume",
            List.of(DEPRECIATION, MATERIEL),
            Set.of(Slot.ORDERS, Slot.FIGHTERS),
            Set.of(Slot.ARMS, Slot.ORDERS),
            Set.of(),
            ArmsStocks::new);

    private final Cast cast;
    private final List<Client> clients;
    private final double[] stockAtStart;
    private final double[] dueAtStart;
    private final double[] dueAllAtStart;
    private final double[] armsAtStart;
    private final double[] onOrderAtStart;
    private final double[] logPersonnel;
    private final boolean fighters;
    private final int depreciation;
    private final int materiel;
    private final List<Distant> distant = new ArrayList<>();
    private int entered;
    private double keep;
    private double gamma;

    private ArmsStocks(Blueprint blueprint) {
        cast = blueprint.cast();
        clients = blueprint.setting().clients();
        fighters = !blueprint.setting().diplomacy().fighters().isEmpty();
        depreciation = blueprint.parameters().index(DEPRECIATION.name());
        materiel = blueprint.parameters().index(MATERIEL.name());
        int ties = cast.clients() * cast.suppliers();
        stockAtStart = new double[ties];
        dueAtStart = new double[ties * World.RING];
        dueAllAtStart = new double[cast.clients() * World.RING];
        armsAtStart = new double[cast.clients()];
        onOrderAtStart = new double[cast.clients()];
        logPersonnel = new double[cast.clients()];
        for (int c = 0; c < cast.clients(); c++) {
            Client client = clients.get(c);
            logPersonnel[c] = Elementary.log(client.personnel());
            for (Map.Entry<String, Double> held : client.stocks().entrySet()) {
                stockAtStart[cast.tie(c, cast.supplier(held.getKey()))] += held.getValue();
            }
            for (int k = 0; k < cast.suppliers(); k++) {
                armsAtStart[c] += stockAtStart[cast.tie(c, k)];
            }
            for (Client.Order order : client.orders()) {
                if (order.month() < 1) {
                    throw new IllegalArgumentException("an order of " + client.id() + " is due in month "
                            + order.month() + "; expected 1 or later. Maybe it was delivered before the start.");
                }
                int tie = cast.tie(c, cast.supplier(order.supplier()));
                if (order.month() < World.RING) {
                    dueAtStart[tie * World.RING + order.month()] += order.tiv();
                    dueAllAtStart[c * World.RING + order.month()] += order.tiv();
                    onOrderAtStart[c] += order.tiv();
                } else {
                    distant.add(new Distant(order.month(), c, tie, order.tiv()));
                }
            }
        }
        distant.sort(Comparator.comparingInt(Distant::month));
    }

    /** An order due beyond the book's reach; it enters the book when the month comes within it. */
    private record Distant(int month, int client, int tie, double tiv) {}

    /** Monthly survival (1 - delta_a)^(1/12) of arms. */
    public static double keep(double annualDepreciation) {
        return Elementary.pow(1 - annualDepreciation, 1.0 / 12);
    }

    @Override
    public void begin(World world) {
        keep = keep(world.draws[depreciation]);
        gamma = world.draws[materiel];
        System.arraycopy(stockAtStart, 0, world.stock, 0, stockAtStart.length);
        System.arraycopy(dueAtStart, 0, world.due, 0, dueAtStart.length);
        System.arraycopy(dueAllAtStart, 0, world.dueAll, 0, dueAllAtStart.length);
        System.arraycopy(armsAtStart, 0, world.arms, 0, armsAtStart.length);
        System.arraycopy(onOrderAtStart, 0, world.onOrder, 0, onOrderAtStart.length);
        entered = 0;
        capability(world);
    }

    @Override
    public void step(World world) {
        int suppliers = cast.suppliers();
        int slot = world.month & (World.RING - 1);
        for (int c = 0; c < clients.size(); c++) {
            double held = 0;
            double before = world.arms[c];
            double arriving = 0;
            for (int tie = c * suppliers; tie < (c + 1) * suppliers; tie++) {
                int at = tie * World.RING + slot;
                double now = keep * world.stock[tie] + world.due[at];
                arriving += world.due[at];
                world.due[at] = 0;
                world.stock[tie] = now;
                held += now;
            }
            world.dueAll[c * World.RING + slot] = 0;
            world.onOrder[c] = Math.max(0, world.onOrder[c] - arriving);
            world.delivered[c] += arriving;
            world.wornOut[c] += before + arriving - held;
            world.arms[c] = held;
        }
        enter(world);
        capability(world);
    }

    private void enter(World world) {
        while (entered < distant.size() && distant.get(entered).month() < world.month + World.RING) {
            Distant order = distant.get(entered++);
            int lag = order.month() - world.month;
            world.order(order.client(), order.tie(), order.tiv(), lag);
        }
    }

    private void capability(World world) {
        for (int c = 0; c < logPersonnel.length; c++) {
            double men = fighters ? withFighters(world, c) : logPersonnel[c];
            world.logCapability[c] = gamma * Elementary.log(world.arms[c] + FLOOR) + (1 - gamma) * men;
        }
    }

    /** Log personnel of a client, fighters and all. */
    private double withFighters(World world, int client) {
        double all = 0;
        double known = 0;
        for (int tie = cast.tie(client, 0); tie < cast.tie(client + 1, 0); tie++) {
            all += world.arena.fighters[tie];
            known += world.arena.detected[tie] ? world.arena.fighters[tie] : 0;
        }
        if (all == 0) {
            world.arena.unseen[client] = 0;
            return logPersonnel[client];
        }
        double personnel = clients.get(client).personnel();
        double men = Elementary.log(personnel + all);
        world.arena.unseen[client] = known == all ? 0 : (1 - gamma) * (men - Elementary.log(personnel + known));
        return men;
    }
}
