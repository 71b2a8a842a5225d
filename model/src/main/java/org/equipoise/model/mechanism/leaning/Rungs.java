package org.equipoise.model.mechanism.leaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What the rungs of moving away do to the world (model, B.5).
 *
 * <p>From rung 1 on the client buys elsewhere: the odds of an order to the patron are multiplied by e^(-b_A n/2), and what it loses goes
 * to the friends at hand that sell arms, so that their shares in the arsenal follow only as deliveries come. From HOST on a friend's
 * presence costs an attacker r_A (1 - prod(1 - safety)), everybody doubts the patron by w_A more a rung, and friends who are suppliers
 * are believed as much more. From FREEZE on the patron's promises no longer cover the client. A step back undoes each.
 */
final class Rungs {

    static final Parameter DIVERSION = Parameter.assumed(
            "realignment.diversion",
            "b_A",
            "log odds by which two rungs turn orders away from a patron",
            "logit",
            new Prior.LogNormal(1, 0.5));
    static final Parameter LESSON = Parameter.assumed(
            "realignment.lesson",
            "w_A",
            "pseudo-counts by which a step away moves beliefs about patrons old and new",
            "counts",
            new Prior.LogNormal(1, 0.4));
    static final Parameter PRESENCE = Parameter.assumed(
            "realignment.presence",
            "r_A",
            "what the full presence of a friend adds to an attacker's cost",
            "share",
            new Prior.Uniform(0, 0.1));

    static final List<Parameter> PARAMETERS = List.of(DIVERSION, LESSON, PRESENCE);

    static final int BUY = Step.BUY_ELSEWHERE.ordinal();
    static final int HOST = Step.HOST.ordinal();
    static final int LEGAL = Step.LEGAL_STEP.ordinal();
    static final int FREEZE = Step.FREEZE.ordinal();
    static final int TOP = Step.LEAVE.ordinal();
    private static final double LEAST_SHARE = 0.01;

    private final Cast cast;
    private final Treaty[] treaties;
    private final int[] treatyTie;
    private final Diplomacy.Alternative[][] friends;
    /** By client and friend: its number as a supplier, -1 for none. */
    private final int[][] seller;

    private final double[] recentShare;
    private final boolean[] deciding;
    private final boolean[][] refusing;
    private final int diversion;
    private final int lesson;
    private final int presence;

    Rungs(Blueprint blueprint) {
        Setting setting = blueprint.setting();
        cast = blueprint.cast();
        List<Treaty> binding = new ArrayList<>(setting.treaties());
        binding.removeIf(treaty -> treaty.obligation() == Treaty.Obligation.CONSULT);
        treaties = binding.toArray(Treaty[]::new);
        treatyTie = new int[treaties.length];
        for (int t = 0; t < treaties.length; t++) {
            treatyTie[t] = cast.tie(cast.client(treaties[t].client()), cast.supplier(treaties[t].patron()));
        }
        friends = new Diplomacy.Alternative[cast.clients()][];
        seller = new int[cast.clients()][];
        List<String> suppliers = setting.suppliers();
        recentShare = new double[cast.clients() * cast.suppliers()];
        deciding = new boolean[recentShare.length];
        for (int c = 0; c < friends.length; c++) {
            String id = cast.clientId(c);
            friends[c] = setting.diplomacy().alternatives().stream()
                    .filter(friend -> friend.client().equals(id))
                    .toArray(Diplomacy.Alternative[]::new);
            seller[c] = new int[friends[c].length];
            for (int f = 0; f < seller[c].length; f++) {
                seller[c][f] = suppliers.indexOf(friends[c][f].actor());
            }
            for (var share : setting.clients().get(c).marketShares().entrySet()) {
                recentShare[cast.tie(c, cast.supplier(share.getKey()))] = share.getValue();
            }
        }
        for (Tie tie : setting.ties()) {
            int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
            recentShare[at] = Math.max(recentShare[at], LEAST_SHARE);
            deciding[at] = tie.decides();
        }
        List<Policy> policies = blueprint.policies();
        refusing = new boolean[policies.size()][cast.suppliers()];
        for (int p = 0; p < refusing.length; p++) {
            for (String supplier : policies.get(p).refusing()) {
                refusing[p][cast.supplier(supplier)] = true;
            }
        }
        diversion = blueprint.parameters().index(DIVERSION.name());
        lesson = blueprint.parameters().index(LESSON.name());
        presence = blueprint.parameters().index(PRESENCE.name());
    }

    /** Whether a tie is a patron's, which a client can move away from. */
    boolean deciding(int tie) {
        return deciding[tie];
    }

    /** Whether a promise in force this month covers an attack in a theatre, while the client keeps its membership. */
    boolean promised(World world, int tie, int theatre) {
        Treaty.Scope beside = theatre == 0 ? Treaty.Scope.RECOGNISED : Treaty.Scope.DISPUTED;
        for (int t = 0; t < treaties.length; t++) {
            if (treatyTie[t] == tie
                    && world.month > treaties[t].from()
                    && world.month <= treaties[t].to()
                    && treaties[t].scope() != beside) {
                return true;
            }
        }
        return false;
    }

    /** Whether any promise of the patron is in force this month. */
    boolean promised(World world, int tie) {
        return promised(world, tie, 0) || promised(world, tie, 1);
    }

    /** Number of friends of a client. */
    int friends(int client) {
        return friends[client].length;
    }

    /** Supplier that a friend is if it can sell arms to the client now and is not the patron itself, -1 otherwise. */
    int sellerAtHand(World world, int tie, int friend) {
        int client = tie / cast.suppliers();
        Diplomacy.Alternative candidate = friends[client][friend];
        int k = seller[client][friend];
        boolean sells = candidate.arms() && world.month > candidate.from() && k >= 0 && k != tie % cast.suppliers();
        return sells && recentShare[cast.tie(client, k)] > 0 && !refusing[world.policy][k] ? k : -1;
    }

    private boolean sendsPeople(World world, int client, int friend) {
        return friends[client][friend].presence() && world.month > friends[client][friend].from();
    }

    /** The rung after a rung, -1 where there is none: without friends at hand there is no buying elsewhere and no hosting, without a promise nothing to leave. */
    int further(World world, int tie, int rung) {
        int client = tie / cast.suppliers();
        for (int next = rung + 1; next <= TOP; next++) {
            if (next >= FREEZE && !promised(world, tie)) {
                return -1;
            }
            if ((next != BUY || sells(world, tie)) && (next != HOST || presence(world, client, HOST) >= 0)) {
                return next;
            }
        }
        return -1;
    }

    private boolean sells(World world, int tie) {
        for (int f = 0; f < friends[tie / cast.suppliers()].length; f++) {
            if (sellerAtHand(world, tie, f) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What friends' presence on a rung costs an attacker of the client, in shares of the good; -1 if nobody would come. */
    double presence(World world, int client, int rung) {
        if (rung < HOST) {
            return 0;
        }
        double exposed = 1;
        boolean any = false;
        for (int f = 0; f < friends[client].length; f++) {
            if (sendsPeople(world, client, f)) {
                any = true;
                exposed *= 1 - friends[client][f].safety();
            }
        }
        return any ? world.draws[presence] * (1 - exposed) : -1;
    }

    /** Moves the beliefs about the patron and the client's friends from one rung to the next or the one before. */
    void teach(World world, int tie, int from, int to) {
        if (Math.max(from, to) < HOST) {
            return;
        }
        double w = world.draws[lesson];
        learn(world, tie, to < from ? w : 0, to > from ? w : 0);
        int client = tie / cast.suppliers();
        for (int f = 0; f < friends[client].length; f++) {
            int k = seller[client][f];
            if (k >= 0 && sendsPeople(world, client, f)) {
                learn(world, cast.tie(client, k), to > from ? w : 0, to < from ? w : 0);
            }
        }
    }

    /** Sets what everybody would believe of the patron, and what its promises would cover, on another rung. */
    void suppose(World world, int tie, int from, int to) {
        if (Math.max(from, to) >= HOST) {
            double w = world.draws[lesson];
            world.publicAid[tie] += to < from ? w : 0;
            world.publicDoubt[tie] += to > from ? w : 0;
        }
        world.inScope[2 * tie] = to < FREEZE && promised(world, tie, 0);
        world.inScope[2 * tie + 1] = to < FREEZE && promised(world, tie, 1);
    }

    private static void learn(World world, int tie, double aid, double doubt) {
        world.publicAid[tie] += aid;
        world.publicDoubt[tie] += doubt;
        world.privateAid[tie] += aid;
        world.privateDoubt[tie] += doubt;
    }

    /** Puts the wish to buy, the presence of friends and the cover of promises where the client's rungs say. */
    void settle(World world, int client) {
        int first = client * cast.suppliers();
        Arrays.fill(world.alignment.pull, first, first + cast.suppliers(), 1);
        double safety = 0;
        for (int tie = first; tie < first + cast.suppliers(); tie++) {
            int rung = world.alignment.step[tie];
            if (deciding[tie] && rung > 0) {
                divert(world, tie, rung);
                safety = Math.max(safety, presence(world, client, rung));
            }
            if (deciding[tie]) {
                world.inScope[2 * tie] = rung < FREEZE && promised(world, tie, 0);
                world.inScope[2 * tie + 1] = rung < FREEZE && promised(world, tie, 1);
            }
        }
        world.alignment.safety[client] = safety;
    }

    private void divert(World world, int tie, int rung) {
        double kept = Elementary.exp(-0.5 * world.draws[diversion] * rung);
        world.alignment.pull[tie] *= kept;
        int client = tie / cast.suppliers();
        int sellers = 0;
        for (int f = 0; f < friends[client].length; f++) {
            sellers += sellerAtHand(world, tie, f) >= 0 ? 1 : 0;
        }
        for (int f = 0; f < friends[client].length; f++) {
            int k = sellerAtHand(world, tie, f);
            if (k >= 0) {
                int other = cast.tie(client, k);
                world.alignment.pull[other] += (1 - kept) * recentShare[tie] / (sellers * recentShare[other]);
            }
        }
    }
}
